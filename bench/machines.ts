/**
 * What machines that share a store or a queue make in an hour, and what store and queue cost
 * a job: a course of films that take about two seconds each. Prints two Markdown tables, and
 * what follows for 100 machines.
 *
 *     npm run bench-machines -- [--films 24]
 *
 * It needs a redis-server.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {describeMachine} from './machine';
import {markdownTable} from './markdownTable';

const {values: options} = parseArgs({
  options: {films: {type: 'string', default: '24'}},
});
const films = Number(options.films);
const folder = resolve('output', 'bench', 'machines');
const program = resolve('src/cli/downhill.mjs');
const port = 6397;
const queue = `redis://127.0.0.1:${port}`;

const course = [
  'exports:',
  ...Array.from(
    {length: films},
    (_, i) =>
      `  film-${i}.mp4: {clip: convergence, set: {learningRate: ${0.1 + i / 1000}}, ` +
      'size: 1280x720, fps: 30}',
  ),
].join('\n');

/** A folder of its own, empty but for the course. */
function begun(name: string): string {
  const place = join(folder, name);
  rmSync(place, {recursive: true, force: true});
  mkdirSync(place, {recursive: true});
  writeFileSync(join(place, 'course.yaml'), course);
  return place;
}

function start(place: string, words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: place,
    stdio: 'pipe',
  });
  child.stdout.resume();
  child.stderr.resume();
  return child;
}

/** Seconds from the command to its end. */
async function timed(place: string, words: readonly string[]): Promise<number> {
  const begin = performance.now();
  const [code] = (await once(start(place, words), 'exit')) as [number];
  if (code !== 0) throw new Error(`downhill ${words.join(' ')} ended with ${code}.`);
  return (performance.now() - begin) / 1000;
}

/** Seconds that so many workers take for the course, and who asks for it. */
async function queued(workers: number): Promise<number> {
  const place = begun(`queue-${workers}`);
  const store = ['--store', join(folder, `queue-store-${workers}`)];
  rmSync(store[1]!, {recursive: true, force: true});
  const redis = spawn('redis-server', ['--port', `${port}`, '--save', ''], {
    cwd: folder,
  });
  const at = ['--queue', queue, ...store];
  const started = Array.from({length: workers}, () =>
    start(place, ['worker', ...at, '--jobs', '1']),
  );
  await Promise.all(
    started.map(
      worker =>
        new Promise<void>(resolve => {
          worker.stderr!.on('data', text => {
            if (String(text).includes('Waiting for units')) resolve();
          });
        }),
    ),
  );
  try {
    return await timed(place, ['build', '--quiet', ...at]);
  } finally {
    started.forEach(worker => worker.kill('SIGTERM'));
    await Promise.all(started.map(worker => once(worker, 'exit')));
    redis.kill();
    await once(redis, 'exit');
  }
}

mkdirSync(folder, {recursive: true});
const store = join(folder, 'store');
rmSync(store, {recursive: true, force: true});
const build = ['build', '--quiet', '--jobs', '1'];
await timed(begun('warm'), [...build]);
const plain = await timed(begun('plain'), build);
const stored = await timed(begun('stored'), [...build, '--store', store]);
const taken = await timed(begun('taken'), [
  'build',
  '--quiet',
  '--store',
  store,
  '--from-store',
]);
const byQueue = new Map<number, number>();
for (const workers of [1, 2, 4]) byQueue.set(workers, await queued(workers));

const each = (seconds: number) => `${((1000 * seconds) / films).toFixed(0)} ms`;
const more = (seconds: number) => `${((100 * (seconds - plain)) / plain).toFixed(1)} %`;
console.log(
  `${films} films of 1280×720; ${describeMachine()}. \`npm run bench-machines\`\n`,
);
console.log(
  markdownTable([
    ['build', 'whole', 'a film', 'more than plain'],
    ['plain, one film at a time', `${plain.toFixed(1)} s`, each(plain), ''],
    ['into a store', `${stored.toFixed(1)} s`, each(stored), more(stored)],
    [
      'by a queue and one worker',
      `${byQueue.get(1)!.toFixed(1)} s`,
      each(byQueue.get(1)!),
      more(byQueue.get(1)!),
    ],
    ['from a store', `${taken.toFixed(1)} s`, each(taken), ''],
  ]),
);
console.log();
console.log(
  markdownTable([
    ['workers on this machine', 'whole', 'films an hour'],
    ...[...byQueue].map(([workers, seconds]) => [
      `${workers}`,
      `${seconds.toFixed(1)} s`,
      ((3600 * films) / seconds).toFixed(0),
    ]),
  ]),
);
