import {readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';
import {decodeFilm} from './decodeFilm';
import {runDownhill, swatchProject} from './swatchProject';

let project = '';
let browser: RunningBrowser;
/** Image decoding is for secure pages only, and this machine's own are. */
const server = createServer((_, response) => response.end('<!doctype html>'));
beforeAll(async () => {
  project = await swatchProject();
  browser = await RunningBrowser.launch(await findBrowser());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  server.close();
  await rm(project, {recursive: true});
});

const [width, height] = [320, 180];

async function render(...args: string[]) {
  const size = ['--size', `${width}x${height}`, '--fps', '20', '--out', 'made'];
  return runDownhill(project, 'render', 'swatch', ...size, ...args);
}

interface Picture {
  readonly count: number;
  /** RGBA at the two places, in the frame in the middle. */
  readonly patch: readonly number[];
  readonly ground: readonly number[];
}

/** Two places of the swatch: inside the patch, and on the ground. */
const places = {
  patch: {x: Math.round(0.76 * width), y: Math.round(0.78 * height)},
  ground: {x: Math.round(0.1 * width), y: Math.round(0.9 * height)},
};

type Place = (typeof places)['patch'];

const patchColor = [0xc2, 0x18, 0x5b];
const groundColor = [0x0f, 0x14, 0x1c];

/** What the browser makes of an animated picture. */
async function decodeInBrowser(path: string, type: string): Promise<Picture> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const data = (await readFile(path)).toString('base64');
  return page.evaluate(
    async (base64, mime, {patch, ground}) => {
      const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
      const decoder = new ImageDecoder({data: bytes, type: mime});
      await decoder.tracks.ready;
      await decoder.completed;
      const count = decoder.tracks.selectedTrack!.frameCount;
      const {image} = await decoder.decode({frameIndex: count >> 1});
      const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const colorAt = ({x, y}: Place) => [...context.getImageData(x, y, 1, 1).data];
      return {count, patch: colorAt(patch), ground: colorAt(ground)};
    },
    data,
    type,
    places,
  );
}

async function decodeWithFFmpeg(path: string, decoder?: string): Promise<Picture> {
  const film = await decodeFilm(path, decoder);
  const frame = film.frames[film.frames.length >> 1]!;
  const colorAt = ({x, y}: Place) => {
    const at = (y * width + x) * 4;
    return [...frame.subarray(at, at + 4)];
  };
  return {
    count: film.frames.length,
    patch: colorAt(places.patch),
    ground: colorAt(places.ground),
  };
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  const worst = Math.max(...actual.map((value, i) => Math.abs(value - expected[i]!)));
  expect(worst, `${actual.join()} against ${expected.join()}`).toBeLessThanOrEqual(3);
}

const decoders = {
  webp: path => decodeInBrowser(path, 'image/webp'),
  apng: path => decodeInBrowser(path, 'image/png'),
  mov: path => decodeWithFFmpeg(path),
  'av1.webm': path => decodeWithFFmpeg(path),
  webm: path => decodeWithFFmpeg(path, 'libvpx-vp9'),
} satisfies Record<string, (path: string) => Promise<Picture>>;

describe('a film', () => {
  test.each(['webp', 'apng', 'mov', 'av1.webm'] as const)(
    'as %s shows what was drawn',
    async format => {
      const {code, stderr} = await render('--format', format.replace('.webm', ''));
      expect(stderr).not.toMatch(/error/i);
      expect(code).toBe(0);
      const {count, patch, ground} = await decoders[format](
        join(project, `made/swatch.${format}`),
      );
      expect(count).toBeGreaterThan(20);
      expectClose(patch, [...patchColor, 255]);
      expectClose(ground, [...groundColor, 255]);
    },
  );

  test.each(['webp', 'apng', 'mov', 'webm'] as const)(
    'as transparent %s has the patch and no ground',
    async format => {
      const name = ['--name', 'clear', '--transparent'];
      const {code} = await render('--format', format, ...name);
      expect(code).toBe(0);
      const {patch, ground} = await decoders[format](
        join(project, `made/clear.${format}`),
      );
      expectClose(patch, [...patchColor, 255]);
      expect(ground[3]).toBe(0);
    },
  );

  test('cannot be transparent as MP4, and says what can', async () => {
    const {code, stderr} = await render('--format', 'mp4', '--transparent');
    expect(code).toBe(2);
    expect(stderr).toContain('webm, mov, webp, apng, png');
  });
});

/** Every format of a film, as its name ends. */
const films = ['mp4', 'webm', 'av1.webm', 'mov', 'gif', 'webp', 'apng'] as const;

test('every format has the same bytes for one, two and three pages, and once more', async () => {
  // From frame 7 of twenty a second, chunks of 24 frames are cut at frame 31.
  const formats = films.map(name => (name === 'av1.webm' ? 'av1' : name)).join();
  const range = ['--from', '0.35', '--format', formats];
  const made: Buffer[][] = [];
  for (const [i, workers] of ['1', '2', '3', '1'].entries()) {
    const name = ['--name', `pages${i}`, '--workers', workers];
    expect((await render(...range, ...name)).code).toBe(0);
    made.push(
      await Promise.all(
        films.map(format => readFile(join(project, `made/pages${i}.${format}`))),
      ),
    );
  }
  for (const again of made.slice(1)) {
    films.forEach((format, i) => {
      expect(again[i]!.equals(made[0]![i]!), format).toBe(true);
    });
  }
});
