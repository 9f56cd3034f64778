/** A film of at most so many bytes, as a job asks for it. */
import {existsSync} from 'node:fs';
import {readdir, readFile, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../../src/project/catalogue';
import type {SceneFolder} from '../../../src/project/SceneFolder';
import {render} from '../../../src/render/frames/render';
import type {Job} from '../../../src/render/plan/Job';
import {decodeFilm} from '../decodeFilm';
import {runDownhill, swatchProject} from '../swatchProject';

let project = '';
let scenes: readonly SceneFolder[] = [];
/** Bytes without a limit. */
let unlimited = {gif: 0, webp: 0};
beforeAll(async () => {
  project = await swatchProject();
  ({scenes} = await loadCatalogue(project, {ids: ['swatch']}));
  const outputs = (['gif', 'webp'] as const).map(format => ({
    format,
    path: path(`swatch.${format}`),
  }));
  const {files} = await render([job(...outputs)], {scenes});
  const bytesOf = (name: string) => files.find(({format}) => format === name)!.bytes;
  unlimited = {gif: bytesOf('gif'), webp: bytesOf('webp')};
});
afterEach(() => rm(join(project, 'made'), {recursive: true, force: true}));
afterAll(() => rm(project, {recursive: true}));

const path = (name: string) => join(project, 'made', name);
const limited = (format: 'gif' | 'webp', maxBytes: number): Job['outputs'][number] => ({
  format,
  path: path(`swatch.${format}`),
  maxBytes,
});

const job = (...outputs: Job['outputs']): Job => ({
  clip: 'swatch',
  variables: {seconds: 1.2, fault: 'none'},
  width: 320,
  height: 180,
  fps: 20,
  outputs,
  stills: [],
});

test('a GIF is as it is asked for where that fits, and one rung less where it does not', async () => {
  const {files} = await render([job(limited('gif', 1e6))], {scenes});
  const {bytes, fit} = files[0]!;
  expect(fit).toEqual({maxBytes: 1e6, isReduced: false, fps: 20});
  expect(bytes).toBe(unlimited.gif);

  const less = await render([job(limited('gif', bytes - 1))], {scenes});
  expect(less.files[0]).toMatchObject({
    width: 320,
    fit: {isReduced: true, colors: 128},
  });
  expect(less.files[0]!.bytes).toBeLessThan(bytes);
});

test('beside other films, a small GIF and WebP keep their limits, whoever draws them', async () => {
  const outputs = [
    limited('gif', Math.round(0.6 * unlimited.gif)),
    limited('webp', Math.round(0.8 * unlimited.webp)),
    {format: 'mp4', path: path('swatch.mp4')} as const,
  ];
  const captions = path('swatch.vtt');
  const {files} = await render([{...job(...outputs), captions}], {scenes});
  expect((await readdir(join(project, 'made'))).sort()).toEqual([
    'swatch.gif',
    'swatch.mp4',
    'swatch.vtt',
    'swatch.webp',
  ]);
  const [mp4, gif, webp] = files;
  expect(mp4).toMatchObject({width: 320, height: 180, frames: 40});
  expect([gif!.fit!.isReduced, webp!.fit!.isReduced]).toEqual([true, true]);
  for (const file of [gif!, webp!]) {
    const {size} = await stat(file.path);
    expect(size).toBe(file.bytes);
    expect(size).toBeLessThanOrEqual(file.fit!.maxBytes);
  }
  const film = await decodeFilm(gif!.path);
  expect([film.width, film.height]).toEqual([gif!.width, gif!.height]);
  expect(film.durations.reduce((a, b) => a + b)).toBeCloseTo(2, 1);

  const before = await readFile(gif!.path);
  await render([job(...outputs.slice(0, 1))], {scenes, workers: 2});
  expect((await readFile(gif!.path)).equals(before)).toBe(true);
});

test('what cannot fit says how near it came and what to do, and leaves nothing', async () => {
  const words = ['render', 'swatch', '--format', 'gif', '--size', '320x180'];
  const limit = ['--max-size', '1kB', '--out', 'made'];
  const {code, stderr} = await runDownhill(project, ...words, ...limit);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^downhill: Expected swatch\.gif to fit in 1\.0 kB; the smallest that can be made has \d\.\d kB \(128x72, 10 fps, 32 colours\)\. Show a shorter part with --from and --to, or allow more with --max-size\.$/m,
  );
  expect(existsSync(join(project, 'made'))).toBe(false);
});
