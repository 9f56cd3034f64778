/**
 * Disks that fill in the middle of a render: where it writes, where the browser does, where
 * the cache lies. Linux only, and where a user may mount in a namespace of their own.
 */
import {execFile, spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {swatchProject} from './swatchProject';

const spaces = ['--user', '--map-root-user', '--mount'];
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...spaces, 'mount', '-t', 'tmpfs', 'none', '/tmp']).status ===
    0;

let project = '';
let disk = '';
beforeAll(async () => {
  project = await swatchProject();
  // Not below the folder for temporary files, which tests may mount, too.
  disk = await mkdtemp(join(tmpdir(), 'downhill-disk-'));
});
afterAll(async () => {
  await rm(project, {recursive: true});
  await rm(disk, {recursive: true});
});

interface Ended {
  readonly code: number;
  readonly stderr: string;
  /** Files and folders on the disk. */
  readonly left: readonly string[];
}

/** Renders with a disk of so many bytes; `sub` on it are folders that are there. */
async function onDisk(
  bytes: number,
  words: readonly string[],
  {env = {}, sub = []}: {env?: Record<string, string>; sub?: readonly string[]} = {},
): Promise<Ended> {
  const program = resolve('src/cli/downhill.mjs');
  const script = [
    `mount -t tmpfs -o size=${bytes} none "$0"`,
    ...sub.map(name => `mkdir "$0/${name}"`),
    '"$@"',
    'code=$?',
    'find "$0" -mindepth 1 -printf "%P\\n"',
    'exit $code',
  ].join('; ');
  const command = [process.execPath, program, 'render', 'swatch', ...words, '--quiet'];
  const all = ['sh', '-c', script, disk, ...command];
  const options = {cwd: project, env: {...process.env, ...env}};
  const {code, stdout, stderr} = await promisify(execFile)(
    'unshare',
    [...spaces, ...all],
    options,
  ).then(
    result => ({code: 0, ...result}),
    (error: unknown) => error as {code: number; stdout: string; stderr: string},
  );
  const names = stdout.split('\n').filter(name => name !== '');
  return {code, stderr, left: names.filter(name => !sub.includes(name))};
}

const noRoom =
  /no space left on device.*Make room on the disk, or name another folder/i;

describe.runIf(canMount)(
  'a disk that fills (left out where none can be mounted)',
  () => {
    const formats = ['mp4', 'webm', 'gif', 'webp', 'apng', 'mov'] as const;

    test.each(formats)('while %s is written leaves nothing', async format => {
      const out = ['--out', join(disk, 'out'), '--format', format, '--size', '640x360'];
      const rate = ['--fps', '30'];
      const {code, stderr, left} = await onDisk(4096, [...out, ...rate]);
      expect({code, left}).toEqual({code: 1, left: []});
      expect(stderr).toMatch(noRoom);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    });

    test('while a sequence is written leaves nothing', async () => {
      const out = ['--out', join(disk, 'out'), '--format', 'png', '--sequence'];
      const {code, stderr, left} = await onDisk(40960, [...out, '--size', '320x180']);
      expect({code, left}).toEqual({code: 1, left: []});
      expect(stderr).toMatch(noRoom);
    });

    test('where the browser writes is named', async () => {
      const TMPDIR = join(disk, 'tmp');
      const words = ['--out', join(project, 'made'), '--format', 'mp4'];
      const {code, stderr, left} = await onDisk(200_000, words, {
        env: {TMPDIR},
        sub: ['tmp'],
      });
      expect({code, left}).toEqual({code: 1, left: []});
      expect(stderr).toContain(`${TMPDIR} is full`);
      expect(stderr).toContain('set TMPDIR to another folder');
    });

    test('where the cache lies is named', async () => {
      const DOWNHILL_CACHE = join(disk, 'cache');
      const words = ['--out', join(project, 'made'), '--format', 'mp4'];
      const {code, stderr} = await onDisk(20_480, words, {
        env: {DOWNHILL_CACHE},
        sub: ['cache'],
      });
      expect(code).toBe(1);
      expect(stderr).toContain('Could not write to the cache in ');
      expect(stderr).toContain('set DOWNHILL_CACHE to another folder');
    });
  },
);

test('a folder for output that is removed meanwhile is told of', async () => {
  const out = join(project, 'gone');
  const words = ['render', 'swatch', '--format', 'mov', '--size', '640x360'];
  const program = resolve('src/cli/downhill.mjs');
  await mkdir(out);
  const ending = promisify(execFile)(
    process.execPath,
    [program, ...words, '--fps', '240', '--out', out],
    {cwd: project},
  ).then(
    () => ({code: 0, stderr: ''}),
    (error: unknown) => error as {code: number; stderr: string},
  );
  const remove = setInterval(() => void rm(out, {recursive: true, force: true}), 50);
  const {code, stderr} = await ending;
  clearInterval(remove);
  expect(code).toBe(1);
  expect(stderr.match(/^downhill: .*$/gm)).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at /);
});
