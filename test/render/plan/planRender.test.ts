import {describe, expect, it} from 'vitest';
import {planRender, type RenderRequest} from '../../../src/render/plan/planRender';

const clip = {
  id: 'convergence',
  name: 'simple',
  suffix: '',
  poster: 'down',
  hasChapters: true,
  variables: {steps: 3, theme: 'dark'},
  alt: 'It settles.',
};

const plan = (request: Partial<RenderRequest>) =>
  planRender({
    clips: [clip],
    formats: ['mp4', 'gif', 'png', 'vtt', 'chapters', 'txt'],
    sequence: false,
    transparent: false,
    out: '/out',
    ...request,
  });

const passes = (request: Partial<RenderRequest>) =>
  plan(request).jobs.map(({width, height, fps, outputs}) => [
    `${width}x${height}@${fps}`,
    ...outputs.map(({path}) => path),
  ]);

it('makes a video pass with poster and texts, and a GIF pass', () => {
  expect(plan({}).jobs).toEqual([
    {
      clip: 'convergence',
      variables: {steps: 3, theme: 'dark'},
      width: 1920,
      height: 1080,
      fps: 60,
      outputs: [{format: 'mp4', path: '/out/simple.mp4'}],
      stills: [{at: 'down', ifLeftOut: 'end', path: '/out/simple.png'}],
      captions: '/out/simple.vtt',
      chapters: '/out/simple.chapters.vtt',
      alt: {text: 'It settles.', path: '/out/simple.txt'},
    },
    {
      clip: 'convergence',
      variables: {steps: 3, theme: 'dark'},
      width: 800,
      height: 450,
      fps: 25,
      outputs: [{format: 'gif', path: '/out/simple.gif'}],
      stills: [],
    },
  ]);
});

describe('formats share a pass', () => {
  it('when their own size and rate are the same', () => {
    expect(passes({formats: ['webm', 'gif', 'mp4']})).toEqual([
      ['1920x1080@60', '/out/simple.mp4', '/out/simple.webm'],
      ['800x450@25', '/out/simple.gif'],
    ]);
  });

  it('when one size and rate is given for all', () => {
    const size = {width: 640, height: 360};
    expect(passes({formats: ['gif', 'mp4'], size, fps: 30})).toEqual([
      ['640x360@30', '/out/simple.mp4', '/out/simple.gif'],
    ]);
  });
});

it('holds a GIF to 50 frames a second, and says so', () => {
  const {jobs, notes} = plan({formats: ['mp4', 'gif'], fps: 60});
  expect(jobs.map(({fps}) => fps)).toEqual([60, 50]);
  expect(notes).toEqual(['A GIF shows at most 50 frames a second; it is made at 50.']);
  expect(plan({formats: ['mp4', 'gif'], fps: 50}).notes).toEqual([]);
});

it('writes nothing but the one file that is asked for', () => {
  const [job, ...more] = plan({formats: ['gif']}).jobs;
  expect(more).toEqual([]);
  expect(job).toMatchObject({outputs: [{path: '/out/simple.gif'}], stills: []});
  expect(job).not.toHaveProperty('captions');
  expect(job).not.toHaveProperty('chapters');
  expect(job).not.toHaveProperty('alt');
});

it('plans texts alone, and a poster alone, as a pass without a clip', () => {
  expect(plan({formats: ['txt']}).jobs).toMatchObject([
    {outputs: [], stills: [], alt: {path: '/out/simple.txt'}},
  ]);
  expect(plan({formats: ['png']}).jobs).toMatchObject([
    {outputs: [], stills: [{path: '/out/simple.png'}], width: 1920, height: 1080},
  ]);
});

it('makes a poster for each format of pictures', () => {
  const [job] = plan({formats: ['png', 'jpg']}).jobs;
  expect(job?.stills).toMatchObject([
    {at: 'down', path: '/out/simple.png'},
    {at: 'down', path: '/out/simple.jpg'},
  ]);
  const [numbered] = plan({formats: ['png', 'jpg'], sequence: true}).jobs;
  expect(numbered?.outputs).toMatchObject([{format: 'png-sequence'}]);
  expect(numbered?.stills).toMatchObject([{path: '/out/simple.jpg'}]);
});

it('numbers the frames in a folder when a sequence is asked for', () => {
  expect(plan({formats: ['png'], sequence: true}).jobs).toMatchObject([
    {outputs: [{format: 'png-sequence', path: '/out/simple'}], stills: []},
  ]);
});

it('begins the poster where the clip begins', () => {
  expect(plan({formats: ['mp4', 'png'], from: 1.5, to: 3}).jobs).toMatchObject([
    {from: 1.5, to: 3, stills: [{at: 1.5}]},
  ]);
});

it('refuses an odd video size with the nearest even one, but not for a GIF', () => {
  const size = {width: 801, height: 451};
  expect(() => plan({size})).toThrow('The nearest is --size 802x452.');
  expect(plan({size, formats: ['gif', 'png']}).jobs).toMatchObject([size]);
});

it('refuses AV1 of pictures so small that its encoder would never end', () => {
  for (const size of [
    {width: 62, height: 1080},
    {width: 1920, height: 16},
  ]) {
    expect(() => plan({size, formats: ['av1']})).toThrow(/AV1.*64x64/);
  }
  const size = {width: 64, height: 64};
  expect(plan({size, formats: ['av1']}).jobs).toMatchObject([size]);
});

it.each([
  [2, 1],
  [1, 1],
])('refuses a range from %d to %d', (from, to) => {
  expect(() => plan({from, to})).toThrow(
    `Expected --from to be before --to, got ${from} and ${to}.`,
  );
});

it('names files of another language by it', () => {
  const spanish = {...clip, suffix: '.es'};
  const paths = plan({clips: [spanish]}).jobs.flatMap(job => [
    ...[...job.outputs, ...job.stills].map(({path}) => path),
    ...[job.captions, job.chapters, job.alt?.path].filter(path => path !== undefined),
  ]);
  expect(paths).toEqual([
    '/out/simple.es.mp4',
    '/out/simple.es.png',
    '/out/simple.es.vtt',
    '/out/simple.es.chapters.vtt',
    '/out/simple.es.txt',
    '/out/simple.es.gif',
  ]);
  const [numbered] = plan({clips: [spanish], formats: ['png'], sequence: true}).jobs;
  expect(numbered?.outputs).toMatchObject([{path: '/out/simple.es'}]);
});

it('marks what is cut at its chapters, and refuses a clip without any', () => {
  const {jobs} = plan({formats: ['mp4', 'gif', 'png'], split: 'chapters'});
  expect(jobs).toMatchObject([
    {split: {stem: '/out/simple'}, outputs: [{path: '/out/simple.mp4'}]},
    {split: {stem: '/out/simple'}, outputs: [{path: '/out/simple.gif'}]},
  ]);
  const clips = [clip, {...clip, id: 'wheel', hasChapters: false}];
  expect(() => plan({clips, split: 'chapters'})).toThrow(
    'Expected clips with chapters, where films can be cut; "wheel" tells no beats. ' +
      'Leave --chapters out, or name other clips.',
  );
});

it('limits what can be made to fit, and refuses where nothing can', () => {
  const {jobs} = plan({formats: ['mp4', 'gif', 'webp'], maxBytes: 500_000});
  expect(jobs.flatMap(({outputs}) => outputs)).toEqual([
    {format: 'mp4', path: '/out/simple.mp4'},
    {format: 'gif', path: '/out/simple.gif', maxBytes: 500_000},
    {format: 'webp', path: '/out/simple.webp', maxBytes: 500_000},
  ]);
  expect(() => plan({formats: ['mp4', 'apng'], maxBytes: 500_000})).toThrow(
    'Expected gif or webp among the formats with --max-size, got mp4, apng. Name one ' +
      'with --format, or leave --max-size out.',
  );
});

it('takes a quality for WebP and MOV, and not with a limit, which chooses one', () => {
  const {jobs} = plan({formats: ['gif', 'webp'], quality: 60});
  expect(jobs.flatMap(({outputs}) => outputs)).toEqual([
    {format: 'gif', path: '/out/simple.gif'},
    {format: 'webp', path: '/out/simple.webp', quality: 60},
  ]);
  expect(() => plan({formats: ['gif'], quality: 60})).toThrow(
    'Expected webp or mov among the formats with --quality, got gif. Name one with ' +
      '--format, or leave --quality out.',
  );
  expect(() => plan({formats: ['webp'], quality: 60, maxBytes: 1e6})).toThrow(
    'Expected --quality or --max-size, got both. Leave one out.',
  );
});

it('writes no chapters of a clip that has none', () => {
  const [job] = plan({clips: [{...clip, hasChapters: false}]}).jobs;
  expect(job).toHaveProperty('captions');
  expect(job).not.toHaveProperty('chapters');
});

it('takes texts for transparent, and MP4 not', () => {
  const formats = ['webm', 'vtt', 'chapters', 'txt'] as const;
  expect(plan({formats, transparent: true}).jobs).toMatchObject([{transparent: true}]);
  expect(() => plan({transparent: true})).toThrow('got mp4, gif.');
  expect(() => plan({formats: ['png', 'jpg'], transparent: true})).toThrow('got jpg.');
});
