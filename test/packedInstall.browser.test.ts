/** An installed copy does what the checkout does. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {publicAreas} from '../src/areas';
import {commands} from '../src/cli/commands';
import {loadCatalogue} from '../src/project/catalogue';
import {findBrowser} from '../src/render/browser/findBrowser';
import {RunningBrowser} from '../src/render/browser/RunningBrowser';
import {descend, objective} from '../src/sim';
import {themes} from '../src/theme';
import {writeGuideClip} from './guideClip';
import {InstalledCopy} from './installedCopy';
import {runDownhill} from './render/swatchProject';
import {isWhole} from './whole';

let copy: InstalledCopy;
let filesAtFirst: readonly string[] = [];
beforeAll(async () => {
  copy = await InstalledCopy.make();
  await writeGuideClip(copy.project);
  filesAtFirst = await copy.packageFiles();
}, 600_000);
afterAll(() => copy?.remove());

const {clips} = await loadCatalogue('.');
const packaged = clips.map(({id}) => id);

/** Clips that the editor shows there: of a sample every eighth. */
const shown = packaged.filter((_, i) => isWhole || i % 15 === 0);

describe('the package', () => {
  test('holds what was built and the clips, in little more than a megabyte', () => {
    const {files, bytes} = copy.archive();
    const folders = files.map(name => name.split('/')[0]);
    expect([...new Set(folders)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'deploy',
      'dist',
      'package.json',
      'scenes',
      'src',
      'tsconfig.project.json',
    ]);
    expect(files.filter(name => name.startsWith('src/')).sort()).toEqual([
      'src/build.mjs',
      'src/cli/downhill.mjs',
      'src/lesson/hosts/myst.mjs',
      ...[
        'deck.css',
        'deck.js',
        'figure.css',
        'lesson.css',
        'lesson.js',
        'type.css',
      ].map(name => `src/lesson/pages/assets/${name}`),
      'src/render/cards/title-card/clip.ts',
      'src/render/cards/title-card/scene.tsx',
      'src/render/editor/vite.mjs',
    ]);
    expect(files.filter(name => /\.meta$|test/.test(name))).toEqual([]);
    expect(bytes).toBeLessThan(1.25e6);
  });

  test('installs without a warning', () => {
    expect(copy.said).toMatch(/added \d+ packages/);
    expect(copy.said).not.toMatch(/warn|ERESOLVE|deprecated|conflict/i);
  });

  test('brings one Vite, one bundler and one Motion Canvas', async () => {
    const names = ['@motion-canvas/2d', '@motion-canvas/core', 'rolldown', 'vite'];
    const {said} = await copy.run('npm', 'ls', ...names, '--all', '--parseable');
    const folders = new Set(said.trim().split('\n'));
    const expected = names.map(name => join(copy.project, 'node_modules', name));
    expect([...folders].sort()).toEqual(expected);
  });
});

describe('an installed copy', () => {
  test('holds a clip against what the project asks of its own', async () => {
    const {code, said} = await copy.run('npx', 'downhill', 'check', '--quiet');
    expect(said).toMatch(/^gliding-tangent: holds all of 18 claims$/m);
    expect(code).toBe(0);
  });

  test('says which optional packages a queue and a bucket need', async () => {
    await writeFile(
      join(copy.project, 'course.yaml'),
      'exports: {a.txt: convergence}\n',
    );
    const queue = ['worker', '--queue', 'redis://127.0.0.1:9', '--store', 'store'];
    const {said} = await copy.run('npx', 'downhill', ...queue);
    expect(said).toContain('Run "npm install bullmq ioredis".');
    const bucket = ['build', '--store', 's3://bucket'];
    const {code, said: told} = await copy.run('npx', 'downhill', ...bucket);
    expect({code, told}).toMatchObject({
      code: 1,
      told: expect.stringContaining('Run "npm install @aws-sdk/client-s3".') as string,
    });
  });
});

describe('the library in an installed copy', () => {
  test('computes the same in plain Node', async () => {
    const script = `import {descend, objective} from 'downhill/sim';
import {fitRange} from 'downhill/plot';
import {nearest} from 'downhill/words';
import {parameter} from 'downhill/clip';
import {themes} from 'downhill/theme';
const {points} = descend({objective: objective('sin(x) + x^2/9'), start: [2], steps: 9});
console.log(JSON.stringify({
  end: points.at(-1),
  range: fitRange([0, 1]).length,
  nearest: nearest('adma', ['adam', 'momentum']),
  kind: typeof parameter.number,
  background: themes.dark.background,
}));`;
    await writeFile(join(copy.project, 'compute.mjs'), script);
    const {said} = await copy.run(process.execPath, 'compute.mjs');
    const run = descend({
      objective: objective('sin(x) + x^2/9'),
      start: [2],
      steps: 9,
    });
    expect(JSON.parse(said)).toEqual({
      end: run.points.at(-1),
      range: 2,
      nearest: 'adam',
      kind: 'function',
      background: themes.dark.background,
    });
  });

  test('types a clip', async () => {
    const settings = {extends: 'downhill/tsconfig.json', include: ['scenes']};
    await writeFile(join(copy.project, 'tsconfig.json'), JSON.stringify(settings));
    expect(await copy.run('npx', 'tsc', '--noEmit')).toEqual({code: 0, said: ''});
  });

  test('has declarations without an error, also as Node resolves them', async () => {
    const names = publicAreas.map(({name}) => name);
    const imports = [...names, 'vite'].map(
      name => `export * as ${name} from 'downhill/${name}';`,
    );
    const text = `${imports.join('\n')}
import {objective} from 'downhill/sim';
export const slope: number | undefined = objective('x^2').gradient([1])[0];
export const wrong: string = objective('x^2').value([1]);\n`;
    await writeFile(join(copy.project, 'all.mts'), text);
    const flags = '--ignoreConfig --noEmit --strict --skipLibCheck false';
    // Motion Canvas's own declarations need a type of its file `project`.
    const types = '--module nodenext --types @motion-canvas/core/project';
    // A package of the message reader's, which has no declarations.
    await writeFile(
      join(copy.project, 'moo.d.ts'),
      "declare module 'moo' { export interface Token { readonly value: string } export interface Lexer { readonly line: number } }\n",
    );
    const args = `${flags} ${types} all.mts moo.d.ts`.split(' ');
    const {said} = await copy.run('npx', 'tsc', ...args);
    expect(said.trim()).toBe(
      `all.mts(${names.length + 4},14): ` +
        "error TS2322: Type 'number' is not assignable to type 'string'.",
    );
  });
});

describe('the command line of an installed copy', () => {
  test('lists its clips and the project’s, and finds what it needs', async () => {
    const list = await copy.run('npx', 'downhill', 'list', '--names');
    expect(list.said.trim().split('\n')).toEqual(
      [...packaged, 'gliding-tangent'].sort(),
    );
    const doctor = await copy.run('npx', 'downhill', 'doctor');
    expect(doctor.said).not.toContain('missing');
    expect(doctor.code).toBe(0);
  });

  test('renders the bytes that the checkout renders', async () => {
    const options = '--format gif --size 320x180 --fps 10 --quiet --out'.split(' ');
    const films = ['render', 'convergence', 'gliding-tangent', ...options];
    const there = await copy.run('npx', 'downhill', ...films, 'installed');
    expect(there).toEqual({code: 0, said: ''});
    const here = await runDownhill(copy.project, ...films, 'checkout');
    expect(here.code).toBe(0);
    for (const name of ['convergence.gif', 'gliding-tangent.gif']) {
      const [installed, checkout] = await Promise.all(
        ['installed', 'checkout'].map(folder =>
          readFile(join(copy.project, folder, name)),
        ),
      );
      expect(installed!.equals(checkout!), name).toBe(true);
      expect(installed!.length).toBeGreaterThan(5_000);
    }
  });
});

describe('a live figure of an installed copy', () => {
  test('is shown from its folder, with the project’s own clip beside the package’s', async () => {
    const clips = ['convergence', 'gliding-tangent'];
    const args = ['live', ...clips, '--out', 'live', '--quiet'];
    expect(await copy.run('npx', 'downhill', ...args)).toEqual({code: 0, said: ''});
    const browser = await RunningBrowser.launch(await findBrowser());
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    await page.goto(pathToFileURL(join(copy.project, 'live/index.html')).href);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('downhill-clip')].filter(it =>
          it.shadowRoot?.querySelector('canvas'),
        ).length === 2,
      {timeout: 60_000},
    );
    await browser.close();
    expect(errors).toEqual([]);
  });
});

describe('a course that an installed copy starts', () => {
  test('is written, and its clip has types', async () => {
    const {code, said} = await copy.run('npx', 'downhill', 'init', 'course');
    expect([code, said]).toEqual([0, expect.stringContaining('npx downhill build')]);
    const types = await copy.run('npx', 'tsc', '--noEmit', '-p', 'course');
    expect(types).toEqual({code: 0, said: ''});
  });

  test('is built, and then current', async () => {
    const build = ['npx', 'downhill', 'build', 'course/course.yaml'] as const;
    expect(await copy.run(...build, '--quiet')).toEqual({code: 0, said: ''});
    const {code, said} = await copy.run(...build, '--check');
    expect([code, said]).toEqual([0, 'All 8 files are current.\n']);
  });

  const hasLessons = commands.some(({name}) => name === 'lesson');
  test.runIf(hasLessons)('has a lesson in which nothing is wrong', async () => {
    const lesson = 'course/lessons/01-first-lesson.md';
    const {code, said} = await copy.run('npx', 'downhill', 'lesson', lesson, '--check');
    expect(code, said).toBe(0);
  });
});

describe('the editor of an installed copy', () => {
  let editor: ChildProcess;
  let url = '';
  let browser: RunningBrowser;
  beforeAll(async () => {
    const program = join(copy.project, 'node_modules/.bin/downhill');
    editor = spawn(program, ['preview', '--no-open', '--port', '0'], {
      cwd: copy.project,
      env: copy.environment,
    });
    const [said] = (await once(editor.stdout!, 'data')) as [Buffer];
    url = /http:\S+/.exec(String(said))![0];
    browser = await RunningBrowser.launch(await findBrowser());
  });
  afterAll(async () => {
    await browser?.close();
    editor?.kill();
  });

  test.each([...shown, 'gliding-tangent'])('shows %s', async id => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push((error as Error).message));
    await page.goto(url + id);
    const background = themes.dark.background;
    const options = {polling: 300, timeout: 60_000};
    const shown = await page.waitForFunction(pictureShown, options, background);
    const {drawn, colors} = (await shown.jsonValue()) as {
      drawn: number;
      colors: number;
    };
    expect(drawn).toBeGreaterThan(0.002);
    expect(colors).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/**
 * Runs in the editor's page.
 *
 * @returns The share of the stage that is neither background nor black, and in how many
 *   colours; null where not both background and drawing are there.
 */
function pictureShown(background: string): {drawn: number; colors: number} | null {
  const canvas = [...document.querySelectorAll('canvas')].find(
    ({width}) => width === 1920,
  );
  const data = canvas?.getContext('2d')?.getImageData(0, 0, 1920, 1080).data;
  if (!data) return null;
  const paper = parseInt(background.slice(1), 16);
  const colors = new Set<number>();
  let [onPaper, drawn] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const color = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
    if (color === paper) onPaper++;
    else if (color !== 0) {
      drawn++;
      colors.add(color);
    }
  }
  if (onPaper === 0 || drawn === 0) return null;
  return {drawn: (4 * drawn) / data.length, colors: colors.size};
}

test('an installed copy writes nothing into its packages', async () => {
  expect(filesAtFirst.length).toBeGreaterThan(5_000);
  expect(await copy.packageFiles()).toEqual(filesAtFirst);
});
