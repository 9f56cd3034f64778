import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {inTheWay, writeFresh} from '../../../src/cli/project/writeFresh';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'downhill-fresh-'))));
afterEach(() => rmSync(root, {recursive: true}));

const files = {'a.txt': 'A', 'deep/er/b.txt': 'B'};
const put = (path: string) => writeFileSync(join(root, path), 'mine');

it('writes files and the folders that they need', () => {
  const folder = join(root, 'new', 'one');
  expect(inTheWay(folder, files)).toEqual([]);
  writeFresh(folder, files);
  expect(readFileSync(join(folder, 'deep/er/b.txt'), 'utf8')).toBe('B');
  expect(inTheWay(folder, files)).toEqual(['a.txt', 'deep/er/b.txt']);
});

it('leaves alone what is there, and is not in the way', () => {
  mkdirSync(join(root, 'deep'));
  put('deep/c.txt');
  expect(inTheWay(root, files)).toEqual([]);
  writeFresh(root, files);
  expect(readdirSync(join(root, 'deep')).sort()).toEqual(['c.txt', 'er']);
});

it('finds a file where a folder is needed, and a link that leads nowhere', () => {
  put('deep');
  symlinkSync(join(root, 'nowhere'), join(root, 'a.txt'));
  expect(inTheWay(root, files)).toEqual(['a.txt', 'deep']);
});

it('writes all or nothing, and overwrites nothing', () => {
  mkdirSync(join(root, 'deep/er'), {recursive: true});
  put('deep/er/b.txt');
  expect(() => writeFresh(root, files)).toThrow(/got EEXIST\. Nothing was written\./);
  expect(existsSync(join(root, 'a.txt'))).toBe(false);
  expect(readFileSync(join(root, 'deep/er/b.txt'), 'utf8')).toBe('mine');
});
