import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {readLesson} from '../../../src/lesson/read/readLesson';
import {resolveClip} from '../../../src/lesson/resolve/resolveClip';
import {slopeCatalogue} from '../slopeCatalogue';

const folder = mkdtempSync(join(tmpdir(), 'lesson-'));
afterAll(() => rmSync(folder, {recursive: true}));
writeFileSync(join(folder, 'points.csv'), 'x,y\n1,2\n3,4\n');

function resolved(text: string, defaults = {}) {
  const [clip] = readLesson(text).clips;
  return resolveClip(clip!, {catalogue: slopeCatalogue, folder, defaults});
}

const wrong = (text: string) =>
  resolved(text).mistakes.map(
    ({place, message}) => `${place.line}:${place.column} ${message}`,
  );

describe('a clip of a lesson', () => {
  it('is asked as the command line would be, with the same defaults', () => {
    expect(resolved('::clip[A *slope*]{#slope}')).toEqual({
      mistakes: [],
      figure: {
        wish: {
          clip: 'slope',
          set: {},
          theme: 'dark',
          lang: 'en',
          words: 'full',
          pace: 1,
          textScale: 1,
          transparent: false,
        },
        live: false,
        caption: 'A *slope*',
        description: '',
      },
    });
  });

  it('has parameters, and what every figure takes', () => {
    const {figure} = resolved(
      '::clip{clip=slope rate=0.5 field text-scale=1.25 theme=light size=640x360 fps=25 ' +
        'from=1 to=2.5 transparent file=down-1 alt="A curve."}',
    );
    expect(figure).toMatchObject({
      wish: {
        set: {rate: '0.5', field: true},
        textScale: 1.25,
        theme: 'light',
        size: {width: 640, height: 360},
        fps: 25,
        from: 1,
        to: 2.5,
        transparent: true,
      },
      live: false,
      file: 'down-1',
      alt: 'A curve.',
    });
  });

  it('gives its own parameters the names that figures have too', () => {
    expect(resolved('::clip{#slope at=2 figure-at=glide}').figure).toMatchObject({
      wish: {set: {at: '2'}},
      at: 'glide',
    });
    expect(resolved('::clip{#slope figure-at=1.5}').figure?.at).toBe(1.5);
  });

  it('takes what the course says where it says nothing itself', () => {
    const {figure} = resolved('::clip{#slope theme=dark}', {
      theme: 'light',
      lang: 'es',
    });
    expect(figure?.wish).toMatchObject({theme: 'dark', lang: 'es'});
  });

  it('reads the files beside the lesson', () => {
    expect(resolved('::clip{#slope data=points.csv}').figure?.wish.set).toEqual({
      data: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(wrong('::clip{#slope data=none.csv}')).toEqual([
      '1:15 Expected data to be points such as 1,2;2,3 or a CSV file that can be read, ' +
        'got "none.csv" (ENOENT).',
    ]);
  });
});

describe('a live clip', () => {
  it('is whole', () => {
    expect(resolved('::clip{#slope live}').figure).toMatchObject({live: true});
    const faults = wrong('::clip{#slope live from=1}');
    expect(faults.join()).toContain(
      'Expected "live" of a whole clip, got "from" too. Remove one of them.',
    );
  });
});

describe('what is wrong with a clip', () => {
  it('is all told, each at its attribute, in their order', () => {
    expect(wrong('\n ::clip{#slope theme=drak rat=1 rate=3 pace field=yes}')).toEqual([
      '2:16 Expected theme to be one of dark, light, got "drak". Did you mean "dark"?',
      '2:27 Expected a parameter of "slope" or what every figure takes, got "rat". Did ' +
        'you mean "rate"? Its parameters are rate, at, data, field; every figure takes ' +
        'theme, lang, words, pace, textScale, size, fps, from, to, transparent, at, alt, ' +
        'file, live.',
      '2:33 Expected rate to be a number from 0 to 2, got "3".',
      '2:40 Expected pace to be a number from 0.5 to 2, got nothing.',
      '2:45 Expected field to be true or false, got "yes".',
    ]);
  });

  it.each([
    [
      '::clip',
      `1:1 Expected a clip's id, as in ::clip[Caption]{#contour-descent learningRate=0.02}, got none. "downhill list" lists them.`,
    ],
    [
      '::clip{#slop}',
      '1:8 Expected the id of a clip, got "slop". Did you mean "slope"? "downhill list" lists them.',
    ],
    ['::clip{#broken}', '1:8 Expected scenes/broken to hold a clip.ts.'],
    [
      '::clip{#slope clip=other}',
      `1:15 Expected one clip's id, got "slope" and "other".`,
    ],
    [
      '::clip{#slope figure-at=glid}',
      '1:15 Expected figure-at to be seconds or one of start, glide, end of "slope", got "glid". Did you mean "glide"?',
    ],
    [
      '::clip{#slope figure-at=start,end}',
      '1:15 Expected figure-at to be seconds or one of start, glide, end of "slope", got "start,end".',
    ],
    [
      '::clip{#slope from=2 to=1}',
      '1:22 Expected "from" to be before "to", got 2 and 1. Swap them.',
    ],
    [
      '::clip{#slope figure-at=1 to=1}',
      '1:27 Expected "at" for a still, or "from" and "to" for a film, got both.',
    ],
    [
      '::clip{#slope file="../a"}',
      `1:15 Expected file to be a file's name without its folder and its ending, got "../a".`,
    ],
    [
      '::clip{#slope file=a.mp4}',
      `1:15 Expected file to be a file's name without its folder and its ending, got "a.mp4".`,
    ],
  ])('%s', (text, message) => {
    expect(wrong(text)).toEqual([message]);
    expect(resolved(text).figure).toBeUndefined();
  });
});
