import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {cacheFolder} from '../../src/project/cacheFolder';
import {runDownhillWith} from '../render/swatchProject';

const stranger = 12345;
const isRoot = process.getuid?.() === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-test-'));
  chmodSync(folder, 0o1777);
  ['DOWNHILL_CACHE', 'XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME'].forEach(name =>
    vi.stubEnv(name, undefined),
  );
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

/** Where the cache is when there is no home to write to. */
function inShared(): string {
  writeFileSync(join(folder, 'file'), '');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'file'));
  return join(folder, `downhill-${process.getuid!()}`);
}

describe('the cache', () => {
  it('lies in the folder for caches, and belongs to its user alone', () => {
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'caches'));
    expect(cacheFolder('bundles')).toBe(join(folder, 'caches/downhill/bundles'));
    expect(statSync(join(folder, 'caches/downhill')).mode & 0o777).toBe(0o700);
  });

  it.each(['', 'relative', './relative'])(
    'is not made in the current folder by XDG_CACHE_HOME=%j',
    path => {
      vi.stubEnv('XDG_CACHE_HOME', path);
      vi.stubEnv('HOME', folder);
      expect(cacheFolder('bundles')).toBe(join(folder, '.cache/downhill/bundles'));
      expect(existsSync('relative')).toBe(false);
    },
  );

  it("lies in the temporary folder, on every level its user's, where no home is", () => {
    const base = inShared();
    expect(cacheFolder('bundles')).toBe(join(base, 'bundles'));
    expect(statSync(base).mode & 0o777).toBe(0o700);
  });

  it('shuts out others from a folder that let them in', () => {
    const base = inShared();
    mkdirSync(join(base, 'bundles'), {recursive: true});
    [base, join(base, 'bundles')].forEach(path => chmodSync(path, 0o777));
    cacheFolder('bundles');
    expect(statSync(base).mode & 0o777).toBe(0o700);
    expect(statSync(join(base, 'bundles')).mode & 0o777).toBe(0o700);
  });
});

describe.runIf(isRoot)('a stranger who was first', () => {
  it.each(['', 'bundles'])('and made "%s" of the cache is found out', below => {
    const base = inShared();
    mkdirSync(join(base, below), {recursive: true, mode: 0o777});
    chownSync(join(base, below), stranger, stranger);
    expect(() => cacheFolder('bundles')).toThrow(/to be a folder of yours/);
  });

  it('and made a link of it is found out', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), inShared());
    expect(() => cacheFolder('bundles')).toThrow(/to be a folder of yours/);
  });
});

it.runIf(isRoot)('works for a user without a name and a home', async () => {
  const {PATH} = process.env;
  const options = {
    cwd: folder,
    uid: stranger,
    gid: stranger,
    env: {PATH, TMPDIR: folder},
  };
  const list = await runDownhillWith(options, 'list', 'convergence');
  expect(list).toMatchObject({code: 0, stderr: ''});
  expect(list.stdout).toContain('convergence: ');
  const simulate = await runDownhillWith(options, 'simulate', 'convergence');
  expect(simulate).toMatchObject({code: 0, stderr: ''});
});
