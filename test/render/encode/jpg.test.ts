import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {encodeJpg} from '../../../src/render/encode/jpg';
import {encodePicture} from '../../../src/render/encode/picture';
import {decodeFilm} from '../decodeFilm';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-jpg-'))));
afterAll(() => rm(folder, {recursive: true}));

const [width, height] = [160, 96];
const size = {width, height, transparent: false};
const ground = 0xff0f141c;
const inks = [0xffffffff, 0xffff4fb0, 0xff35d6a4, 0xffffe066];

/** One pixel wide lines of strong colours on a dark ground, 20 pixels from each other. */
const thinLines = Uint32Array.from({length: width * height}, (_, i) => {
  const x = i % width;
  return x % 20 === 10 ? inks[((x - 10) / 20) % inks.length]! : ground;
});

async function decoded(pixels: Uint32Array) {
  const path = join(folder, 'picture.jpg');
  await writeFile(path, await encodeJpg(pixels, size));
  return decodeFilm(path);
}

/** The largest difference of a channel, of the pixels that `counts` takes. */
function worst(bytes: Uint8Array, counts: (x: number) => boolean): number {
  let most = 0;
  thinLines.forEach((word, i) => {
    if (!counts(i % width)) return;
    for (const [channel, shift] of [16, 8, 0].entries()) {
      const wanted = (word >>> shift) & 255;
      most = Math.max(most, Math.abs(bytes[4 * i + channel]! - wanted));
    }
  });
  return most;
}

describe('a JPEG', () => {
  test('has no ringing beside thin lines, and lines of their own colours', async () => {
    const {frames, ...film} = await decoded(thinLines);
    expect([film.width, film.height]).toEqual([width, height]);
    // On a dark ground, 6 of 255 beside a line is not seen; halved chroma would be 80 off.
    expect(worst(frames[0]!, x => x % 20 !== 10)).toBeLessThanOrEqual(6);
    expect(worst(frames[0]!, x => x % 20 === 10)).toBeLessThanOrEqual(8);
  });

  test('gives flat areas their colour', async () => {
    const {frames} = await decoded(new Uint32Array(width * height).fill(ground));
    const [red, green, blue] = frames[0]!;
    for (const [got, wanted] of [
      [red, 0x0f],
      [green, 0x14],
      [blue, 0x1c],
    ]) {
      expect(Math.abs(got! - wanted!)).toBeLessThanOrEqual(1);
    }
  });

  test('has the same bytes again, says that it is JFIF and names no encoder', async () => {
    const first = await encodeJpg(thinLines, size);
    expect((await encodeJpg(thinLines, size)).equals(first)).toBe(true);
    expect(first.toString('latin1', 6, 10)).toBe('JFIF');
    expect(first.toString('latin1')).not.toContain('Lavc');
  });

  test('is refused where a side is longer than its format can say', async () => {
    const wide = {width: 65_600, height: 1, transparent: false};
    await expect(encodeJpg(new Uint32Array(65_600), wide)).rejects.toThrow(
      'Expected a JPEG of at most 65500 pixels a side, got 65600x1. Choose a smaller ' +
        '--size, or write a .png.',
    );
  });
});

test.each([
  ['a.png', 'png', [0x89, 0x50]],
  ['a.jpg', 'jpg', [0xff, 0xd8]],
  ['a.JPEG', 'jpg', [0xff, 0xd8]],
])('%s is encoded as %s', async (path, format, start) => {
  const picture = await encodePicture(path, thinLines, size);
  expect(picture.format).toBe(format);
  expect([...picture.bytes.subarray(0, 2)]).toEqual(start);
});
