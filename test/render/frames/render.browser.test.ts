/** Jobs of one render, and what one of them that fails does to the others. */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {loadCatalogue} from '../../../src/project/catalogue';
import type {SceneFolder} from '../../../src/project/SceneFolder';
import {findBrowser} from '../../../src/render/browser/findBrowser';
import {FrameFiles} from '../../../src/render/frames/FrameFiles';
import {render, type RenderOptions} from '../../../src/render/frames/render';
import type {Job} from '../../../src/render/plan/Job';
import {writeClip} from '../swatchProject';

const clip = `import {defineClip, parameter} from 'downhill/clip';
export default defineClip({
  id: 'patch', title: 'A patch', summary: 'A patch of colour.',
  parameters: {
    fault: parameter.choice({
      choices: ['none', 'scene', 'drawing'], default: 'none', description: 'what fails'}),
  },
  beats: {shown: 'It is shown'},
  simulate: () => 0, describe: () => 'A patch.',
});
`;

const scene = `import {Rect} from '@motion-canvas/2d';
import {clipScene} from 'downhill/story';
import {always, sentences} from 'downhill/words';
import clip from './clip';

const shown = sentences([{text: 'A patch.', holds: always}]);
const dry = () => { throw new Error('the ink ran dry'); };

export default clipScene(clip, function* (view, {values, beat}) {
  const patch = <Rect size={300} fill={values.fault === 'drawing' ? dry : '#35d6a4'} />;
  view.add(patch);
  yield* beat('shown', shown, (patch as Rect).x(200, 0.2));
  if (values.fault === 'scene') throw new Error('the patch came off');
});
`;

let project = '';
let scenes: readonly SceneFolder[] = [];
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'downhill-jobs-'));
  await writeClip(project, 'patch', clip, scene);
  ({scenes} = await loadCatalogue(project, {ids: ['patch']}));
});
afterEach(() => rm(join(project, 'made'), {recursive: true, force: true}));
afterAll(() => rm(project, {recursive: true}));

const job = (name: string, fault = 'none'): Job => ({
  clip: 'patch',
  variables: {fault},
  width: 160,
  height: 90,
  fps: 10,
  outputs: [{format: 'mp4', path: join(project, 'made', `${name}.mp4`)}],
  stills: [],
  captions: join(project, 'made', `${name}.vtt`),
});

const made = async () => (await readdir(join(project, 'made'))).sort();

/** Renders, and keeps what it was told. */
async function told(jobs: readonly Job[], more: Partial<RenderOptions> = {}) {
  const failures: [number, string][] = [];
  const done: number[] = [];
  const summary = await render(jobs, {
    scenes,
    onFiles: job => done.push(jobs.indexOf(job)),
    onFailure: (job, error) =>
      failures.push([jobs.indexOf(job), (error as Error).message]),
    ...more,
  });
  return {summary, failures, done};
}

test('a browser that keeps its files in memory posts its frames: the same film', async () => {
  const {executable} = await findBrowser();
  const inMemory = join(project, 'browser.sh');
  await writeFile(inMemory, `#!/bin/sh\nexec "${executable}" "$@" --incognito\n`, {
    mode: 0o755,
  });
  await told([job('shared')]);
  vi.stubEnv('DOWNHILL_BROWSER', inMemory);
  const read = vi.spyOn(FrameFiles.prototype, 'read');
  try {
    const {failures} = await told([job('posted')]);
    expect(failures).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  } finally {
    vi.unstubAllEnvs();
    read.mockRestore();
  }
  const film = (name: string) => readFile(join(project, 'made', `${name}.mp4`));
  expect(await film('posted')).toEqual(await film('shared'));
});

describe('of three jobs, where the second fails', () => {
  test.each([
    ['in its scene', 'scene', 'the patch came off'],
    ['while it is drawn, and takes the browser with it', 'drawing', 'the ink ran dry'],
  ])('%s, the first and the third are made', async (_, fault, message) => {
    const {summary, failures, done} = await told([job('a'), job('b', fault), job('c')]);
    expect(done).toEqual([0, 2]);
    expect(failures).toEqual([[1, expect.stringContaining(message)]]);
    expect(failures[0]![1]).toContain('The clip "patch" failed.');
    expect(await made()).toEqual(['a.mp4', 'a.vtt', 'c.mp4', 'c.vtt']);
    expect(summary.files.map(({format}) => format)).toEqual([
      'mp4',
      'vtt',
      'mp4',
      'vtt',
    ]);
  });

  test('the third is not made where nobody listens to failures', async () => {
    const jobs = [job('a'), job('b', 'scene'), job('c')];
    await expect(render(jobs, {scenes})).rejects.toThrow('the patch came off');
    expect(await made()).toEqual(['a.mp4', 'a.vtt']);
  });
});

describe('side by side', () => {
  test('a job that takes its browser with it leaves those beside it alone', async () => {
    const jobs = [job('a'), job('b', 'drawing'), job('c'), job('d')];
    const {summary, failures, done} = await told(jobs, {lanes: 2});
    expect([...done].sort()).toEqual([0, 2, 3]);
    expect(failures.map(([number]) => number)).toEqual([1]);
    expect(summary.files.map(({path}) => basename(path))).toEqual([
      'a.mp4',
      'a.vtt',
      'c.mp4',
      'c.vtt',
      'd.mp4',
      'd.vtt',
    ]);
    const films = await Promise.all(
      ['a', 'c', 'd'].map(name => readFile(join(project, 'made', `${name}.mp4`))),
    );
    expect(films.every(film => film.equals(films[0]!))).toBe(true);
  });

  test('an abort ends all of them, and leaves nothing of them', async () => {
    const controller = new AbortController();
    const rendering = told([job('a'), job('b'), job('c'), job('d')], {
      lanes: 2,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(rendering).rejects.toThrow('enough');
    expect(await made().catch(() => [])).toEqual([]);
  });
});

test('as many pages as there may be draw what one does where every pixel changes', async () => {
  const {scenes: worst} = await loadCatalogue('bench/worst', {ids: ['sky']});
  const [one, many] = ['one', 'many'].map(name => ({
    ...job(name),
    ...{clip: 'sky', variables: {}, width: 960, height: 540, fps: 60, to: 3},
  }));
  await render([one!], {scenes: worst});
  await render([many!], {scenes: worst, workers: 16});
  const films = await Promise.all(
    ['one', 'many'].map(name => readFile(join(project, 'made', `${name}.mp4`))),
  );
  expect(films[1]!.equals(films[0]!)).toBe(true);
});

test('a job’s files come with what is known of its run', async () => {
  const facts: unknown[] = [];
  await told([job('a')], {
    onFiles: (_, files, known) => facts.push([files.length, known]),
  });
  expect(facts).toEqual([
    [
      2,
      {
        frames: expect.any(Number) as number,
        cues: [expect.objectContaining({text: 'A patch.', start: 0})],
        beats: [
          expect.objectContaining({name: 'shown', title: 'It is shown', start: 0}),
        ],
      },
    ],
  ]);
});

test('an abort ends all jobs and is no failure of one', async () => {
  const controller = new AbortController();
  const failures: unknown[] = [];
  const rendering = told([job('a'), job('b'), job('c')], {
    signal: controller.signal,
    onFiles: () => controller.abort(new Error('enough')),
    onFailure: (_, error) => failures.push(error),
  });
  await expect(rendering).rejects.toThrow('enough');
  expect(failures).toEqual([]);
  expect(await made()).toEqual(['a.mp4', 'a.vtt']);
});

test('the end dissolves into the first frame, whether or not that was drawn before', async () => {
  const film = join(project, 'made', 'film');
  const whole: Job = {
    ...job('whole'),
    outputs: [{format: 'png-sequence', path: film}],
  };
  await told([whole]);
  const frames = (await readdir(film)).sort();
  const last = frames.length - 1;
  const alone = [last - 3, last].map(frame => ({
    at: frame / whole.fps,
    path: join(project, 'made', `${frame}.png`),
  }));
  for (const still of alone) await told([{...whole, outputs: [], stills: [still]}]);
  const [first, middle, end] = await Promise.all(
    [0, last - 3, last].map(frame => readFile(join(film, frames[frame]!))),
  );
  expect(end).toEqual(first);
  expect(middle).not.toEqual(first);
  expect(await Promise.all(alone.map(({path}) => readFile(path)))).toEqual([
    middle,
    end,
  ]);
});
