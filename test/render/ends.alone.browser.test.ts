/**
 * A render ends within seconds of whatever ends it, with one message and the right exit
 * code, and leaves no file, no folder and no process.
 */
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {isWhole} from '../whole';
import {swatchProject} from './swatchProject';
import {pause, WatchedRender, type Ended} from './watchedRender';

const seconds = 5;

/** Sizes and rates with which a whole render takes some seconds. */
const renders = {
  mp4: ['--format', 'mp4', '--size', '1920x1080', '--fps', '240'],
  webm: ['--format', 'webm', '--size', '1280x720', '--fps', '60'],
  mov: ['--format', 'mov', '--size', '640x360', '--fps', '120'],
  apng: ['--format', 'apng', '--size', '640x360', '--fps', '60'],
  webp: ['--format', 'webp', '--size', '640x360', '--fps', '60'],
  av1: ['--format', 'av1', '--size', '640x360', '--fps', '60'],
  gif: ['--format', 'gif', '--size', '1280x720', '--fps', '50'],
  mixed: ['--format', 'mp4,webm,gif,png,vtt,txt', '--size', '640x360', '--fps', '60'],
} as const;
type Render = keyof typeof renders;
const kinds = Object.keys(renders) as Render[];

const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;
const signals = Object.keys(codes) as (keyof typeof codes)[];

let project = '';
let count = 0;
/** How long a whole render of each kind takes here, in milliseconds, and what it makes. */
const whole = {} as Record<Render, {milliseconds: number; files: readonly string[]}>;
/** Interruptions that came when everything was done. */
let late = 0;

function start(kind: Render, workers: number): WatchedRender {
  const words = ['render', 'swatch', '--project', project, ...renders[kind]];
  const folder = join(project, `run-${count++}`);
  return new WatchedRender(folder, [...words, '--workers', String(workers)]);
}

async function timed(work: Promise<Ended>): Promise<[Ended, number]> {
  const begin = performance.now();
  const ended = await work;
  return [ended, (performance.now() - begin) / 1000];
}

/** Numbers from 0 to 1, the same in every run (Lehmer, 1951, with Park and Miller's constants). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const random = seeded(20261124);
const draw = () => random.next().value;
const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;

beforeAll(async () => {
  project = await swatchProject();
  await start('mp4', 1).end();
  for (const kind of kinds) {
    const begin = performance.now();
    const {code, stderr, left} = await start(kind, 1).end();
    expect({kind, code, stderr}).toEqual({kind, code: 0, stderr: ''});
    whole[kind] = {milliseconds: performance.now() - begin, files: left};
  }
});
afterAll(() => rm(project, {recursive: true}));

/** Of the whole eight of each kind, else two. */
const interruptions = Array.from(
  {length: (isWhole ? 8 : 2) * kinds.length},
  (_, i) => ({
    kind: kinds[i % kinds.length]!,
    signal: pick(signals),
    times: i % 4 === 3 ? 2 : 1,
    workers: 1 + Math.floor(draw() * 3),
    /** Of the time that a whole render takes. */
    moment: 0.1 + 0.85 * draw(),
    between: draw() * 200,
  }),
);

describe.runIf(process.platform === 'linux')('a render that gets a signal', () => {
  test.concurrent.each(interruptions)(
    '$kind, $workers pages, $signal $times times at $moment',
    async ({kind, signal, times, workers, moment, between}) => {
      const render = start(kind, workers);
      await pause(whole[kind].milliseconds * moment);
      render.signal(signal);
      const ending = timed(render.end());
      if (times === 2) await pause(between).then(() => render.signal(signal));
      const [{code, stderr, left}, took] = await ending;
      if (code === 0) {
        late++;
        return expect({left, stderr}).toEqual({left: whole[kind].files, stderr: ''});
      }
      // It may come, or come again, while a finished render closes its browser.
      const isFinished = left.length > 0;
      if (isFinished) late++;
      const files = isFinished ? whole[kind].files : [];
      expect({code, stderr, left}).toEqual({code: codes[signal], stderr, left: files});
      expect(stderr).toMatch(/^(Interrupted; nothing unfinished is left behind\.\n)?$/);
      expect(took).toBeLessThan(seconds);
    },
  );

  test('nearly always gets it while there is work to do', () => {
    expect(late).toBeLessThan(interruptions.length / 8);
  });

  test('and the next one works', async () => {
    expect(await start('mixed', 2).end()).toMatchObject({code: 0, stderr: ''});
  });
});

const deaths = (['SIGKILL', 'SIGSTOP'] as const).flatMap(signal =>
  ['browser', 'renderer', 'zygote'].flatMap(victim =>
    [0.15, 0.3, 0.6].map(moment => ({signal, victim, moment})),
  ),
);

describe.runIf(process.platform === 'linux')('a render whose browser', () => {
  test.concurrent.each(deaths)(
    'gets $signal in its $victim at $moment ends with code 1',
    async ({signal, victim, moment}) => {
      const render = start('mp4', 1);
      await pause(whole.mp4.milliseconds * moment);
      const find = () =>
        victim === 'browser'
          ? render.browser()
          : render.browserProcesses(`--type=${victim}`);
      while (find().length === 0 && render.isRunning) await pause(2);
      for (const pid of find()) process.kill(pid, signal);
      const [{code, stderr, left}, took] = await timed(render.end());
      // It may have finished first, or have had no need of that process any more.
      if (code === 0) return expect(left).toEqual(whole.mp4.files);
      expect({code, left, stderr}).toEqual({code: 1, left: [], stderr});
      expect(stderr).toMatch(/^downhill: (?!.*\n\s+at ).+\n/);
      expect(took).toBeLessThan(seconds);
    },
  );
});
