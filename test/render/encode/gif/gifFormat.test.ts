import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {gifFormat} from '../../../../src/render/encode/gif/gifFormat';
import {decodeFilm} from '../../decodeFilm';
import {film, height, rgb, width, writeFilm} from '../palette/paletteFilm';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-gif-'))));
afterAll(() => rm(folder, {recursive: true}));

const writeGif = (frames: readonly Uint32Array[], fps: number) =>
  writeFilm(frames, {
    path: join(folder, 'film.gif'),
    fps,
    format: gifFormat,
    colors: 255,
  });

describe('a GIF', () => {
  test('of at most 255 colours decodes to exactly the frames that went in', async () => {
    const frames = film(25, 200);
    const decoded = await decodeFilm(await writeGif(frames, 25));
    expect(decoded.frames).toHaveLength(25);
    decoded.frames.forEach((frame, i) => expect(rgb(frame)).toEqual(frames[i]));
  });

  test('of one colour and one frame is still a GIF', async () => {
    const frame = new Uint32Array(width * height).fill(0x123456);
    const decoded = await decodeFilm(await writeGif([frame], 25));
    expect(rgb(decoded.frames[0]!)).toEqual(frame);
  });

  test('keeps time at rates that are no whole centiseconds', async () => {
    const decoded = await decodeFilm(await writeGif(film(30, 200), 30));
    const total = decoded.durations.reduce((sum, d) => sum + d, 0);
    expect(total).toBeCloseTo(1, 5);
    expect(new Set(decoded.durations.map(d => Math.round(d * 100)))).toEqual(
      new Set([3, 4]),
    );
  });

  test('says a rest as one long frame', async () => {
    const [first, second] = film(2, 200) as [Uint32Array, Uint32Array];
    const rest = Array.from({length: 50}, () => second);
    const decoded = await decodeFilm(await writeGif([first, ...rest], 25));
    expect(decoded.durations.map(d => Math.round(d * 100))).toEqual([4, 200]);
  });

  test('of thousands of colours stays close to them', async () => {
    const frames = film(12, 1 << 24).map(frame =>
      frame.map((c, i) => c ^ ((i * 77) & 0x3f)),
    );
    const decoded = await decodeFilm(await writeGif(frames, 10));
    const worst = decoded.frames.flatMap((frame, f) =>
      Array.from(rgb(frame), (c, i) => Math.abs((c & 255) - (frames[f]![i]! & 255))),
    );
    expect(Math.max(...worst)).toBeLessThan(40);
  });
});
