/** Films of the command line, joined with title cards. */
import {readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {decodeFilm} from '../render/decodeFilm';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
const small = ['--size', '320x180', '--fps', '10', '--format', 'mp4,vtt', '--out', '.'];
beforeAll(async () => {
  project = await swatchProject();
  await runDownhill(project, 'render', 'swatch', 'crossing', ...small);
});
afterAll(() => rm(project, {recursive: true}));

const film = (name: string) => decodeFilm(join(project, name));

test('a lesson shows a card before each film, and every film as it was', async () => {
  const words = ['join', 'swatch.mp4', 'crossing.mp4', '--out', 'lesson.mp4'];
  const titled = ['--titles', '--title', 'A swatch', '--title', 'A long way'];
  const {code, stderr, stdout} = await runDownhill(project, ...words, ...titled);
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^lesson\.mp4 +\d+ kB +320x180 +14\.3 s +143 frames$/m);
  const [swatch, crossing, lesson] = await Promise.all(
    ['swatch.mp4', 'crossing.mp4', 'lesson.mp4'].map(film),
  );
  // 2 and 7.3 s, each behind 2.5 s of a card.
  expect([swatch!, crossing!, lesson!].map(({frames}) => frames.length)).toEqual([
    20, 73, 143,
  ]);
  const same = (from: number, part: {frames: readonly Uint8Array[]}) =>
    part.frames.every((frame, i) => !Buffer.compare(frame, lesson!.frames[from + i]!));
  expect([same(25, swatch!), same(70, crossing!)]).toEqual([true, true]);
  const brightest = (frame: Uint8Array) =>
    frame.reduce((a, b, i) => (i % 4 < 3 ? Math.max(a, b) : a), 0);
  // The card comes, rests and goes: its text is nearly white in between.
  expect(brightest(lesson!.frames[12]!)).toBeGreaterThan(200);
  expect(brightest(lesson!.frames[0]!)).toBeLessThan(60);

  const chapters = await readFile(join(project, 'lesson.chapters.vtt'), 'utf8');
  expect(chapters).toContain('00:00:04.500 --> 00:00:07.000\nA long way');
  expect(chapters).toContain('00:00:07.000 --> 00:00:09.300\nThe way over');
  const captions = await readFile(join(project, 'lesson.vtt'), 'utf8');
  expect(captions).toContain('00:00:07.000 --> ');
  const left = (await readdir(project)).filter(name => name.startsWith('.downhill'));
  expect(left).toEqual([]);
});

test('the card is no clip of the list', async () => {
  const {stdout} = await runDownhill(project, 'list', '--names');
  expect(stdout).not.toMatch(/card/);
});
