/** A course is built: what is missing or stale is made, and nothing else. */
import {existsSync} from 'node:fs';
import {appendFile, mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {CourseManifest} from '../../src/course/state/CourseManifest';
import {runDownhill, swatchProject, writeClip} from '../render/swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterAll(() => rm(project, {recursive: true}));

const course = `title: Squares
licence: CC BY 4.0
defaults: {size: 160x90, theme: light}
exports:
  films/A square.gif: {clip: swatch, set: {seconds: 0.5}}
  '{clip}-{moment}.png': {clip: crossing, at: all, set: {turns: false}}
  'crossing.{lang}': {clip: crossing, lang: [en, es], format: [txt, vtt]}
`;
const made = [
  'films/A square.gif',
  'crossing-start.png',
  'crossing-over.png',
  'crossing-up.png',
  'crossing.en.txt',
  'crossing.en.vtt',
  'crossing.es.txt',
  'crossing.es.vtt',
];

const build = (...words: string[]) => runDownhill(project, 'build', ...words);
const write = (text: string) => writeFile(join(project, 'course.yaml'), text);
const text = (name: string) => readFile(join(project, name), 'utf8');
const time = async (name: string) => (await stat(join(project, name))).mtimeMs;
const manifest = async () =>
  JSON.parse(await text('course.manifest.json')) as CourseManifest;
const written = (stdout: string) =>
  (JSON.parse(stdout) as {files: {path: string}[]}).files.map(({path}) => path).sort();

describe('a course', () => {
  test('tells what would be made, and makes it', async () => {
    await write(course);
    const told = await build('--dry-run');
    expect([told.code, told.stdout]).toEqual([
      0,
      expect.stringContaining('9 of 9 files would be made.'),
    ]);
    expect((await build('--check')).code).toBe(1);
    expect(existsSync(join(project, 'films'))).toBe(false);

    const {code, stdout, stderr} = await build('--json');
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(written(stdout)).toEqual([...made].sort());
    expect(await text('crossing.es.txt')).toMatch(/^Un cuadrado/);
  });

  test('has a manifest of what was made', async () => {
    const {title, licence, versions, runs, files} = await manifest();
    expect({title, licence}).toEqual({title: 'Squares', licence: 'CC BY 4.0'});
    expect(versions['node-av']).toMatch(/^\d/);
    const gif = files['films/A square.gif'];
    expect(gif).toMatchObject({format: 'gif', width: 160, height: 90, frames: 50});
    expect(runs[(gif as {run: string}).run]).toMatchObject({
      clip: 'swatch',
      title: 'A swatch of colour',
      parameters: {seconds: 0.5, fault: 'none'},
      automatic: [],
      alt: 'A square that takes 0.5 s.',
      seconds: 2,
    });
    // The run leaves out the turn, so there is no picture of it, and none is missed.
    expect(files['crossing-turn.png']).toMatchObject({absent: true});
    const spanish = files['crossing.es.vtt'] as {run: string};
    expect(runs[spanish.run]!.captions.map(cue => cue.text)).toEqual([
      'Cruza.',
      'Sube.',
    ]);
  });

  test('is not made again', async () => {
    const before = await time('films/A square.gif');
    const {code, stdout} = await build();
    expect([code, stdout]).toEqual([0, 'All 9 files are current.\n']);
    expect((await build('--check')).code).toBe(0);
    expect(await time('films/A square.gif')).toBe(before);
  });

  test('is made again where its clip or a parameter has changed, and only there', async () => {
    await appendFile(join(project, 'scenes/crossing/scene.tsx'), '\n// Drawn anew.\n');
    expect(written((await build('--json')).stdout)).toEqual(made.slice(1).sort());
    await write(course.replace('0.5', '0.75'));
    expect(written((await build('--json')).stdout)).toEqual(['films/A square.gif']);
  });

  test('keeps what no build made, and what was changed since', async () => {
    await writeFile(join(project, 'crossing.en.txt'), 'My own words.');
    await write(`${course.replace('0.5', '0.75')}  mine.png: swatch\n`);
    await writeFile(join(project, 'mine.png'), 'mine');
    const refused = await build();
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining(
        'Expected crossing.en.txt to be replaceable, but it was changed since its build; the same holds for 1 more',
      ),
    ]);
    expect(await text('mine.png')).toBe('mine');
    const forced = await build('--force', '--json');
    expect(written(forced.stdout)).toEqual(['crossing.en.txt', 'mine.png']);
  });

  test('forgets what it no longer asks for, and removes it when told', async () => {
    await write(course.replace('0.5', '0.75'));
    const told = await build();
    expect(told.stderr).toContain('No longer in the course: mine.png.');
    await build('--prune');
    expect(existsSync(join(project, 'mine.png'))).toBe(false);
    expect(Object.keys((await manifest()).files)).not.toContain('mine.png');
  });

  test('has a film for each chapter, and a GIF of at most so many bytes', async () => {
    await write(
      'defaults: {size: 160x90, fps: 25}\n' +
        'exports:\n' +
        '  cut/{clip}: {clip: crossing, format: [webm, vtt], chapters: files}\n' +
        '  small.gif: {clip: swatch, maxSize: 3kB}\n',
    );
    expect(written((await build('--json')).stdout)).toEqual([
      'cut/crossing-1-over.vtt',
      'cut/crossing-1-over.webm',
      'cut/crossing-2-turn.vtt',
      'cut/crossing-2-turn.webm',
      'cut/crossing-3-up.vtt',
      'cut/crossing-3-up.webm',
      'small.gif',
    ]);
    expect((await stat(join(project, 'small.gif'))).size).toBeLessThanOrEqual(3000);
    expect((await manifest()).files['small.gif']).toMatchObject({
      fit: {maxBytes: 3000, isReduced: true},
    });
    expect((await build()).stdout).toBe('All 3 files are current.\n');
    await writeFile(join(project, 'cut/crossing-4-over.webm'), 'mine');
    expect((await build()).stderr).toContain(
      'Expected cut/crossing.webm to be replaceable, but no build made it',
    );
    await rm(join(project, 'cut/crossing-4-over.webm'));
    await rm(join(project, 'cut/crossing-2-turn.webm'));
    expect((await build('--dry-run')).stdout).toMatch(
      /cut\/crossing\.webm +crossing +missing/,
    );
  });

  test('goes on when the scene of a clip does not compile', async () => {
    await writeClip(
      project,
      'broken',
      "import {defineClip} from 'downhill/clip';\nexport default defineClip({id: 'broken', title: '', summary: '', parameters: {}, simulate: () => ({}), describe: () => ''});",
      'export default <',
    );
    await write(
      'exports:\n' +
        '  broken.png: {clip: broken, size: 160x90}\n' +
        '  sound.png: {clip: swatch, size: 160x90}\n',
    );
    const {code, stdout, stderr} = await build();
    expect([code, stdout, stderr]).toEqual([
      1,
      expect.stringContaining('sound.png'),
      expect.stringMatching(
        /course\.yaml:2:3: broken\.png: Could not build the scenes/,
      ),
    ]);
    await rm(join(project, 'scenes/broken'), {recursive: true});
  });

  test('goes on when a clip fails, and says which, where and why', async () => {
    await write(
      'exports:\n' +
        '  bad.png: {clip: swatch, set: {seconds: 99}, size: 160x90}\n' +
        '  worse.gif: {clip: swatch, set: {fault: throw}, size: 160x90}\n' +
        '  odd.mp4: {clip: swatch, size: 161x90}\n' +
        '  good.png: {clip: swatch, size: 160x90}\n',
    );
    const {code, stdout, stderr} = await build();
    expect(code).toBe(1);
    expect(stdout).toContain('good.png');
    expect(stderr).toContain(
      'course.yaml:2:33: bad.png: swatch: Expected seconds to be a number from 0.1 to 10, got 99.',
    );
    expect(stderr).toMatch(
      /course\.yaml:3:3: worse\.gif: The clip "swatch" failed. the square fell off/,
    );
    expect(stderr).toContain(
      'course.yaml:4:3: odd.mp4: Video needs an even width and height',
    );
    expect(stderr).toContain('3 of 4 files could not be made.');
    expect(existsSync(join(project, 'worse.gif'))).toBe(false);
    const told = await build('--dry-run');
    expect(told.code).toBe(1);
    expect(told.stdout).toMatch(/bad\.png +swatch +cannot be made/);
    expect(told.stdout).toContain('1 of 4 files would be made.');
    expect(told.stderr).toContain(
      'course.yaml:4:3: odd.mp4: Video needs an even width',
    );
  });
});

describe('the lessons of a course', () => {
  const figures = {size: '160x90', fps: 10, format: '[webm, png]', figures: 'shown'};
  const yaml =
    'lessons:\n  files: [lessons/*.md]\n' +
    Object.entries(figures)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('');
  const lesson = (name: string, content: string) =>
    writeFile(join(project, 'lessons', name), content);

  test('have the figures made that their clips ask for, each once', async () => {
    await write(yaml);
    await mkdir(join(project, 'lessons'));
    await lesson('a.md', '# A\n\n::clip[A square]{#crossing at=over}\n');
    await lesson('b.md', '::clip{#crossing at=over}\n\n::clip{#swatch file=square}\n');
    const paths = written((await build('--json', '--prune')).stdout);
    expect(paths).toEqual([
      expect.stringMatching(/^shown\/crossing-[\da-f]{6}\.dark\.png$/),
      expect.stringMatching(/^shown\/crossing-[\da-f]{6}\.light\.png$/),
      'shown/square.dark.png',
      'shown/square.dark.webm',
      'shown/square.light.png',
      'shown/square.light.webm',
    ]);
    const film = (await manifest()).files['shown/square.light.webm'];
    expect(film).toMatchObject({width: 160, height: 90, frames: 20});
    const {code, stdout} = await build('--check');
    expect([code, stdout]).toEqual([0, 'All 6 files are current.\n']);
  });

  test('tell whether a picture that they name themselves is current', async () => {
    await lesson('c.md', '![A square](../shown/square.light.png)\n');
    expect((await build('--check')).code).toBe(0);
    await appendFile(join(project, 'scenes/swatch/scene.tsx'), '\n// Drawn anew.\n');
    const place =
      'lessons/c.md:1:1: Expected "../shown/square.light.png" to be as its clip is now';
    expect((await build('--check')).stdout).toContain(place);
    const checked = await runDownhill(project, 'lesson', 'lessons/c.md', '--check');
    expect([checked.code, checked.stdout]).toEqual([1, expect.stringContaining(place)]);
    await rm(join(project, 'lessons/c.md'));
  });

  test('that are wrong fail the check, and nothing is made or removed', async () => {
    await lesson('b.md', '::clip{#swatch seconds=99}\n\n::clip{#swach}\n');
    const seconds =
      'lessons/b.md:1:16: Expected seconds to be a number from 0.1 to 10, got "99".';
    const checked = await build('--check');
    expect([checked.code, checked.stdout]).toEqual([
      1,
      expect.stringContaining(seconds),
    ]);
    expect(checked.stdout).toContain(
      'lessons/b.md:3:8: Expected the id of a clip, got "swach". Did you mean "swatch"?',
    );
    const made = await build('--prune');
    expect([made.code, made.stderr]).toEqual([
      2,
      expect.stringContaining(`${seconds} 1 more in lessons`),
    ]);
    expect(existsSync(join(project, 'shown/square.light.png'))).toBe(true);
  });

  test('that are not there are refused where they are named', async () => {
    await write('lessons: [lesson/*.md]\n');
    expect((await build()).stderr).toContain(
      'course.yaml:1:11: Expected lessons of the pattern "lesson/*.md", found none.',
    );
    await write('lessons: [none.md]\n');
    expect((await build()).stderr).toMatch(
      /course\.yaml:1:11: Expected a lesson in Markdown, got "none\.md"/,
    );
  });
});

test.each([
  [
    'exports:\n  a.gif: swach',
    'course.yaml:2:10: Expected the id of a clip, got "swach". Did you mean "swatch"?',
  ],
  ['exports: [', 'course.yaml:1:11: '],
])(
  'a course file that is wrong is refused with its place: %j',
  async (yaml, message) => {
    await mkdir(project, {recursive: true});
    await write(yaml);
    const {code, stderr} = await build();
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  },
);

test('a folder without a course file says how to make one', async () => {
  const {code, stderr} = await build('none.yaml');
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('Expected a course file that can be read, got "none.yaml"'),
  ]);
});
