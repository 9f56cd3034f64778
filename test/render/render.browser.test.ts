import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {decodeFilm, type DecodedFilm} from './decodeFilm';
import {runDownhill, swatchProject} from './swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterAll(() => rm(project, {recursive: true}));

const render = (...args: string[]) =>
  runDownhill(project, 'render', 'swatch', '--out', 'made', ...args);

function pixel({frames, width}: DecodedFilm, frame: number, x: number, y: number) {
  return [...frames[frame]!.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];
}

function expectColor(actual: readonly number[], expected: readonly number[]): void {
  const worst = Math.max(...actual.map((value, i) => Math.abs(value - expected[i]!)));
  expect(worst, `${actual.join()} against ${expected.join()}`).toBeLessThanOrEqual(2);
}

/** The patch at the lower right and the ground, as the scene's source has them. */
const patch = [0xc2, 0x18, 0x5b];
const ground = [0x0f, 0x14, 0x1c];

describe('an author’s own clip', () => {
  test('is listed beside the others with no edit elsewhere', async () => {
    const {stdout} = await runDownhill(project, 'list', '--json');
    const clips = JSON.parse(stdout) as {id: string; title: string}[];
    expect(clips.find(({id}) => id === 'swatch')?.title).toBe('A swatch of colour');
    expect(clips.map(({id}) => id)).toContain('contour-descent');
  });

  test.each([
    ['mp4', '640x360', 30, 60],
    ['webm', '320x180', 25, 50],
    ['gif', '320x180', 25, 0],
  ])(
    'becomes %s with every frame, size and colour right',
    async (format, size, fps, n) => {
      const {code, stderr} = await render(
        '--format',
        format,
        '--size',
        size,
        '--fps',
        `${fps}`,
      );
      expect(stderr).not.toContain('Error');
      expect(code).toBe(0);
      const film = await decodeFilm(join(project, `made/swatch.${format}`));
      const [width, height] = size.split('x').map(Number) as [number, number];
      expect([film.width, film.height]).toEqual([width, height]);
      const total = film.durations.reduce((sum, d) => sum + d, 0);
      expect(total).toBeCloseTo(2, 2);
      if (n > 0) expect(film.frames).toHaveLength(n);
      for (const frame of [0, film.frames.length >> 1, film.frames.length - 1]) {
        const [x, y] = [Math.round(0.76 * width), Math.round(0.78 * height)];
        expectColor(pixel(film, frame, x, y), patch);
        expectColor(
          pixel(film, frame, Math.round(0.1 * width), Math.round(0.9 * height)),
          ground,
        );
      }
    },
  );

  test('has no frame that is black', async () => {
    const film = await decodeFilm(join(project, 'made/swatch.mp4'));
    const brightest = film.frames.map(frame =>
      frame.reduce((a, b, i) => (i % 4 < 3 && b > a ? b : a), 0),
    );
    expect(Math.min(...brightest)).toBeGreaterThan(180);
  });

  test('is tagged as limited-range BT.709 and starts with its index', async () => {
    const path = join(project, 'made/swatch.mp4');
    const {colorSpace, colorRange} = await decodeFilm(path);
    // AVCOL_SPC_BT709 and AVCOL_RANGE_MPEG.
    expect([colorSpace, colorRange]).toEqual([1, 1]);
    const bytes = await readFile(path, 'latin1');
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  test('gives the same bytes again', async () => {
    const files = ['swatch.mp4', 'swatch.webm', 'swatch.gif'].map(name =>
      join(project, 'made', name),
    );
    const before = await Promise.all(files.map(file => readFile(file)));
    await render('--format', 'mp4', '--size', '640x360', '--fps', '30');
    await render('--format', 'webm,gif', '--size', '320x180', '--fps', '25');
    const after = await Promise.all(files.map(file => readFile(file)));
    after.forEach((bytes, i) => expect(bytes.equals(before[i]!), files[i]).toBe(true));
  });

  test('shows in a still what the film shows at that time', async () => {
    await render('--format', 'png', '--sequence', '--size', '320x180', '--fps', '10');
    const numbered = (await readdir(join(project, 'made/swatch'))).sort();
    expect(numbered).toHaveLength(20);
    const args = [
      'still',
      'swatch',
      '--at',
      '0.7',
      '--size',
      '320x180',
      '--out',
      'at.png',
    ];
    expect((await runDownhill(project, ...args)).code).toBe(0);
    const still = PNG.sync.read(await readFile(join(project, 'at.png')));
    const frame = PNG.sync.read(
      await readFile(join(project, 'made/swatch', numbered[7]!)),
    );
    expect(still.data.equals(frame.data)).toBe(true);
  });

  test('is cut with --from and --to', async () => {
    await render(
      '--format',
      'mp4',
      '--size',
      '320x180',
      '--fps',
      '30',
      '--from',
      '0.5',
      '--to',
      '1.5',
      '--name',
      'part',
    );
    const part = await decodeFilm(join(project, 'made/part.mp4'));
    expect(part.frames).toHaveLength(30);
  });

  test('is centred on its ground where the size has other proportions', async () => {
    const args = ['still', 'swatch', '--size', '400x400', '--out', 'square.png'];
    expect((await runDownhill(project, ...args)).code).toBe(0);
    const {data} = PNG.sync.read(await readFile(join(project, 'square.png')));
    const at = (x: number, y: number) => [
      ...data.subarray((y * 400 + x) * 4, (y * 400 + x) * 4 + 3),
    ];
    expect(at(200, 20)).toEqual(ground);
    expect(at(200, 380)).toEqual(ground);
    expect(at(304, 263)).toEqual(patch);
  });
});

describe('a render that fails', () => {
  test('says what the scene said, leaves no file, and exits with 1', async () => {
    const {code, stderr} = await render(
      '--set',
      'fault=throw',
      '--name',
      'broken',
      '--size',
      '320x180',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('the square fell off');
    expect(stderr).toContain('swatch');
    const left = await readdir(join(project, 'made'));
    expect(left.filter(name => name.includes('broken'))).toEqual([]);
  });

  test('keeps the file of an earlier render', async () => {
    const path = join(project, 'made/kept.mp4');
    await writeFile(path, 'earlier');
    await render(
      '--set',
      'fault=throw',
      '--name',
      'kept',
      '--size',
      '320x180',
      '--format',
      'mp4',
    );
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });
});
