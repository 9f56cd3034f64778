import {chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {findBrowser} from '../../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../../src/render/browser/RunningBrowser';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-test-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

function program(text: string, mode: number): string {
  const path = join(folder, 'browser');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

const choose = (path: string) => {
  vi.stubEnv('DOWNHILL_BROWSER', path);
  return findBrowser();
};

describe('the browser that DOWNHILL_BROWSER names', () => {
  it('is taken when it can be run', async () => {
    const path = program('#!/bin/sh\n', 0o755);
    expect(await choose(path)).toMatchObject({executable: path});
  });

  it('is refused when it does not exist, is a folder, or may not be run', async () => {
    const problem = (path: string) =>
      choose(path).catch((e: unknown) => (e as Error).message);
    expect(await problem(join(folder, 'none'))).toContain('which does not exist.');
    expect(await problem(folder)).toContain('which is a folder.');
    expect(await problem(program('', 0o644))).toContain('which may not be executed.');
  });
});

describe.runIf(process.platform !== 'win32')('a browser that does not start', () => {
  it.each([
    ['is no program', 'not a program', /It ended with code \d+|ENOEXEC/],
    [
      'ends at once',
      '#!/bin/sh\nexit 3\n',
      /: It ended with code 3\.\nRun "downhill doctor"/,
    ],
    [
      'misses a library',
      '#!/bin/sh\necho "cannot open libnss3.so" >&2\nexit 127\n',
      /: It ended with code 127\. cannot open libnss3\.so\nRun "downhill doctor"/,
    ],
  ])(
    'because it %s is told with a remedy, and leaves nothing',
    async (_, text, told) => {
      const executable = program(text, 0o755);
      const launching = RunningBrowser.launch({name: 'a', executable, environment: {}});
      await expect(launching).rejects.toThrow(told);
      await expect(launching).rejects.toMatchObject({name: 'RenderError'});
      expect(readdirSync(folder)).toEqual(['browser']);
    },
  );

  it('is not waited for when nobody wants it any more', async () => {
    const executable = program('#!/bin/sh\nsleep 60\n', 0o755);
    const controller = new AbortController();
    const found = {name: 'a', executable, environment: {}};
    const launching = RunningBrowser.launch(found, controller.signal);
    setTimeout(() => controller.abort(new Error('Ctrl-C')), 100);
    await expect(launching).rejects.toThrow('Ctrl-C');
    expect(readdirSync(folder)).toEqual(['browser']);
  });
});
