/** Films made with the encoder that renders use, joined and looked at again. */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Cue} from '../../../src/clip';
import {chaptersIn} from '../../../src/render/encode/mp4Chapters';
import {openSink} from '../../../src/render/encode/openSink';
import {webvtt} from '../../../src/render/frames/webvtt';
import {joinFilms} from '../../../src/render/join/joinFilms';
import {readFilm} from '../../../src/render/join/readFilm';
import {requireAlike} from '../../../src/render/join/requireAlike';
import {decodeFilm} from '../decodeFilm';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-join-'))));
afterAll(() => rm(folder, {recursive: true}));

const usual = {width: 96, height: 64, fps: 25, frames: 12, chapters: [] as Cue[]};

/** A square that crosses a ground, so that every frame is another. */
async function film(name: string, more: Partial<typeof usual> = {}): Promise<string> {
  const {width, height, frames, ...settings} = {...usual, ...more};
  const path = join(folder, name);
  const all = {...settings, width, height, frames, transparent: false};
  const sink = await openSink({format: 'mp4', path}, path, all);
  const whole = Uint32Array.of(0, width * height);
  for (let index = 0; index < frames; index++) {
    const pixels = new Uint32Array(width * height).fill(0xff0f141c);
    for (let y = 20; y < 40; y++) {
      pixels.fill(0xff35d6a4, y * width + 3 * index, y * width + 3 * index + 20);
    }
    await sink.write({index, pixels, runs: whole});
  }
  await sink.finish();
  return path;
}

const cue = (start: number, end: number, text: string): Cue => ({start, end, text});

/** Joins films by their names, with their own titles. */
async function joined(out: string, ...names: string[]) {
  const films = await Promise.all(names.map(name => readFilm(join(folder, name))));
  const parts = films.map(film => ({film, title: film.title}));
  return joinFilms(parts, join(folder, out));
}

const text = (name: string) => readFile(join(folder, name), 'utf8');

describe('two films joined', () => {
  beforeAll(async () => {
    await film('over.mp4', {
      chapters: [cue(0, 0.2, 'Über'), cue(0.2, 0.48, 'Through')],
    });
    await film('up-and-down.mp4', {frames: 30});
    await writeFile(
      join(folder, 'over.vtt'),
      webvtt([cue(0, 0.3, 'It goes & <turns>.')]),
    );
    await writeFile(
      join(folder, 'up-and-down.vtt'),
      webvtt([cue(0.1, 1, 'It rises.')]),
    );
    await joined('lesson.mp4', 'over.mp4', 'up-and-down.mp4');
  });

  test('show the frames of both, none more and none less, for as long as both', async () => {
    const [over, up, both] = await Promise.all(
      ['over.mp4', 'up-and-down.mp4', 'lesson.mp4'].map(name =>
        decodeFilm(join(folder, name)),
      ),
    );
    expect(both!.frames).toHaveLength(12 + 30);
    [...over!.frames, ...up!.frames].forEach((frame, i) => {
      expect(Buffer.compare(frame, both!.frames[i]!), `frame ${i}`).toBe(0);
    });
    expect(new Set(both!.durations.map(d => d.toFixed(6)))).toEqual(
      new Set(['0.040000']),
    );
    // AVCOL_SPC_BT709 and AVCOL_RANGE_MPEG, as in the parts.
    expect([both!.colorSpace, both!.colorRange]).toEqual([1, 1]);
  });

  test('have the chapters of both, a film without any being one by its name', async () => {
    const bytes = await readFile(join(folder, 'lesson.mp4'));
    expect(chaptersIn(bytes)).toEqual([
      {start: 0, text: 'Über'},
      {start: 0.2, text: 'Through'},
      {start: 0.48, text: 'Up and down'},
    ]);
    expect(await text('lesson.chapters.vtt')).toBe(
      webvtt([
        cue(0, 0.2, 'Über'),
        cue(0.2, 0.48, 'Through'),
        cue(0.48, 1.68, 'Up and down'),
      ]),
    );
    // A player begins at once: the index comes first.
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  test('have the captions of both, the second’s later by the first’s length', async () => {
    expect(await text('lesson.vtt')).toBe(
      webvtt([cue(0, 0.3, 'It goes & <turns>.'), cue(0.58, 1.48, 'It rises.')]),
    );
  });

  test('are the same bytes again, and can be joined to a third', async () => {
    const first = await readFile(join(folder, 'lesson.mp4'));
    await joined('again.mp4', 'over.mp4', 'up-and-down.mp4');
    expect((await readFile(join(folder, 'again.mp4'))).equals(first)).toBe(true);
    const [longer] = await joined('longer.mp4', 'lesson.mp4', 'over.mp4');
    expect(longer).toMatchObject({frames: 54, seconds: 54 / 25, width: 96, height: 64});
    expect((await decodeFilm(join(folder, 'longer.mp4'))).frames).toHaveLength(54);
    expect(chaptersIn(await readFile(join(folder, 'longer.mp4')))).toHaveLength(5);
  });
});

test('a card before a part begins a chapter, and puts off what the part says', async () => {
  const card = await readFilm(await film('card.mp4', {frames: 5}));
  const over = await readFilm(join(folder, 'over.mp4'));
  const up = await readFilm(join(folder, 'up-and-down.mp4'));
  const parts = [
    {film: over, title: 'The way', card},
    {film: up, title: 'The rise', card},
  ];
  const [made] = await joinFilms(parts, join(folder, 'carded.mp4'));
  expect(made?.frames).toBe(5 + 12 + 5 + 30);
  expect(chaptersIn(await readFile(join(folder, 'carded.mp4')))).toEqual([
    {start: 0, text: 'The way'},
    {start: 0.2, text: 'Über'},
    {start: 0.4, text: 'Through'},
    {start: 0.68, text: 'The rise'},
  ]);
  expect(await text('carded.vtt')).toContain(
    '00:00:00.980 --> 00:00:01.880\nIt rises.',
  );
});

test('films without captions have none together', async () => {
  await film('mute.mp4');
  const files = await joined('both-mute.mp4', 'mute.mp4', 'mute.mp4');
  expect(files.map(({format}) => format)).toEqual(['mp4', 'chapters']);
});

describe('films that are not alike', () => {
  test('are refused with what differs in which, and the flags that settle it', async () => {
    const films = await Promise.all([
      film('usual.mp4'),
      film('large.mp4', {width: 128, height: 80}),
      film('fast.mp4', {fps: 30}),
    ]);
    const read = await Promise.all(films.map(readFilm));
    expect(() => requireAlike(read)).toThrow(
      'Expected films like usual.mp4: large.mp4 is 128x80, not 96x64; fast.mp4 is 30 ' +
        'fps, not 25 fps. Render them alike, with the same --size and --fps.',
    );
    await expect(joined('none.mp4', 'usual.mp4', 'fast.mp4')).rejects.toThrow('30 fps');
    expect((await readdir(folder)).filter(name => /none|part$/.test(name))).toEqual([]);
  });

  test('are refused where only the encoder’s settings differ', async () => {
    const one = await readFilm(await film('usual.mp4'));
    const other = {...one, settings: Buffer.from([...one.settings, 0])};
    expect(() => requireAlike([one, other])).toThrow('was encoded with other settings');
  });

  test('and other files are told apart from films', async () => {
    await writeFile(join(folder, 'notes.mp4'), 'no film at all');
    await expect(readFilm(join(folder, 'notes.mp4'))).rejects.toThrow(
      'Expected notes.mp4 to be an MP4 that downhill made, but it is no MP4. Write it ' +
        'with "downhill render --format mp4".',
    );
    await expect(readFilm(join(folder, 'gone.mp4'))).rejects.toThrow(
      'there is no such file',
    );
    const whole = await readFile(join(folder, 'usual.mp4'));
    await writeFile(join(folder, 'half.mp4'), whole.subarray(0, whole.length >> 1));
    await expect(readFilm(join(folder, 'half.mp4'))).rejects.toThrow(
      'Expected half.mp4 to be an MP4 that downhill made, but only 1 of its 12 frames are there.',
    );
    await writeFile(join(folder, 'mute.vtt'), 'no captions at all');
    await expect(readFilm(join(folder, 'mute.mp4'))).rejects.toThrow(
      'Expected mute.vtt to be WebVTT. Expected a file that begins with WEBVTT.',
    );
  });
});

test('an abort leaves no file', async () => {
  const over = await readFilm(join(folder, 'over.mp4'));
  const parts = [over, over].map(film => ({film, title: 'The way'}));
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(joinFilms(parts, join(folder, 'cut.mp4'), signal)).rejects.toThrow(
    'enough',
  );
  expect((await readdir(folder)).filter(name => /cut|part$/.test(name))).toEqual([]);
});
