import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {writeOwn} from '../../../src/lesson/build/writeOwn';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'downhill-own-'));
});
afterEach(() => rmSync(root, {recursive: true}));

const write = (files: Readonly<Record<string, string>>, anew: readonly string[] = []) =>
  writeOwn(
    {
      files: Object.entries(files).map(([path, content]) => ({path, content})),
      ...{copies: [], anew},
    },
    {root, manifestFile: join(root, 'made.json'), force: false},
  );

it('writes what differs, and nothing over what somebody else wrote', async () => {
  expect(await write({'a.html': '1', 'b.html': '1'})).toEqual(['a.html', 'b.html']);
  expect(await write({'a.html': '1', 'b.html': '2'})).toEqual(['b.html']);
  writeFileSync(join(root, 'a.html'), 'mine');
  await expect(write({'a.html': '3'})).rejects.toMatchObject({
    name: 'ForeignFileError',
  });
});

it('leaves nothing of earlier runs in a folder that is written anew', async () => {
  await write({'live/a-1.js': '1', 'live/b-1.js': '1', 'other.js': '1'});
  await write({'live/a-2.js': '2'}, ['live']);
  expect(
    ['live/a-1.js', 'live/b-1.js', 'live/a-2.js', 'other.js'].filter(name =>
      existsSync(join(root, name)),
    ),
  ).toEqual(['live/a-2.js', 'other.js']);
  // What was removed is no longer noted, what stays is.
  expect(readFileSync(join(root, 'made.json'), 'utf8')).not.toContain('a-1.js');
  expect(readFileSync(join(root, 'made.json'), 'utf8')).toContain('other.js');
});

it('never removes there what somebody else wrote or changed', async () => {
  await write({'live/a-1.js': '1', 'live/b-1.js': '1'});
  writeFileSync(join(root, 'live/a-1.js'), 'mine');
  writeFileSync(join(root, 'live/own.js'), 'mine');
  await write({'live/c.js': '1'}, ['live']);
  expect(readFileSync(join(root, 'live/a-1.js'), 'utf8')).toBe('mine');
  expect(existsSync(join(root, 'live/own.js'))).toBe(true);
  expect(existsSync(join(root, 'live/b-1.js'))).toBe(false);
});
