/** A film for each chapter: together they are the film, frame by frame. */
import {readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {decodeFilm} from './decodeFilm';
import {runDownhill, swatchProject} from './swatchProject';

let project = '';
const folder = (name: string) => join(project, name);
const small = ['--size', '160x90', '--fps', '10'];
const render = (out: string, ...words: string[]) =>
  runDownhill(project, 'render', 'crossing', ...small, '--out', out, ...words);

beforeAll(async () => {
  project = await swatchProject();
  const formats = ['--format', 'mp4,png,vtt,chapters,txt', '--sequence'];
  await render('whole', ...formats);
  await render('cut', ...formats, '--chapters', 'files');
});
afterAll(() => rm(project, {recursive: true}));

const chapters = ['crossing-1-over', 'crossing-2-turn', 'crossing-3-up'];

/** Every frame of a numbered sequence, pixel by pixel. */
async function pictures(path: string): Promise<Buffer[]> {
  const names = (await readdir(path)).sort();
  const files = await Promise.all(names.map(name => readFile(join(path, name))));
  return files.map(file => PNG.sync.read(file).data);
}

describe('chapters as files', () => {
  test('are called by number and beat, and the alt text is one', async () => {
    const ofEach = ['', '.chapters.vtt', '.mp4', '.vtt'];
    expect((await readdir(folder('cut'))).sort()).toEqual([
      ...chapters.flatMap(name => ofEach.map(ending => name + ending)),
      'crossing.txt',
    ]);
  });

  test('show every frame of the film once', async () => {
    const whole = await pictures(folder('whole/crossing'));
    const parts = await Promise.all(
      chapters.map(name => pictures(folder(`cut/${name}`))),
    );
    // The beats begin at 0, 2.3 and 3.1 s of 7.3.
    expect(parts.map(({length}) => length)).toEqual([23, 8, 42]);
    expect(whole).toHaveLength(73);
    parts.flat().forEach((picture, i) => {
      expect(picture.equals(whole[i]!), `frame ${i}`).toBe(true);
    });
  });

  test('are films of their own, each with its own texts from 0 s', async () => {
    const lengths = [];
    for (const name of chapters) {
      const {frames, durations} = await decodeFilm(folder(`cut/${name}.mp4`));
      lengths.push([frames.length, durations.reduce((a, b) => a + b).toFixed(2)]);
    }
    expect(lengths).toEqual([
      [23, '2.30'],
      [8, '0.80'],
      [42, '4.20'],
    ]);
    const text = (name: string) => readFile(folder(`cut/${name}`), 'utf8');
    expect(await text('crossing-3-up.vtt')).toMatch(
      /^WEBVTT\n\n1\n00:00:00\.000 --> 00:00:0[34]\.\d00\nIt rises\.\n$/,
    );
    expect(await text('crossing-2-turn.chapters.vtt')).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:00.800\nA turn\n',
    );
    const film = await readFile(folder('cut/crossing-2-turn.mp4'), 'latin1');
    expect(film).toContain('A turn');
    expect(film).not.toContain('The way');
  });

  test('are refused of a clip that tells no beats', async () => {
    const words = ['render', 'swatch', '--chapters', 'files'];
    const {code, stderr} = await runDownhill(project, ...words);
    expect(code).toBe(2);
    expect(stderr).toContain('"swatch" tells no beats. Leave --chapters out');
  });

  test('have posters that are their own moments, as "still --at all" draws them', async () => {
    await render('posters', '--format', 'png', '--chapters', 'files');
    const words = ['still', 'crossing', '--at', 'all', '--size', '160x90'];
    await runDownhill(project, ...words, '--out', 'stills');
    const read = async (path: string) =>
      PNG.sync.read(await readFile(folder(path))).data;
    for (const name of chapters) {
      const moment = name.replace(/-\d-/, '-');
      const poster = await read(`posters/${name}.png`);
      expect(poster.equals(await read(`stills/${moment}.png`)), name).toBe(true);
    }
  });
});
