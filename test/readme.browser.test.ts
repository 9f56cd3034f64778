import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeGuideClip} from './guideClip';
import {decodeFilm} from './render/decodeFilm';
import {runDownhill} from './render/swatchProject';

test('the guide’s clip works as it is printed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'downhill-readme-'));
  try {
    await writeGuideClip(root);
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
    expect(film.frames).toHaveLength(613);
    const alt = await readFile(join(root, 'output/gliding-tangent.txt'), 'utf8');
    expect(alt).toContain('f(x) = x^3/3 - x');
  } finally {
    await rm(root, {recursive: true});
  }
});
