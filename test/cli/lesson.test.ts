import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  await mkdir(join(project, 'lessons'));
  await writeFile(join(project, 'lessons/a.md'), '# A\n\n::clip{#swatch seconds=99}\n');
  await writeFile(
    join(project, 'lessons/b.md'),
    '\uFEFF![x](none.png)\r\n\r\n::clip{#crossing}\r\n\r\n    ::clip{#swatch}\r\n',
  );
  await writeFile(join(project, 'good.md'), '::clip{#swatch seconds=1}\n');
});
afterAll(() => rm(project, {recursive: true}));

/** What it prints, says and returns. */
const lesson = async (...words: string[]) => {
  const {stdout, stderr, code} = await runDownhill(project, 'lesson', ...words);
  return {stdout, stderr, code};
};

it('says what is wrong as compilers do, in the order in which files are named, and of lines', async () => {
  expect(await lesson('lessons/b.md', 'lessons/a.md', '--check')).toEqual({
    stdout:
      'lessons/b.md:1:1: Expected a file "none.png" beside the lesson, found none.\n' +
      'lessons/b.md:5:5: note: Expected a clip fewer than four spaces from the margin, ' +
      'got it as code. Take the spaces away if it is to be shown.\n' +
      'lessons/a.md:3:16: Expected seconds to be a number from 0.1 to 10, got "99".\n',
    stderr: '2 lessons with 2 clips and 1 image: 2 things are wrong.\n',
    code: 1,
  });
});

it('tells it to other programs', async () => {
  const {stdout, code} = await lesson('lessons/b.md', '--check', '--json');
  expect(JSON.parse(stdout)).toMatchObject([
    {path: 'lessons/b.md', line: 1, column: 1, rule: 'image', isNote: false},
    {path: 'lessons/b.md', line: 5, column: 5, rule: 'clip', isNote: true},
  ]);
  expect(code).toBe(1);
});

it('has nothing to say of a good lesson', async () => {
  expect(await lesson('good.md', '--check')).toEqual({
    stdout: '',
    stderr: '1 lesson with 1 clip and 0 images: nothing is wrong.\n',
    code: 0,
  });
});

it('takes files of text only, and needs to be told what to do', async () => {
  expect(await lesson('good.md')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'Expected --check or --to after "downhill lesson"',
    ) as string,
  });
  expect(await lesson('lessons', 'good.md', '--check')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('got "lessons", which is a folder.') as string,
  });
  expect(await lesson('--check')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'Expected a file after "downhill lesson"',
    ) as string,
  });
});
