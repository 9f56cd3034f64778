/**
 * Courses that several machines make: a store that processes share, that are killed at
 * random; shards; a queue whose server is killed. A sample; of the whole (WHOLE=1) eight
 * processes are killed 30 times, and 1,000 units go through the queue.
 */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {isWhole} from '../whole';
import {runDownhill, runDownhillWith, swatchProject} from '../render/swatchProject';

const program = resolve('src/cli/downhill.mjs');

let project = '';
let plain: ReadonlyMap<string, Buffer>;
const children = new Set<ChildProcess>();

/** Eight runs as MP4, still, text and captions, one of them cut into its chapters. */
const course = [
  'exports:',
  ...Array.from(
    {length: 7},
    (_, i) =>
      `  film-${i}: {clip: swatch, set: {seconds: ${(i + 1) / 5}}, format: [mp4, png, txt], ` +
      'size: 64x36, fps: 10}',
  ),
  '  parts/crossing: {clip: crossing, format: [mp4, vtt], chapters: files, size: 64x36, fps: 10}',
].join('\n');

beforeAll(async () => {
  project = await swatchProject();
  const {code, stderr} = await runDownhill(begun('plain'), 'build', '--quiet');
  expect({code, stderr}).toEqual({code: 0, stderr: ''});
  plain = filesIn('plain');
  expect(plain.size).toBe(7 * 3 + 6 + 1);
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});
afterAll(() => rm(project, {recursive: true, maxRetries: 5}));

/** A folder of its own, with the course. */
function begun(name: string, text = course): string {
  const folder = join(project, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'course.yaml'), text);
  return folder;
}

/** Everything that was made, by its path, less the course file. */
function filesIn(name: string): Map<string, Buffer> {
  const folder = join(project, name);
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name !== 'course.yaml')
    .map(entry => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map(path => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

function expectPlain(name: string): void {
  const made = filesIn(name);
  expect([...made.keys()]).toEqual([...plain.keys()]);
  for (const [path, bytes] of plain)
    expect(bytes.equals(made.get(path)!), path).toBe(true);
}

function start(folder: string, ...words: string[]): ChildProcess & {said(): string} {
  const child = spawn(process.execPath, [program, ...words], {cwd: folder});
  children.add(child);
  let said = '';
  child.stdout.on('data', text => (said += String(text)));
  child.stderr.on('data', text => (said += String(text)));
  child.once('exit', () => children.delete(child));
  return Object.assign(child, {said: () => said});
}

const pause = (milliseconds: number) =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}

/** What lies in a store beside entries and bytes. */
function strayIn(store: string): string[] {
  return readdirSync(join(project, store), {recursive: true, encoding: 'utf8'}).filter(
    path => !/^(cas|ac|tmp)(\/[0-9a-f]{2}(\/[0-9a-f]{64}(\.json)?)?)?$/.test(path),
  );
}

describe('a store', () => {
  test('gives to a second folder what the first has made, byte for byte', async () => {
    const store = ['--store', join(project, 'first-store'), '--quiet'];
    expect((await runDownhill(begun('a'), 'build', ...store)).code).toBe(0);
    const second = begun('b');
    const {code, stdout} = await runDownhill(second, 'build', '--from-store', ...store);
    expect({code, stdout}).toEqual({code: 0, stdout: ''});
    expectPlain('a');
    expectPlain('b');
    const {stdout: told} = await runDownhill(second, 'build', '--check');
    expect(told).toMatch(/^All \d+ files are current\.\n$/);
    expect(strayIn('first-store')).toEqual([]);
  });

  test('is left alone where it is only to be read', async () => {
    const store = ['--store', join(project, 'unwritten')];
    const folder = begun('reader');
    const wanting = await runDownhill(folder, 'build', '--from-store', ...store);
    expect(wanting.code).toBe(1);
    expect(wanting.stderr).toMatch(/^The store lacks 23 of 23 files\.\n$/);
    expect((await runDownhill(folder, 'build', '--read-only', ...store)).code).toBe(0);
    expect(existsSync(join(project, 'unwritten'))).toBe(false);
    expectPlain('reader');
  });

  test('takes nothing that somebody else has put in a file’s place', async () => {
    const folder = begun('mine');
    writeFileSync(join(folder, 'film-0.txt'), 'mine');
    const words = ['build', '--store', join(project, 'first-store'), '--quiet'];
    const {code, stderr} = await runDownhill(folder, ...words);
    expect(code).toBe(2);
    expect(stderr).toContain('Expected film-0.txt to be replaceable');
    expect(readFileSync(join(folder, 'film-0.txt'), 'utf8')).toBe('mine');
    expect((await runDownhill(folder, ...words, '--force')).code).toBe(0);
    expectPlain('mine');
  });

  test.each([
    [['--shard', '1/2'], 'Expected --store with --shard'],
    [['--shard', '3/2', '--store', 'x'], 'as in 2/4, got "3/2"'],
    [['--store', 'ftp://x'], 'Expected a store to be a folder'],
    [['--store', 'x', '--queue', 'localhost'], 'as in redis://localhost:6379'],
  ])('refuses %j', async (words, message) => {
    const {code, stderr} = await runDownhill(
      join(project, 'plain'),
      'build',
      '--force',
      ...words,
    );
    expect(code).not.toBe(0);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('a build without a browser may go well next time; one that is wrong does not', async () => {
  const folder = begun('no-browser');
  const env = {...process.env, DOWNHILL_BROWSER: '/bin/false'};
  const {code, stderr} = await runDownhillWith({cwd: folder, env}, 'build', '--quiet');
  expect({code, stderr}).toMatchObject({code: 75});
  expect(stderr).toContain('Could not start the browser /bin/false');
  const wrong = begun(
    'wrong',
    'exports:\n  a.png: {clip: swatch, set: {seconds: 99}}\n',
  );
  expect((await runDownhill(wrong, 'build', '--quiet')).code).toBe(1);
});

test('two shards make what one build makes, and nothing twice', async () => {
  const store = ['--store', join(project, 'shard-store'), '--quiet', '--json'];
  const made: string[] = [];
  for (const shard of ['1/2', '2/2']) {
    const folder = begun(`shard-${shard[0]}`);
    const words = ['build', '--shard', shard, ...store];
    const {code, stdout} = await runDownhill(folder, ...words);
    expect(code).toBe(0);
    const {files} = JSON.parse(stdout) as {files: {path: string}[]};
    expect(files.length).toBeGreaterThan(3);
    made.push(...files.map(({path}) => path));
    expect(readdirSync(folder)).toEqual(['course.yaml']);
  }
  expect(new Set(made).size).toBe(made.length);
  const whole = begun('from-shards');
  expect((await runDownhill(whole, 'build', '--from-store', ...store)).code).toBe(0);
  expectPlain('from-shards');
});

test(
  'processes over one store that are killed at random end as one that is not',
  {timeout: 600_000},
  async () => {
    const [processes, kills] = isWhole ? [8, 30] : [2, 4];
    const store = join(project, 'killed-store');
    const folders = Array.from({length: processes}, (_, i) => begun(`killed-${i}`));
    const words = ['build', '--store', store, '--quiet', '--force', '--jobs', '1'];
    let state = 20261129;
    /** From 0 to 1, the same in every run. */
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const running = folders.map(folder => start(folder, ...words));
    for (let i = 0; i < kills; i++) {
      await pause(200 + 1500 * random());
      const one = Math.floor(random() * processes);
      running[one]!.kill('SIGKILL');
      if (running[one]!.exitCode === null)
        await once(running[one]!, 'exit').catch(() => {});
      running[one] = start(folders[one]!, ...words);
    }
    await until(() => running.every(child => !children.has(child)));
    for (const [i, folder] of folders.entries()) {
      const {code, stderr} = await runDownhill(folder, ...words);
      expect({code, stderr}).toEqual({code: 0, stderr: ''});
      expectPlain(`killed-${i}`);
    }
    expect(strayIn('killed-store')).toEqual([]);
    expect(readdirSync(join(store, 'tmp'))).toEqual([]);
  },
);

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

describe.runIf(hasRedis)('a queue (left out where there is no redis-server)', () => {
  let port = 0;
  beforeAll(async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    server.close();
  });
  const redis = () => {
    const words = ['--port', String(port), '--save', '', '--dir', project];
    const server = spawn('redis-server', words, {stdio: 'ignore'});
    children.add(server);
    return server;
  };
  const at = (store: string) => [
    ...['--queue', `redis://127.0.0.1:${port}`],
    ...['--store', join(project, store)],
  ];

  test('has a course made by workers, one of them killed, its server restarted', async () => {
    let server = redis();
    const folder = begun('queued');
    const build = start(folder, 'build', ...at('queue-store'));
    const workers = [1, 2].map(() =>
      start(folder, 'worker', ...at('queue-store'), '--jobs', '1'),
    );
    await until(() =>
      workers.every(worker => worker.said().includes('Waiting for units')),
    );
    const entries = () =>
      existsSync(join(project, 'queue-store/ac'))
        ? readdirSync(join(project, 'queue-store/ac')).length
        : 0;
    await until(() => entries() > 0);
    workers[0]!.kill('SIGKILL');
    server.kill('SIGKILL');
    await once(server, 'exit');
    // The queue has forgotten everything.
    server = redis();
    const [code] = (await once(build, 'exit')) as [number];
    expect({code, said: build.said()}).toMatchObject({code: 0});
    expectPlain('queued');
    workers[1]!.kill('SIGTERM');
    const [ended] = (await once(workers[1]!, 'exit')) as [number];
    expect({ended, said: workers[1]!.said()}).toMatchObject({ended: 0});
    server.kill();
  });

  test('tells what a clip refuses, and does not try it again', async () => {
    const server = redis();
    const folder = begun(
      'refused',
      'exports:\n  good.txt: {clip: swatch, size: 64x36}\n' +
        '  bad.png: {clip: swatch, set: {fault: throw}, size: 64x36}\n',
    );
    const worker = start(folder, 'worker', ...at('refused-store'));
    const {code, stderr} = await runDownhill(folder, 'build', ...at('refused-store'));
    expect(code).toBe(1);
    expect(stderr).toContain(
      'course.yaml:3:3: bad.png: The clip "swatch" failed. the square fell off',
    );
    expect(stderr).toContain('1 of 2 files could not be made.');
    expect(existsSync(join(folder, 'good.txt'))).toBe(true);
    expect(worker.said().match(/fell off/g)).toHaveLength(1);
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    server.kill();
  });

  test('is waited for, and ended by Ctrl-C', async () => {
    const build = start(begun('lonely'), 'build', ...at('lonely-store'));
    await until(() => build.said().includes('The queue does not answer'));
    build.kill('SIGINT');
    const [code] = (await once(build, 'exit')) as [number];
    expect({code, said: build.said()}).toMatchObject({code: 130});
  });

  test('keeps memory and handles of a worker flat', async () => {
    const server = redis();
    const count = isWhole ? 1000 : 24;
    const tiny = [
      'exports:',
      ...Array.from(
        {length: count},
        (_, i) =>
          `  f${i}.gif: {clip: swatch, set: {seconds: ${0.1 + i / 2000}}, ` +
          'size: 32x18, fps: 5, to: 0.6}',
      ),
    ].join('\n');
    const folder = begun('many', tiny);
    const worker = start(folder, 'worker', ...at('many-store'), '--jobs', '1');
    const made = () => (worker.said().match(/\.gif in /g) ?? []).length;
    const held = () => ({
      megabytes:
        Number(
          /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8'))![1],
        ) / 1000,
      handles: readdirSync(`/proc/${worker.pid}/fd`).length,
    });
    const build = start(folder, 'build', ...at('many-store'));
    await until(() => made() > count / 4);
    const early = held();
    await until(() => made() > count - 3);
    const late = held();
    expect(late.megabytes - early.megabytes).toBeLessThan(80);
    expect(late.handles).toBeLessThanOrEqual(early.handles + 4);
    const [code] = (await once(build, 'exit')) as [number];
    expect(code).toBe(0);
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    server.kill();
    rmSync(join(project, 'many-store'), {recursive: true});
  }, 1_200_000);
});
