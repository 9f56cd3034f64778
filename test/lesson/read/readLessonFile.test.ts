import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {readLessonFile} from '../../../src/lesson/read/readLessonFile';

const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
afterAll(() => rmSync(folder, {recursive: true}));

function fileOf(bytes: Buffer): string {
  const file = join(folder, 'a.md');
  writeFileSync(file, bytes);
  return file;
}

it('gives a text that is the same bytes again', () => {
  const bytes = Buffer.from('\uFEFF# Slope\r\n‚Üí 👋 end without line end');
  expect(Buffer.from(readLessonFile(fileOf(bytes)))).toEqual(bytes);
  expect(readLessonFile(fileOf(Buffer.alloc(0)))).toBe('');
});

it('refuses what is no lesson, and says why', () => {
  const of = (what: string) => `Expected a lesson in Markdown, got "${what}"`;
  const none = join(folder, 'none.md');
  expect(() => readLessonFile(none)).toThrow(`${of(none)}; there is no such file.`);
  expect(() => readLessonFile(folder)).toThrow(
    `${of(folder)}, which is a folder. Name its files, as in ${folder}/*.md.`,
  );
  const picture = fileOf(Buffer.from([0x89, 0x50, 0, 1]));
  expect(() => readLessonFile(picture)).toThrow('which is no text in UTF-8');
  const latin = fileOf(Buffer.from('a\r\nb\ncaf\u00e9\n', 'latin1'));
  expect(() => readLessonFile(latin)).toThrow('whose line 3 is no UTF-8');
  truncateSync(picture, 10_000_001);
  expect(() => readLessonFile(picture)).toThrow(
    'has 10.0 MB; a lesson has at most 10 MB',
  );
});
