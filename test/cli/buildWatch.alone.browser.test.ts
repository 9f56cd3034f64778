/** A build that is ended goes on where it was; one that watches builds with every change. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
let child: ChildProcess | undefined;
beforeAll(async () => void (project = await swatchProject()));
afterEach(() => void child?.kill('SIGKILL'));
afterAll(() => rm(project, {recursive: true}));

const write = (name: string, text: string) => writeFile(join(project, name), text);
const isThere = (name: string) => existsSync(join(project, name));

function start(...words: string[]): {said: () => string; child: ChildProcess} {
  const program = resolve('src/cli/downhill.mjs');
  const started = spawn(process.execPath, [program, 'build', ...words], {cwd: project});
  let said = '';
  started.stdout.on('data', text => (said += String(text)));
  started.stderr.on('data', text => (said += String(text)));
  child = started;
  return {said: () => said, child: started};
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 20));
}

test('a build that is interrupted goes on where it was', async () => {
  await write(
    'course.yaml',
    'exports:\n' +
      '  first.png: {clip: crossing, size: 160x90}\n' +
      '  long.gif: {clip: swatch, size: 1920x1080, fps: 50}\n',
  );
  const {child} = start('--quiet');
  await until(() => isThere('course.manifest.json'));
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(130);
  expect([isThere('first.png'), isThere('long.gif')]).toEqual([true, false]);
  const {stdout} = await runDownhill(project, 'build', '--dry-run');
  expect(stdout).toMatch(/^long\.gif .*missing\n1 of 2 files would be made\.\n$/);
});

test('a build that watches follows the course file, the clips and the data', async () => {
  const course = (seconds: number) =>
    `exports:\n  a.txt: {clip: swatch, set: {seconds: ${seconds}}, size: 160x90}\n`;
  await write('course.yaml', course(0.5));
  const {child, said} = start('--watch');
  const says = (text: string) => () =>
    isThere('a.txt') && readFileSync(join(project, 'a.txt'), 'utf8') === text;
  await until(says('A square that takes 0.5 s.\n'));
  await until(() => said().includes('Waiting for changes'));

  await write('course.yaml', course(0.75));
  await until(says('A square that takes 0.75 s.\n'));

  const clip = join(project, 'scenes/swatch/clip.ts');
  await writeFile(
    clip,
    (await readFile(clip, 'utf8')).replace('A square that', 'A box that'),
  );
  await until(says('A box that takes 0.75 s.\n'));

  await write('course.yaml', 'exports: [');
  await until(() => said().includes('course.yaml:1:11: '));

  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(130);
});
