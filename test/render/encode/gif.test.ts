import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {GifSink} from '../../../src/render/encode/gif/GifSink';
import {choosePalette} from '../../../src/render/encode/gif/palette';
import {decodeFilm} from '../decodeFilm';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-gif-'))));
afterAll(() => rm(folder, {recursive: true}));

const [width, height] = [40, 30];

/** Writes frames of 0xRRGGBB colours; changed pixels are found here, plainly. */
async function writeGif(frames: readonly Uint32Array[], fps: number): Promise<string> {
  const path = join(folder, `${Math.round(fps)}-${frames.length}.gif`);
  const sink = await GifSink.open(path, {
    width,
    height,
    fps,
    frames: frames.length,
    transparent: false,
  });
  for (const [index, frame] of frames.entries()) {
    const runs: number[] = [];
    frame.forEach((color, i) => {
      if (index === 0 || frames[index - 1]![i] !== color) runs.push(i, 1);
    });
    const pixels = frame.map(color => (0xff000000 | color) >>> 0);
    await sink.write({index, pixels, runs: Uint32Array.from(runs)});
  }
  await sink.finish();
  return path;
}

function rgb(bytes: Uint8Array): Uint32Array {
  return Uint32Array.from({length: bytes.length / 4}, (_, i) => {
    return (bytes[i * 4]! << 16) | (bytes[i * 4 + 1]! << 8) | bytes[i * 4 + 2]!;
  });
}

/** A square of one of `colors` moving over a ground of stripes. */
function film(count: number, colors: number): Uint32Array[] {
  return Array.from({length: count}, (_, f) =>
    Uint32Array.from({length: width * height}, (_, i) => {
      const [x, y] = [i % width, Math.floor(i / width)];
      const isInside = x >= f && x < f + 9 && y >= 5 && y < 20;
      return isInside ? (x * 7 + y * 13 * f) % colors : 0xffffff - (y % 5) * 3;
    }),
  );
}

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

describe('the palette', () => {
  const counts = (entries: readonly [color: number, count: number][]) => {
    const array = new Float32Array(1 << 24);
    for (const [color, count] of entries) array[color] = count;
    return array;
  };

  test('is exact when there are no more colours than places', () => {
    const palette = choosePalette(
      counts([
        [0x102030, 5],
        [0xffffff, 1],
      ]),
    );
    expect(palette).toEqual({colors: [0x102030, 0xffffff], exact: true});
  });

  test('keeps a dominant colour unchanged when it must merge others', () => {
    const near = Array.from({length: 600}, (_, i): [number, number] => [
      0x0f1400 + i,
      1,
    ]);
    const palette = choosePalette(counts([...near, [0x0f141c, 1_000_000]]), 8);
    expect(palette.exact).toBe(false);
    expect(palette.colors.length).toBeLessThanOrEqual(8);
    expect(palette.colors).toContain(0x0f141c);
  });
});
