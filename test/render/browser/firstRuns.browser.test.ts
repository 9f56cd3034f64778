/** The first runs on a machine, all at once, and those after something damaged the cache. */
import {
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {hasBundledChromium} from '../../../src/render/browser/bundledChromium';
import {isWhole} from '../../whole';
import {runDownhillWith, swatchProject} from '../swatchProject';

let project = '';
let caches = '';
beforeAll(async () => {
  project = await swatchProject();
  caches = mkdtempSync(join(tmpdir(), 'downhill-caches-'));
});
afterAll(() => {
  rmSync(project, {recursive: true});
  rmSync(caches, {recursive: true});
});

const still = (cache: string, name: string) =>
  runDownhillWith(
    {cwd: project, env: {...process.env, DOWNHILL_CACHE: cache}},
    ...['still', 'swatch', '--size', '64x36', '--quiet', '--out', `${name}.png`],
  );

describe.runIf(hasBundledChromium())('the first runs on a machine', () => {
  test.each(isWhole ? [1, 2, 3] : [3])(
    'do not disturb each other (round %i)',
    async round => {
      const cache = join(caches, `empty-${round}`);
      const runs = await Promise.all(
        [1, 2, 3, 4].map(n => still(cache, `${round}-${n}`)),
      );
      expect(runs).toEqual(Array(4).fill({code: 0, stdout: '', stderr: ''}));
      const parts = readdirSync(cache, {recursive: true, encoding: 'utf8'});
      expect(parts.filter(name => name.endsWith('.part'))).toEqual([]);
      if (round < 3) rmSync(cache, {recursive: true});
    },
  );

  const files = () =>
    readdirSync(join(caches, 'empty-3'), {recursive: true, encoding: 'utf8'})
      .map(name => join(caches, 'empty-3', name))
      .filter(path => statSync(path).isFile());
  const find = (end: RegExp) => files().find(path => end.test(path))!;

  test.each<[string, () => void]>([
    ['the browser is empty', () => truncateSync(find(/program\/chromium$/), 0)],
    ['the browser is cut', () => truncateSync(find(/program\/chromium$/), 100e6)],
    ['the page is empty', () => writeFileSync(find(/index\.html$/), '')],
    ['a script of the page is gone', () => rmSync(find(/bundles.*\.js$/))],
    ['a clip is empty', () => writeFileSync(find(/clips.*swatch\.js$/), '')],
    ['a clip is gone', () => rmSync(find(/clips.*swatch\.js$/))],
    [
      'the list of clips is damaged',
      () => writeFileSync(find(/clips[^/]*\/[^/]*\.json$/), '{"clips":null}'),
    ],
  ])('heal when %s', async (_, damage) => {
    damage();
    expect(await still(join(caches, 'empty-3'), 'healed')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});
