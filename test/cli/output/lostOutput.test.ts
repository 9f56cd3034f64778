import {spawnSync} from 'node:child_process';
import {existsSync, openSync} from 'node:fs';
import {expect, test} from 'vitest';

const fullDisk = '/dev/full';

test.runIf(existsSync(fullDisk)).each(['list', '--help', 'gradient x^2'])(
  '"%s" fails where its output cannot be written, and says why',
  words => {
    const output = openSync(fullDisk, 'w');
    const argv = ['src/cli/downhill.mjs', ...words.split(' ')];
    const {status, stderr} = spawnSync(process.execPath, argv, {
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^downhill: ENOSPC: no space left on device.*\n$/);
    expect(status).toBe(1);
  },
);
