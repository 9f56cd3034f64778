import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {readdir, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {swatchProject} from './swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterAll(() => rm(project, {recursive: true}));

/** Every process below one, from Linux's /proc. */
function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      parents.set(
        Number(name),
        Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]),
      );
    } catch {
      continue;
    }
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** A zombie has ended, even where nobody collects it. */
function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
  } catch {
    return false;
  }
}

/** Starts a long render and waits for its files to be under way. */
async function startRender(): Promise<{child: ChildProcess; stderr: () => string}> {
  const program = resolve('src/cli/downhill.mjs');
  const args = ['render', 'swatch', '--out', 'made', '--set', 'seconds=1.9'];
  const size = ['--size', '1920x1080', '--fps', '240', '--format', 'mp4,gif'];
  const child = spawn(process.execPath, [program, ...args, ...size], {cwd: project});
  let text = '';
  child.stderr.on('data', chunk => (text += String(chunk)));
  for (;;) {
    await new Promise(r => setTimeout(r, 20));
    const made = join(project, 'made');
    if (existsSync(made) && readdirSync(made).some(name => name.endsWith('.part')))
      break;
    if (child.exitCode !== null) throw new Error(`The render ended early: ${text}`);
  }
  return {child, stderr: () => text};
}

describe.runIf(process.platform === 'linux')('a render that is interrupted', () => {
  test('stops with a message and exit code 130, and leaves no file and no browser', async () => {
    const {child, stderr} = await startRender();
    const below = descendants(child.pid!);
    expect(below.length).toBeGreaterThan(0);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(stderr()).toMatch(/interrupted/i);
    expect(await readdir(join(project, 'made'))).toEqual([]);
    await new Promise(r => setTimeout(r, 300));
    expect(below.filter(isRunning)).toEqual([]);
  });

  test('says so when the browser crashes, with exit code 1 and no file', async () => {
    const {child, stderr} = await startRender();
    for (const pid of descendants(child.pid!)) process.kill(pid, 'SIGKILL');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(1);
    expect(stderr()).toContain('swatch');
    expect(await readdir(join(project, 'made'))).toEqual([]);
  });
});
