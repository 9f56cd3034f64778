/** A clip's own code that fails: one message that names it, and where to look on demand. */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  await clip('thrower', '() => (undefined as never as string).length', "() => ''");
  await clip('teller', '() => 1', "() => { throw 'no words'; }");
});
afterAll(() => rm(project, {recursive: true}));

async function clip(id: string, simulate: string, describe: string): Promise<void> {
  const folder = join(project, 'scenes', id);
  await mkdir(folder);
  await writeFile(join(folder, 'scene.tsx'), 'export default {};');
  await writeFile(
    join(folder, 'clip.ts'),
    `import {defineClip} from 'downhill/clip';
     export default defineClip({
       id: '${id}', title: 'T\u202e\u0007', summary: 'S', parameters: {},
       simulate: ${simulate}, describe: ${describe},
     });`,
  );
}

it.each([
  [
    'simulate thrower',
    'The clip "thrower" failed: its simulate or describe threw Type',
  ],
  ['render thrower', 'The clip "thrower" failed: its simulate or describe threw Type'],
  [
    'still teller',
    `The clip "teller" failed: its simulate or describe threw 'no words'`,
  ],
])('"%s" says whose error it is in one line', async (words, message) => {
  const {code, stderr} = await runDownhill(project, ...words.split(' '));
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

it('shows where, in the author’s own file, when it is asked', async () => {
  const {stderr} = await runDownhill(project, 'simulate', 'thrower', '--verbose');
  const source = await readFile(join(project, 'scenes/thrower/clip.ts'), 'utf8');
  const line = source.split('\n').findIndex(text => text.includes('simulate:')) + 1;
  expect(stderr).toContain(`scenes/thrower/clip.ts:${line}:`);
});

it('prints no control character of a title', async () => {
  const {stdout} = await runDownhill(project, 'list', 'thrower');
  expect(stdout).toContain('thrower: T\n');
  const json = await runDownhill(project, 'list', 'thrower', '--json');
  expect(json.stdout).toContain(String.raw`"title": "T\u202e\u0007"`);
});
