import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Cue} from '../../../src/clip';
import {withChapters} from '../../../src/render/encode/mp4Chapters';
import {openSink} from '../../../src/render/encode/openSink';
import {decodeFilm} from '../decodeFilm';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-mp4-'))));
afterAll(() => rm(folder, {recursive: true}));

const [width, height, fps, frames] = [64, 48, 25, 50];

/** A film of two seconds that gets lighter. */
async function film(name: string, chapters: readonly Cue[]): Promise<string> {
  const path = join(folder, name);
  const output = {format: 'mp4', path} as const;
  const settings = {width, height, fps, frames, transparent: false, chapters};
  const sink = await openSink(output, path, settings);
  const whole = Uint32Array.of(0, width * height);
  for (let index = 0; index < frames; index++) {
    const pixels = new Uint32Array(width * height).fill(0x040404 * index);
    await sink.write({index, pixels, runs: whole});
  }
  await sink.finish();
  return path;
}

/** What FFmpeg finds: a chapter's start, end and title, each a line. */
function chaptersIn(path: string): string[] {
  const module = resolve('node_modules/node-av/dist/lib/index.js');
  const program = `
    import {FormatContext, Log} from ${JSON.stringify(module)};
    Log.setLevel(32);
    const input = new FormatContext();
    await input.openInput(${JSON.stringify(path)});
    await input.findStreamInfo();
    input.dumpFormat(0, 'film', false);
    await input.closeInput();`;
  const args = ['--input-type=module', '-e', program];
  const {stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  const found = stderr.matchAll(
    /Chapter #0:\d+: start ([\d.]+), end ([\d.]+)\s+Metadata:\s+title\s+: (.*)/g,
  );
  return [...found].map(([, start, end, title]) => `${start} ${end} ${title}`);
}

const chapters: Cue[] = [
  {start: 0, end: 0.75, text: 'Qué pendiente'},
  {start: 0.75, end: 2, text: 'A step −η∇f'},
];

describe('chapters of an MP4', () => {
  it('are what FFmpeg reads from it', async () => {
    expect(chaptersIn(await film('with.mp4', chapters))).toEqual([
      '0.000000 0.750000 Qué pendiente',
      '0.750000 2.000000 A step −η∇f',
    ]);
    expect(chaptersIn(await film('without.mp4', []))).toEqual([]);
  });

  it('leave every frame where a player finds it', async () => {
    const [told, plain] = await Promise.all(
      ['with.mp4', 'without.mp4'].map(name => decodeFilm(join(folder, name))),
    );
    expect(told!.frames).toHaveLength(frames);
    expect(told!.frames).toEqual(plain!.frames);
    expect(told!.frames[49]![0]).toBeGreaterThan(told!.frames[10]![0]! + 100);
  });

  it('are the same bytes again, and come before the pictures', async () => {
    const first = await readFile(join(folder, 'with.mp4'));
    expect((await readFile(await film('again.mp4', chapters))).equals(first)).toBe(
      true,
    );
    const text = first.toString('latin1');
    expect(text.indexOf('chpl')).toBeGreaterThan(text.indexOf('moov'));
    expect(text.indexOf('chpl')).toBeLessThan(text.indexOf('mdat'));
  });

  it('join what the file says of itself already', async () => {
    const once = await readFile(join(folder, 'with.mp4'));
    const twice = withChapters(once, chapters).toString('latin1');
    expect(twice.match(/udta/g)).toHaveLength(1);
    expect(twice.match(/chpl/g)).toHaveLength(2);
  });

  it('have titles cut between characters where a byte counts their length', async () => {
    const long = [{start: 0, end: 2, text: 'é'.repeat(200)}];
    expect(chaptersIn(await film('long.mp4', long))).toEqual([
      `0.000000 2.000000 ${'é'.repeat(127)}`,
    ]);
  });

  it('are refused by a file that is none', () => {
    expect(() => withChapters(Buffer.alloc(0), chapters)).toThrow(
      'Expected an MP4 file that begins with its index.',
    );
  });
});
