import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {lessonFiles, lessonFolders} from '../../../src/lesson/build/lessonFiles';

const folder = mkdtempSync(join(tmpdir(), 'downhill-lessons-'));
afterAll(() => rmSync(folder, {recursive: true}));
for (const name of [
  'b.md',
  'a.md',
  'a.mdx',
  'x/c.md',
  'x/y/d.md',
  'x/node_modules/e.md',
]) {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), '# Lesson\n');
}
const named = (...patterns: string[]) => ({
  files: patterns.map(pattern => ({
    pattern,
    place: {file: 'c/course.yaml', line: 1, column: 1},
  })),
});
const found = (...patterns: string[]) =>
  lessonFiles(named(...patterns), {folder, file: 'c/course.yaml'}).map(
    ({path}) => path,
  );

it.each([
  [
    ['b.md', 'a.md'],
    ['c/b.md', 'c/a.md'],
  ],
  [['*.md'], ['c/a.md', 'c/b.md']],
  [
    ['b.md', '*.md'],
    ['c/b.md', 'c/a.md'],
  ],
  [
    ['a.md*', 'x/?.md'],
    ['c/a.md', 'c/a.mdx', 'c/x/c.md'],
  ],
  [['x/**/*.md'], ['c/x/c.md', 'c/x/y/d.md']],
  [['*/y/d.md'], ['c/x/y/d.md']],
])('%j are %j', (patterns, paths) => {
  expect(found(...patterns)).toEqual(paths);
});

it('a pattern names the folder in which files may come to match it', () => {
  const folders = lessonFolders(named('a.md', '*.md', 'x/y/*.md', '**/d.md'), folder);
  expect(folders).toEqual([folder, join(folder, 'x/y'), folder]);
});

it('what is no file is told where it is named', () => {
  expect(() => found('a.md', 'none.md')).toThrow(
    'c/course.yaml:1:1: Expected a lesson in Markdown, got "none.md"',
  );
});
