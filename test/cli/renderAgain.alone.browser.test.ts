/** Renders that meet the files of others, and one that follows its clip. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterAll(() => rm(project, {recursive: true}));

const small = ['--size', '64x36', '--fps', '10', '--quiet'];
const render = (...words: string[]) =>
  runDownhill(project, 'render', 'swatch', ...small, ...words);

test('no film comes to stand beside the alt text of another', async () => {
  await render('--format', 'mp4,txt', '--out', 'one');
  const other = ['--set', 'seconds=0.5', '--format', 'mp4', '--out', 'one'];
  const {code, stderr} = await render(...other);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /one\/swatch\.(mp4|txt) and 1 more .*seconds 0\.5, there 1\.2/,
  );
  expect((await render(...other, '--name', '{clip}-{seconds}')).code).toBe(0);
  expect(readdirSync(join(project, 'one')).sort()).toEqual([
    'swatch-0.5.mp4',
    'swatch.mp4',
    'swatch.txt',
  ]);
  const before = readFileSync(join(project, 'one/swatch.mp4'));
  expect((await render(...other, '--force')).code).toBe(0);
  expect(before.equals(readFileSync(join(project, 'one/swatch.mp4')))).toBe(false);
  expect(existsSync(join(project, 'one/swatch.txt'))).toBe(true);
});

test('a render that watches follows its clip until it is ended', async () => {
  const program = resolve('src/cli/downhill.mjs');
  const words = ['render', 'swatch', '--format', 'txt', '--out', 'two', '--watch'];
  const child = spawn(process.execPath, [program, ...words], {cwd: project});
  let said = '';
  child.stderr.on('data', text => (said += String(text)));
  const alt = join(project, 'two/swatch.txt');
  const says = async (text: string) => {
    while (!existsSync(alt) || readFileSync(alt, 'utf8') !== text) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };
  await says('A square that takes 1.2 s.\n');
  while (!said.includes('Waiting for changes')) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  const clip = join(project, 'scenes/swatch/clip.ts');
  await writeFile(
    clip,
    (await readFile(clip, 'utf8')).replace('A square that', 'A box that'),
  );
  await says('A box that takes 1.2 s.\n');
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(130);
});
