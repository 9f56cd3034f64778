/** Lessons become pages of every kind, with the figures that their clips ask for. */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  await mkdir(join(project, 'lessons'));
  await write('lessons/a.md', first);
  await write('lessons/b.md', '# The second\n\nSee [the first](a.md).\n');
  await write('lessons/own picture.png', 'not ours');
});
afterAll(() => rm(project, {recursive: true}));

const first = `# The first

At 10:30am the ratio is 3:4.

::clip[A square crosses.]{#crossing size=160x90 fps=25 words=labels}

::clip{#swatch seconds=0.5 size=160x90 at=start theme=dark}

![mine](own picture.png)
`;

const write = (name: string, text: string) => writeFile(join(project, name), text);
const text = (name: string) => readFile(join(project, name), 'utf8');
const lesson = (...words: string[]) => runDownhill(project, 'lesson', ...words);
const figures = async (out: string) =>
  (await readdir(join(project, out, 'figures'))).map(name =>
    name.replace(/-[0-9a-f]{6}/, ''),
  );

describe('lessons', () => {
  test('become pages that lead to one another', async () => {
    const made = await lesson('lessons/a.md', 'lessons/b.md', '--to', 'html');
    expect([made.code, made.stderr]).toEqual([
      0,
      expect.stringMatching(/Open .*index/),
    ]);
    expect((await figures('output/lessons')).sort()).toEqual([
      'crossing.dark.mp4',
      'crossing.dark.png',
      'crossing.dark.webm',
      'crossing.light.mp4',
      'crossing.light.png',
      'crossing.light.webm',
      'swatch.dark.png',
    ]);
    const page = await text('output/lessons/a.html');
    expect(page).toContain('At 10:30am the ratio is 3:4.');
    expect(page).toContain('A square crosses.');
    expect(page).toMatch(/<img src="images\/own%20picture\.png" alt="mine"/);
    expect(await text('output/lessons/images/own picture.png')).toBe('not ours');
    expect(page).toContain('A square that takes 0.5 s.');
    expect(await text('output/lessons/b.html')).toContain('<a href="a.html"');
    expect(await text('output/lessons/index.html')).toContain('The second');
  });

  test('are made again only where they have changed', async () => {
    await write('lessons/b.md', '# Another second\n');
    const again = await lesson(
      'lessons/a.md',
      'lessons/b.md',
      '--to',
      'html',
      '--json',
    );
    const {written} = JSON.parse(again.stdout) as {written: string[]};
    expect(written.sort()).toEqual([
      'output/lessons/a.html',
      'output/lessons/b.html',
      'output/lessons/index.html',
    ]);
  });

  test('do not replace a page that somebody has changed', async () => {
    await write('output/lessons/b.html', 'my own');
    const refused = await lesson('lessons/a.md', 'lessons/b.md', '--to', 'html');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('Expected b.html to be replaceable'),
    ]);
    expect(await text('output/lessons/b.html')).toBe('my own');
  });

  test('become Markdown, slides, notebooks and a package', async () => {
    const to = async (kind: string, ...words: string[]) => {
      const words_ = ['--to', kind, '--out', kind, '--theme', 'light', ...words];
      const {code, stderr} = await lesson('lessons/a.md', ...words_);
      expect([kind, code, stderr]).toEqual([kind, 0, expect.any(String)]);
    };
    await to('markdown');
    expect(await text('markdown/a.md')).toMatch(
      /\[<(picture|img)[^]*\]\(figures\/crossing/,
    );
    expect(await text('markdown/a.md')).toContain('At 10:30am the ratio is 3:4.');
    await to('reveal');
    expect(await text('reveal/a.slides.html')).toContain('deck/reveal.js');
    await to('jupyter');
    const notebook = JSON.parse(await text('jupyter/a.ipynb')) as {nbformat: number};
    expect(notebook.nbformat).toBe(4);
    await to('moodle', '--base-url', 'https://example.org/course');
    const zip = unzipSync(await readFile(join(project, 'moodle/course.zip')));
    expect(Object.keys(zip)).toEqual(
      expect.arrayContaining(['imsmanifest.xml', 'a.html', 'assets/lesson.js']),
    );
    const [paste] = (await readdir(join(project, 'moodle/paste'))).sort();
    expect(await text(`moodle/paste/${paste}`)).toContain(
      'https://example.org/course/figures/crossing-',
    );
  });

  test('with a clip that is wrong are not made at all', async () => {
    await write('lessons/c.md', '# Wrong\n\n::clip{#swatch secnds=1}\n');
    const {code, stderr} = await lesson('lessons/c.md', '--to', 'html', '--out', 'no');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/c\.md:3:16: .*got "secnds".*\n.*Nothing was made/),
    ]);
    expect(existsSync(join(project, 'no'))).toBe(false);
  });
});

test('a lesson is told of figures that are older than their course', async () => {
  await write(
    'course.yaml',
    'exports:\n  lessons/c.png: {clip: swatch, size: 160x90}\n',
  );
  await runDownhill(project, 'build');
  await write('lessons/d.md', '![a](c.png)\n');
  expect((await lesson('lessons/d.md', '--check')).code).toBe(0);
  await write(
    'course.yaml',
    'exports:\n  lessons/c.png: {clip: swatch, size: 160x90, theme: light}\n',
  );
  const {code, stdout} = await lesson('lessons/d.md', '--check');
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining(
      'lessons/d.md:1:1: Expected "c.png" to be as its clip is now',
    ),
  ]);
});

test.each([
  [['lessons/a.md'], 'Expected --check or --to after "downhill lesson", got neither.'],
  [['lessons/a.md', '--to', 'htm'], 'got "htm". Did you mean "html"?'],
  [['none.md', '--to', 'html'], 'Expected a lesson in Markdown, got "none.md"'],
  [
    ['lessons/a.md', '--to', 'reveal', '--gallery'],
    'Expected --gallery with --to html',
  ],
])('%j is refused', async (words, message) => {
  const {code, stderr} = await lesson(...words);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
