import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {afterEach, describe, expect, it} from 'vitest';
import {frozenProcess} from '../../../src/render/browser/frozenProcess';

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

async function sleeper(): Promise<number> {
  child = spawn('sleep', ['60']);
  await once(child, 'spawn');
  return child.pid!;
}

describe.runIf(process.platform === 'linux')('a frozen process', () => {
  it('is found below the one that started it', async () => {
    const pid = await sleeper();
    expect(frozenProcess(process.pid)).toBeNull();
    process.kill(pid, 'SIGSTOP');
    await expect.poll(() => frozenProcess(process.pid)).toBe(pid);
    process.kill(pid, 'SIGCONT');
    await expect.poll(() => frozenProcess(process.pid)).toBeNull();
  });

  it('is not looked for where no process is', () => {
    expect(frozenProcess(2 ** 30)).toBeNull();
  });
});
