/** "live" writes what a page needs, and nothing over what others wrote. */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runDownhill} from '../render/swatchProject';

let root = '';
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'downhill-live-'))));
afterAll(() => rm(root, {recursive: true}));

it('writes a page with its scripts, and says what to paste', async () => {
  const args = ['convergence', '--set', 'learningRate=0.2', '--set', 'objective=x^4'];
  const {code, stdout, stderr} = await runDownhill(
    root,
    'live',
    ...args,
    '--out',
    'site',
  );
  expect([code, stdout]).toEqual([0, 'site/index.html\n']);
  const element =
    '<downhill-clip clip="convergence" learning-rate="0.2" objective="x^4" parameters="4">';
  expect(stderr).toContain(element);
  expect(await readFile(join(root, 'site/index.html'), 'utf8')).toContain(element);
  const scripts = await readdir(join(root, 'site/downhill-clip'));
  expect(scripts).toContain('downhill-clip.js');
  const again = await runDownhill(root, 'live', ...args, '--out', 'site', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({page: 'site/index.html'});
});

it('leaves a page that somebody else wrote', async () => {
  await writeFile(join(root, 'index.html'), 'mine');
  const {code, stderr} = await runDownhill(root, 'live', 'convergence', '--out', '.');
  expect(code).toBe(2);
  expect(stderr).toMatch(/Expected index\.html to be replaceable.*--force/s);
  expect(await readFile(join(root, 'index.html'), 'utf8')).toBe('mine');
});

it.each([
  [['nothing-such'], /Expected the id of a clip, got "nothing-such"/],
  [['convergence', '--set', 'learningRate=-1'], /learningRate/],
  [['convergence', '--widget', 'a.txt'], /Expected --widget to be a file that ends in/],
  [[], /clip/],
])('refuses %j', async (args, message) => {
  const {code, stderr} = await runDownhill(root, 'live', ...args, '--out', 'refused');
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(await readdir(root)).not.toContain('refused');
});
