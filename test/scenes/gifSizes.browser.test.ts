/** How large GIFs are, as they stand on pages: of a few clips, of the whole of every one. */
import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {runDownhill} from '../render/swatchProject';
import {isWhole} from '../whole';

/** In bytes: of those that stand at a lesson's head, and of any. */
const most = {convergence: 300_000, divergence: 300_000, any: 3_000_000};

/** One with a limit of its own, and the one that is nearest to everyone's. */
const sampled = ['convergence', 'descent-surface'];

const ids = isWhole
  ? (await loadCatalogue(process.cwd())).clips.map(({id}) => id)
  : sampled;

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-gifs-'))));
afterAll(() => rm(folder, {recursive: true}));

test.each(ids)('the GIF of %s is small enough for a page', async id => {
  const words = ['render', id, '--format', 'gif', '--out', folder];
  expect((await runDownhill(process.cwd(), ...words)).code).toBe(0);
  const {size} = await stat(join(folder, `${id}.gif`));
  const limit = id === 'convergence' || id === 'divergence' ? most[id] : most.any;
  expect(size).toBeLessThan(limit);
  expect(size).toBeGreaterThan(10_000);
});
