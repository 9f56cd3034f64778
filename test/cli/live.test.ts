import {existsSync} from 'node:fs';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => {
  project = await swatchProject();
});
afterAll(() => rm(project, {recursive: true}));

const live = (...words: string[]) => runDownhill(project, 'live', ...words);
const text = (name: string) => readFile(join(project, name), 'utf8');

const scripts = () => readdir(join(project, 'output/live/downhill-clip'));

describe('live figures of an author’s own clip', () => {
  it('are told to other programs', async () => {
    const {stdout} = await live(
      ...['swatch', 'crossing', '--lang', 'es', '--words', 'labels', '--theme'],
      ...['light', '--frame', 'tall', '--json'],
    );
    const {page, files, snippets} = JSON.parse(stdout) as {
      page: string;
      files: readonly {readonly path: string; readonly bytes: number}[];
      snippets: readonly string[];
    };
    expect(page).toBe('output/live/index.html');
    expect(files[0]!.path).toBe(page);
    for (const {path, bytes} of files) {
      expect([path, Buffer.byteLength(await readFile(join(project, path)))]).toEqual([
        path,
        bytes,
      ]);
    }
    expect(snippets).toEqual([
      '<script src="downhill-clip/downhill-clip.js" defer></script>',
      '<downhill-clip clip="swatch" parameters="2" frame="tall" theme="light" words="labels">' +
        '<p>A square that takes 1.2 s.</p></downhill-clip>',
      '<downhill-clip clip="crossing" parameters="1" frame="tall" theme="light" words="labels">' +
        '<p>Un cuadrado tall labels 1</p></downhill-clip>',
    ]);
    expect(await text(page)).toContain('<html lang="es">');
  });

  it('are a page and its scripts, none of an earlier run, and a snippet for other pages', async () => {
    const earlier = await scripts();
    const {code, stdout, stderr} = await live('swatch', '--set', 'seconds=0.5');
    expect([code, stderr]).toEqual([0, expect.stringContaining('Open output/live/')]);
    const names = await scripts();
    expect(names).toContain('downhill-clip.js');
    expect(names.filter(name => !/\.(js|woff2)$/.test(name))).toEqual([]);
    expect(earlier.filter(name => !names.includes(name))).not.toEqual([]);
    // Each file in its own line, with its size.
    expect(stdout.trim().split('\n')).toHaveLength(names.length + 1);
    expect(stdout).toMatch(/^output\/live\/index\.html +[\d.]+ k?B$/m);
    const tag =
      '<downhill-clip clip="swatch" seconds="0.5" parameters="2">' +
      '<p>A square that takes 0.5 s.</p></downhill-clip>';
    expect(stderr).toContain(tag);
    const page = await text('output/live/index.html');
    expect(page).toContain(tag);
    expect(page).toContain('<script src="downhill-clip/downhill-clip.js" defer>');
  });

  it('replace nobody’s page', async () => {
    await writeFile(join(project, 'output/live/index.html'), 'mine');
    const refused = await live('swatch');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('Expected index.html to be replaceable'),
    ]);
    expect((await live('swatch', '--force', '--quiet')).code).toBe(0);
    expect(await text('output/live/index.html')).toContain('<downhill-clip');
  });
});

describe('a module', () => {
  it('replaces one that was made before, and no other file', async () => {
    await writeFile(join(project, 'mine.mjs'), 'export const mine = 1;\n');
    const refused = await live('swatch', '--widget', 'mine.mjs');
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('one that this command made, got "mine.mjs"'),
    ]);
    expect(await text('mine.mjs')).toBe('export const mine = 1;\n');
    await writeFile(join(project, 'own.mjs'), "define('downhill-clip', older)");
    expect((await live('swatch', '--widget', 'own.mjs', '--quiet')).code).toBe(0);
    expect(await text('own.mjs')).toMatch(/downhill-clip[^]*export/);
  });
});

it.each([
  [['swatch', '--set', 'secnds=1'], /swatch: Expected a parameter .*got "secnds"/],
  [['swatch', '--set', 'seconds=99'], /Expected seconds to be .*got "99"/],
  // As of a film of several clips.
  [['swatch', 'crossing', '--set', 'seconds=1'], /crossing: Expected a parameter/],
  [['swach'], /Expected the id of a clip, got "swach"\. .*swatch/],
  [['swatch', '--widget', 'a.txt'], /Expected --widget to .*got "a\.txt"/],
  [['swatch', '--widget', 'a.mjs', '--out', 'b'], /--out .*or --widget .*got both/],
  [[], /Expected .*clip/],
])('refuses %j before anything is written', async (words, message) => {
  const {code, stderr} = await live(
    ...words,
    ...(words.includes('--widget') ? [] : ['--out', 'no']),
  );
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(
    ['no', 'a.txt', 'a.mjs', 'b'].filter(name => existsSync(join(project, name))),
  ).toEqual([]);
});

it('says what does not compile, as a render does', async () => {
  const scene = join(project, 'scenes/crossing/scene.tsx');
  const whole = await text('scenes/crossing/scene.tsx');
  await writeFile(scene, `${whole}\nconst = 1;\n`);
  const {code, stderr} = await live('crossing', '--out', 'broken');
  await writeFile(scene, whole);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^downhill: Could not build the scenes\.\n/m),
  ]);
  expect(existsSync(join(project, 'broken/index.html'))).toBe(false);
});
