/** Moments, strips, chapters, languages: what a user asks for by flags, and gets. */
import {existsSync} from 'node:fs';
import {appendFile, readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {decodeFilm} from '../render/decodeFilm';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterEach(() => rm(join(project, 'output'), {recursive: true, force: true}));
afterAll(() => rm(project, {recursive: true}));

const small = ['--size', '320x180'];
const still = (...words: string[]) =>
  runDownhill(project, 'still', 'crossing', ...small, ...words);
const made = async () => (await readdir(join(project, 'output'))).sort();
const text = (name: string) => readFile(join(project, 'output', name), 'utf8');
const film = (name: string) => decodeFilm(join(project, 'output', name));
const picture = async (name: string) =>
  PNG.sync.read(await readFile(join(project, 'output', name)));

describe('stills', () => {
  test('are written of every moment, the last beat’s standing for the end', async () => {
    expect((await still('--at', 'all')).code).toBe(0);
    expect(await made()).toEqual([
      'crossing-over.png',
      'crossing-start.png',
      'crossing-turn.png',
      'crossing-up.png',
    ]);
    await still('--at', 'end');
    const [end, up] = [
      await picture('crossing-end.png'),
      await picture('crossing-up.png'),
    ];
    expect(end.data.equals(up.data)).toBe(true);
    const start = await picture('crossing-start.png');
    expect(start.data.equals(up.data)).toBe(false);
  });

  test('leave out what the run leaves out, which by its name is refused', async () => {
    const without = ['--set', 'turns=false'];
    expect((await still('--at', 'all', ...without)).code).toBe(0);
    expect(await made()).not.toContain('crossing-turn.png');
    const {code, stderr} = await still(
      '--at',
      'start,turn',
      '--out',
      'other',
      ...without,
    );
    expect(stderr).toContain(
      'Expected --at to be seconds or one of start, over, up, end of "crossing", got ' +
        '"turn", which it leaves out with these parameters.',
    );
    expect(code).toBe(2);
    expect(existsSync(join(project, 'other'))).toBe(false);
  });

  test('go into a folder, with their language in their names', async () => {
    const words = [
      '--at',
      'over',
      '--at',
      '0.5',
      '--lang',
      'es',
      '--out',
      'output/deep',
    ];
    expect((await still(...words)).code).toBe(0);
    expect((await readdir(join(project, 'output/deep'))).sort()).toEqual([
      'crossing-0.5.es.png',
      'crossing-over.es.png',
    ]);
  });

  test('stand side by side in a strip, the page’s colour between them', async () => {
    await still('--at', 'all', '--theme', 'light');
    expect((await still('--strip', '3', '--theme', 'light')).code).toBe(0);
    const strip = await picture('crossing-strip.png');
    const gap = 3;
    expect([strip.width, strip.height]).toEqual([3 * 320 + 2 * gap, 180]);
    const part = (left: number, width: number) => {
      const cut = new PNG({width, height: 180});
      PNG.bitblt(strip, cut, left, 0, width, 180, 0, 0);
      return cut.data;
    };
    for (const [i, name] of ['start', 'turn', 'up'].entries()) {
      const alone = await picture(`crossing-${name}.png`);
      expect(part(i * (320 + gap), 320).equals(alone.data), name).toBe(true);
    }
    const between = part(320, gap);
    expect(new Set(between)).toEqual(new Set([0xfb, 0xfa, 0xf7, 0xff]));
  });
});

test('a picture is a JPEG by its name’s ending, be it still, strip or poster', async () => {
  await still('--at', '0.5', '--out', 'output/half.jpeg');
  await still('--strip', '2', '--out', 'output/strip.jpg');
  await runDownhill(project, 'render', 'crossing', ...small, '--format', 'jpg,png');
  expect(await made()).toEqual([
    'crossing.jpg',
    'crossing.png',
    'half.jpeg',
    'strip.jpg',
  ]);
  const [png, jpg] = [await picture('crossing.png'), await film('crossing.jpg')];
  expect([jpg.width, jpg.height]).toEqual([320, 180]);
  const off = jpg.frames[0]!.map((value, i) => Math.abs(value - png.data[i]!));
  expect(off.reduce((a, b) => Math.max(a, b))).toBeLessThanOrEqual(14);
  expect((await film('strip.jpg')).width).toBe(2 * 320 + 3);
  expect(await text('half.jpeg')).toContain('JFIF');
});

describe('a render', () => {
  test('writes chapters beside the captions and into the MP4, at the film’s times', async () => {
    const words = ['render', 'crossing', ...small, '--format', 'mp4,vtt,chapters'];
    expect((await runDownhill(project, ...words)).code).toBe(0);
    expect(await text('crossing.chapters.vtt')).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.300\nThe way over\n\n' +
        '2\n00:00:02.300 --> 00:00:03.100\nA turn\n\n' +
        '3\n00:00:03.100 --> 00:00:07.300\nThe way up\n',
    );
    const path = join(project, 'output/crossing.mp4');
    const first = await readFile(path);
    expect(first.toString('latin1')).toMatch(/chpl.*The way over.*A turn.*The way up/s);
    expect((await film('crossing.mp4')).frames).toHaveLength(438);
    await runDownhill(project, ...words);
    expect((await readFile(path)).equals(first)).toBe(true);

    await runDownhill(project, ...words, '--from', '2.6', '--to', '4', '--force');
    expect(await text('crossing.chapters.vtt')).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:00.500\nA turn\n\n' +
        '2\n00:00:00.500 --> 00:00:01.400\nThe way up\n',
    );
    expect(await readFile(path, 'latin1')).not.toContain('The way over');
  });

  test('has the beat that tells most as its poster, else the end', async () => {
    const poster = async (...set: string[]) => {
      const words = ['crossing', ...small, '-f', 'png', '--force', ...set];
      await runDownhill(project, 'render', ...words);
      return (await picture('crossing.png')).data;
    };
    await still('--at', 'turn,end');
    const turn = (await picture('crossing-turn.png')).data;
    expect((await poster()).equals(turn)).toBe(true);
    const noTurn = ['--set', 'turns=false'];
    await still('--at', 'end', ...noTurn);
    const end = (await picture('crossing-end.png')).data;
    expect((await poster(...noTurn)).equals(end)).toBe(true);
    await still('--at', '0.5');
    const half = (await picture('crossing-0.5.png')).data;
    expect((await poster('--from', '0.5')).equals(half)).toBe(true);
  });

  test('speaks Spanish in all texts, of the picture that it was asked for', async () => {
    const look = ['--words', 'labels', '--text-scale', '1.25', '--pace', '2'];
    const words = ['--lang', 'es', '--size', '180x320', '--format', 'vtt,chapters,txt'];
    await runDownhill(project, 'render', 'crossing', ...words, ...look);
    expect(await made()).toEqual([
      'crossing.es.chapters.vtt',
      'crossing.es.txt',
      'crossing.es.vtt',
    ]);
    expect(await text('crossing.es.txt')).toBe('Un cuadrado tall labels 1.25\n');
    expect(await text('crossing.es.chapters.vtt')).toContain('El camino');
    // Half a second of rest instead of one, a second's way over, half a second's turn.
    expect(await text('crossing.es.vtt')).toContain(
      '00:00:00.000 --> 00:00:02.300\nCruza.',
    );
  });

  test('says that a clip has no chapters where it is asked for them', async () => {
    const words = ['render', 'swatch', '--format', 'chapters'];
    const {code, stderr} = await runDownhill(project, ...words);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'The clip "swatch" tells no beats, so it has no chapters.',
    );
  });

  test('refuses to begin after the clip’s end', async () => {
    const {code, stderr} = await runDownhill(
      project,
      'render',
      'swatch',
      '--from',
      '2',
    );
    expect(stderr).toContain(
      'Expected --from and --to to enclose a part of "swatch", which lasts 2.00 s, got 2 ' +
        'to its end.',
    );
    expect(code).toBe(2);
  });
});

test('a trace’s alt text is in the language that is asked for', async () => {
  const {stdout} = await runDownhill(project, 'simulate', 'crossing', '--lang', 'es');
  expect(JSON.parse(stdout)).toMatchObject({alt: 'Un cuadrado wide full 1'});
});

test('a contact sheet has every moment that a run tells', async () => {
  const words = ['contact-sheet', 'crossing', '--theme', 'dark', '--lang', 'es'];
  expect((await runDownhill(project, ...words)).stdout).toBe(
    'output/contact-sheet.es.html  output/contact-sheet.es.png\n',
  );
  const page = await text('contact-sheet.es.html');
  const captions = [...page.matchAll(/<figcaption>(.*?)<\/figcaption>/g)];
  expect(captions.map(([, caption]) => caption)).toEqual([
    'start, 0 s, dark',
    'over, 2.27 s, dark',
    'turn, 3.07 s, dark',
    'up, 6.67 s, dark',
  ]);
  expect(page).toContain('Un cuadrado wide full 1');
});

describe('files of a render', () => {
  const render = (...words: string[]) =>
    runDownhill(project, 'render', 'swatch', ...small, ...words);

  test('are there for both themes, by their names', async () => {
    expect((await render('--theme', 'dark,light', '--format', 'png,txt')).code).toBe(0);
    expect(await made()).toEqual([
      'swatch.dark.png',
      'swatch.dark.txt',
      'swatch.light.png',
      'swatch.light.txt',
    ]);
    const [dark, light] = [
      await picture('swatch.dark.png'),
      await picture('swatch.light.png'),
    ];
    expect(dark.data.equals(light.data)).toBe(false);
  });

  test('are small and few for a quick look, and take the place of no others', async () => {
    const draft = (...words: string[]) =>
      runDownhill(project, 'render', 'swatch', '--draft', ...words, '--json');
    const {files} = JSON.parse((await draft()).stdout) as {files: object[]};
    expect(files).toMatchObject([
      {format: 'mp4', width: 640, height: 360, frames: 30, seconds: 2},
    ]);
    await draft('--format', 'png', '--theme', 'light,dark');
    expect(await made()).toEqual([
      'swatch.draft.dark.png',
      'swatch.draft.light.png',
      'swatch.draft.mp4',
    ]);
  });

  test('are told with the bytes that they take, a sequence’s pictures together', async () => {
    const words = ['--format', 'png', '--sequence', '--fps', '2', '--json'];
    const {files} = JSON.parse((await render(...words)).stdout) as {
      files: {bytes: number}[];
    };
    const folder = join(project, 'output', 'swatch');
    const pictures = await Promise.all(
      (await readdir(folder)).map(name => readFile(join(folder, name))),
    );
    expect(files.map(({bytes}) => bytes)).toEqual([
      pictures.reduce((sum, {length}) => sum + length, 0),
    ]);
  });

  test('go to standard output where they are wanted there, and nothing else does', async () => {
    const {code, stdout, stderr} = await render('--format', 'txt', '--out', '-');
    expect([code, stdout, stderr]).toEqual([0, 'A square that takes 1.2 s.\n', '']);
    expect(existsSync(join(project, 'output'))).toBe(false);
    expect(existsSync(join(project, '-'))).toBe(false);
  });
});

test('what clip and scene write to the console is no result', async () => {
  const folder = join(project, 'scenes', 'swatch');
  await appendFile(join(folder, 'clip.ts'), "console.log('says the clip');\n");
  await appendFile(join(folder, 'scene.tsx'), "console.log('says the scene');\n");
  const {code, stdout, stderr} = await runDownhill(
    project,
    ...['still', 'swatch', ...small, '--json'],
  );
  expect([code, (JSON.parse(stdout) as {frames: number}).frames]).toEqual([0, 1]);
  expect(stderr).toContain('says the clip\n');
  expect(stderr).toContain('says the scene\n');
});
