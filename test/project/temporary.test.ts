import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {
  emptyFolders,
  removeTemporary,
  temporaryFiles,
  temporaryProcesses,
} from '../../src/project/temporary';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'downhill-test-'))));
afterEach(() => rmSync(folder, {recursive: true}));

it('removes files, folders with all in them, and folders that are empty', () => {
  const place = (...names: string[]) => join(folder, ...names);
  mkdirSync(place('profile', 'Default'), {recursive: true});
  mkdirSync(place('out', 'deeper'), {recursive: true});
  mkdirSync(place('used'));
  ['profile/Default/x', 'half.part', 'used/by another', 'done.mp4'].forEach(name =>
    writeFileSync(place(name), ''),
  );
  ['profile', 'half.part', 'done.mp4'].forEach(name => temporaryFiles.add(place(name)));
  temporaryFiles.delete(place('done.mp4'));
  ['out', 'out/deeper', 'used'].forEach(name => emptyFolders.add(place(name)));
  removeTemporary();
  expect(readdirSync(folder).sort()).toEqual(['done.mp4', 'used']);
  expect(existsSync(place('used', 'by another'))).toBe(true);
});

it.runIf(process.platform !== 'win32')(
  'kills a process and those it started',
  async () => {
    const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; wait'], {detached: true});
    const [line] = (await once(shell.stdout, 'data')) as [Buffer];
    temporaryProcesses.add(shell.pid!);
    removeTemporary();
    expect(await once(shell, 'exit')).toEqual([null, 'SIGKILL']);
    const sleeper = Number(String(line));
    await expect.poll(() => isAlive(sleeper)).toBe(false);
  },
);

/** A process that nobody has collected yet is dead all the same. */
function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  try {
    process.kill(pid, 0);
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
  } catch {
    return false;
  }
}
