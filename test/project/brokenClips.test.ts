/** A broken clip is told of by name, and the others work. */
import {rm, writeFile} from 'node:fs/promises';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  const broken = {
    waits: 'await new Promise(() => {});',
    'throws-null': 'throw null;',
    'throws-text': "throw 'nothing';",
    rejects: "void Promise.reject(new Error('nobody listens'));\nexport default {};",
    'is-none': 'export default 7;',
    'syntax-error': 'export default {',
  };
  for (const [id, code] of Object.entries(broken)) {
    mkdirSync(join(project, 'scenes', id));
    await writeFile(join(project, 'scenes', id, 'clip.ts'), code);
    await writeFile(join(project, 'scenes', id, 'scene.tsx'), '');
  }
});
afterAll(() => rm(project, {recursive: true}));

it.each([
  ['waits', 'Could not load clip.ts of "waits": it has not loaded in 5 s.'],
  ['throws-null', 'Could not load clip.ts of "throws-null": it threw null.'],
  ['throws-text', 'Could not load clip.ts of "throws-text": it threw nothing.'],
  ['rejects', 'Could not load clip.ts of "rejects": nobody listens'],
  ['is-none', 'to export default defineClip'],
  ['syntax-error', 'syntax-error'],
])('%s', async (id, message) => {
  const {code, stdout, stderr} = await runDownhill(project, 'simulate', id);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

it('keeps nobody from listing and simulating the others', async () => {
  const {code, stdout, stderr} = await runDownhill(project, 'list');
  expect(stdout).toContain('swatch: A swatch of colour');
  expect(stdout).toContain('convergence: ');
  expect(stderr.match(/^Left out: /gm)).toHaveLength(6);
  expect(code).toBe(0);
  const one = await runDownhill(project, 'simulate', 'swatch');
  expect(one).toMatchObject({code: 0, stderr: ''});
});
