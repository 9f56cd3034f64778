import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {cachedFolder} from '../../src/project/cachedFolder';

let store = '';
beforeEach(() => void (store = mkdtempSync(join(tmpdir(), 'downhill-test-'))));
afterEach(() => rmSync(store, {recursive: true}));

let filled = 0;
beforeEach(() => void (filled = 0));
const wanted = () => ({
  store,
  name: 'bundle',
  fill(folder: string) {
    filled++;
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), 'page');
    writeFileSync(join(folder, 'assets', 'big'), new Uint8Array(5 * 2 ** 20));
  },
});

describe('a folder of the cache', () => {
  it('is filled once', async () => {
    const folder = await cachedFolder(wanted());
    expect(await cachedFolder(wanted())).toBe(folder);
    expect(filled).toBe(1);
    expect(readdirSync(store)).toEqual(['bundle']);
  });

  it.each([
    ['a file is gone', () => rmSync(join(store, 'bundle/index.html'))],
    ['a file is empty', () => writeFileSync(join(store, 'bundle/index.html'), '')],
    ['a file differs', () => writeFileSync(join(store, 'bundle/index.html'), 'pige')],
    ['a large file is cut', () => truncateSync(join(store, 'bundle/assets/big'), 9)],
    ['all is gone', () => rmSync(join(store, 'bundle'), {recursive: true})],
    [
      'its list is damaged',
      () => writeFileSync(join(store, 'bundle/.manifest.json'), '{"a":null}'),
    ],
    [
      'its list is empty',
      () => writeFileSync(join(store, 'bundle/.manifest.json'), '{}'),
    ],
    [
      'a file has its name',
      () => {
        rmSync(join(store, 'bundle'), {recursive: true});
        writeFileSync(join(store, 'bundle'), '');
      },
    ],
  ])('is filled anew when %s', async (_, damage) => {
    const folder = await cachedFolder(wanted());
    damage();
    expect(await cachedFolder(wanted())).toBe(folder);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('page');
    expect(filled).toBe(2);
    await cachedFolder(wanted());
    expect(filled).toBe(2);
    expect(readdirSync(store)).toEqual(['bundle']);
  });

  it('leaves nothing when filling fails, and says where there was no room', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), {syscall: 'write'});
    const failing = cachedFolder({...wanted(), fill: () => Promise.reject(full)});
    await expect(failing).rejects.toThrow(
      `Could not write to the cache in ${store}: ENOSPC: no space left. Make room there`,
    );
    expect(readdirSync(store)).toEqual([]);
  });

  it('of which a process that is no more left a half is rid of it', async () => {
    const long = new Date(Date.now() - 3600_000);
    const dead = 2 ** 22 + 1;
    const parts = [
      `bundle.${dead}-0a1b2c3d.part`,
      `old.${dead}`,
      `mine.${process.pid}-00000000.part`,
    ];
    for (const name of parts) {
      mkdirSync(join(store, name));
      utimesSync(join(store, name), long, long);
    }
    await cachedFolder(wanted());
    expect(readdirSync(store).sort()).toEqual(['bundle', parts[2]]);
  });
});

it('is the same for all that fill it at once, and never replaced', async () => {
  const inodes = await Promise.all(
    Array.from({length: 6}, async (_, i) => {
      const folder = await cachedFolder({
        ...wanted(),
        async fill(folder) {
          await new Promise(resolve => setTimeout(resolve, 3 * (i % 3)));
          writeFileSync(join(folder, 'program'), 'text');
        },
      });
      return statSync(join(folder, 'program')).ino;
    }),
  );
  expect(new Set(inodes).size).toBe(1);
  expect(readdirSync(store)).toEqual(['bundle']);
});
