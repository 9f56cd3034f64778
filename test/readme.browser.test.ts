import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {decodeFilm} from './render/decodeFilm';
import {runDownhill} from './render/swatchProject';

test('the guide’s clip works as it is printed', async () => {
  const readme = await readFile('README.md', 'utf8');
  const root = await mkdtemp(join(tmpdir(), 'downhill-readme-'));
  try {
    const folder = join(root, 'scenes/gliding-tangent');
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, 'clip.ts'), /```ts\n([^]*?)```/.exec(readme)![1]!);
    await writeFile(join(folder, 'scene.tsx'), /```tsx\n([^]*?)```/.exec(readme)![1]!);
    const formula = 'function=x^3/3 - x';
    const args = ['--set', formula, '--format', 'mp4,txt', '--size', '320x180'];
    const {code, stderr} = await runDownhill(
      root,
      'render',
      'gliding-tangent',
      ...args,
    );
    expect(stderr).not.toContain('failed');
    expect(code).toBe(0);
    const film = await decodeFilm(join(root, 'output/gliding-tangent.mp4'));
    expect(film.frames).toHaveLength(6.3 * 60);
    const alt = await readFile(join(root, 'output/gliding-tangent.txt'), 'utf8');
    expect(alt).toContain('f(x) = x^3/3 - x');
  } finally {
    await rm(root, {recursive: true});
  }
});
