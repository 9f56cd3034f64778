import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {videoSettingsOf} from '../../../src/render/encode/videoSettings';
import {VideoSink} from '../../../src/render/encode/VideoSink';
import {decodeFilm, type DecodedFilm} from '../decodeFilm';

let folder = '';
beforeAll(
  async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-repeats-'))),
);
afterAll(() => rm(folder, {recursive: true}));

const [width, height] = [96, 64];
const settings = {width, height, fps: 60, transparent: false};
const none = new Uint32Array();

/** A square that moves, rests for longer and longer, and moves on. */
function* moves(frames: number): Generator<Uint32Array> {
  let rest = 0;
  for (let f = 0, until = 8; f < frames; f++) {
    if (f < until) {
      const [x, y] = [(f * 7) % (width - 16), (f * 5) % (height - 16)];
      yield Uint32Array.from({length: 16}, (_, row) => (y + row) * width + x);
    } else {
      if (f === until + rest) [until, rest] = [f + 9, rest + 11];
      yield none;
    }
  }
}

async function film(name: string, frames: number, hasRepeats: boolean) {
  const {repeats, ...plain} = videoSettingsOf('mp4', {});
  const options = {...plain.encoderOptions};
  const parameters = String(options['x264-params']);
  const keys = `keyint=${repeats!.keyFrames}`;
  options['x264-params'] = parameters.replace('keyint=infinite', keys);
  const video = hasRepeats
    ? videoSettingsOf('mp4', {})
    : {...plain, encoderOptions: options};
  const path = join(folder, name);
  const sink = await VideoSink.open(path, video, {...settings, frames});
  const pixels = new Uint32Array(width * height).fill(0xff101418);
  let index = 0;
  for (const rows of moves(frames)) {
    for (const at of rows) pixels.fill(0xff000000 + index * 0x020305, at, at + 16);
    const runs = Uint32Array.from([...rows].flatMap(at => [at, 16]));
    const whole = Uint32Array.of(0, pixels.length);
    await sink.write({index, pixels, runs: index === 0 ? whole : runs});
    index++;
  }
  await sink.finish();
  return {...(await decodeFilm(path)), bytes: (await stat(path)).size};
}

/** The first frame in which two films differ. */
function difference(a: DecodedFilm, b: DecodedFilm): number {
  return a.frames.findIndex((frame, i) => Buffer.compare(frame, b.frames[i]!) !== 0);
}

it('has the pictures and times of the film that x264 makes of every frame', async () => {
  const frames = 700;
  const [repeated, plain] = [
    await film('repeated.mp4', frames, true),
    await film('plain.mp4', frames, false),
  ];
  expect(repeated.frames).toHaveLength(frames);
  expect(plain.frames).toHaveLength(frames);
  expect(difference(repeated, plain)).toBe(-1);
  expect(repeated.durations).toEqual(plain.durations);
  expect(Math.abs(repeated.bytes / plain.bytes - 1)).toBeLessThan(0.02);
});
