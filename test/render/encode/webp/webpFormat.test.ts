import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {webpColors, webpFormat} from '../../../../src/render/encode/webp/webpFormat';
import {decodeFilm} from '../../decodeFilm';
import {film, height, rgb, width, writeFilm} from '../palette/paletteFilm';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-webp-'))));
afterAll(() => rm(folder, {recursive: true}));

interface DecodedWebp {
  readonly frames: readonly Uint32Array[];
  /** Milliseconds, by frame. */
  readonly durations: readonly number[];
}

/** The chunks of a file, by the specification, and their names. */
function chunksOf(bytes: Buffer): readonly (readonly [string, Buffer])[] {
  const chunks: [string, Buffer][] = [];
  for (let at = 0; at < bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    chunks.push([
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(at + 8, at + 8 + size),
    ]);
    at += 8 + size + (size % 2);
  }
  return chunks;
}

/** Puts a file's pictures over each other; FFmpeg decodes each as a file of its own. */
async function decodeWebp(path: string): Promise<DecodedWebp> {
  const bytes = await readFile(path);
  expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  const [[first, canvas], [second], ...pictures] = chunksOf(bytes.subarray(12)) as [
    [string, Buffer],
    [string, Buffer],
  ];
  expect([first, second]).toEqual(['VP8X', 'ANIM']);
  expect([canvas.readUIntLE(4, 3), canvas.readUIntLE(7, 3)]).toEqual([
    width - 1,
    height - 1,
  ]);
  const shown = new Uint32Array(width * height);
  const [frames, durations]: [Uint32Array[], number[]] = [[], []];
  for (const [name, data] of pictures as [string, Buffer][]) {
    expect(name).toBe('ANMF');
    const [left, top] = [2 * data.readUIntLE(0, 3), 2 * data.readUIntLE(3, 3)];
    const still = data.subarray(16);
    const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
    head.writeUInt32LE(4 + still.length, 4);
    const alone = join(folder, 'still.webp');
    await writeFile(alone, Buffer.concat([head, still]));
    const picture = await decodeFilm(alone);
    expect([picture.width, picture.height]).toEqual([
      data.readUIntLE(6, 3) + 1,
      data.readUIntLE(9, 3) + 1,
    ]);
    const pixels = picture.frames[0]!;
    rgb(pixels).forEach((color, i) => {
      const [x, y] = [i % picture.width, Math.floor(i / picture.width)];
      if (pixels[4 * i + 3]) shown[(top + y) * width + left + x] = color;
    });
    frames.push(shown.slice());
    durations.push(data.readUIntLE(12, 3));
  }
  return {frames, durations};
}

const write = (frames: readonly Uint32Array[], fps: number, colors = 255) =>
  writeFilm(frames, {path: join(folder, 'film.webp'), fps, format: webpFormat, colors});

describe('a WebP', () => {
  test('of few colours decodes to exactly the frames that went in', async () => {
    const frames = film(25, 200);
    const decoded = await decodeWebp(await write(frames, 25));
    expect(decoded.frames).toEqual(frames);
    expect(decoded.durations).toEqual(frames.map(() => 40));
  });

  test('of one frame is still one', async () => {
    const frame = new Uint32Array(width * height).fill(0x123456);
    const decoded = await decodeWebp(await write([frame], 25));
    expect(decoded).toEqual({frames: [frame], durations: [40]});
  });

  test('keeps time at rates that are no whole milliseconds, and says a rest as one', async () => {
    const moving = film(30, 200);
    const {durations} = await decodeWebp(
      await write([...moving, ...Array<Uint32Array>(30).fill(moving.at(-1)!)], 30),
    );
    expect(durations).toHaveLength(30);
    expect(durations.reduce((sum, duration) => sum + duration, 0)).toBe(2000);
    expect(new Set(durations.slice(0, -1))).toEqual(new Set([33, 34]));
  });

  test('has no more colours than it may', async () => {
    const frames = film(12, 1 << 24);
    const decoded = await decodeWebp(await write(frames, 10, 16));
    const seen = new Set(decoded.frames.flatMap(frame => [...frame]));
    expect(seen.size).toBeLessThanOrEqual(16);
  });

  test('has twice the colours with each eighth of its quality, and all with the last', () => {
    const qualities = [0, 50, 75, undefined, 99, 100] as const;
    expect(qualities.map(quality => webpColors(quality))).toEqual([
      2,
      16,
      64,
      49,
      242,
      null,
    ]);
  });
});
