import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {typesetFormula} from '../../../src/render/frames/formulas';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'downhill-test-'));
  vi.stubEnv('DOWNHILL_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, {recursive: true});
});

const typeset = (tex: string) => typesetFormula({tex, options: {}});
const kept = () => readdirSync(join(cache, 'formulas')).sort();

/** MathJax numbers the glyphs of each formula anew. */
const plain = (markup: string) => markup.replace(/MJX-\d+-/g, 'MJX-');

it('is typeset once, and kept', async () => {
  const markup = await typeset('x^2');
  expect(markup).toMatch(/^<svg /);
  expect(await typeset('x^2')).toBe(markup);
  expect(kept()).toHaveLength(1);
  await typeset('x^3');
  expect(kept()).toHaveLength(2);
});

it('is typeset anew where what was kept is damaged', async () => {
  const markup = await typeset('y^2');
  const file = join(cache, 'formulas', kept()[0]!);
  for (const damaged of ['', readFileSync(file, 'utf8').slice(0, -9)]) {
    writeFileSync(file, damaged);
    expect(plain(await typeset('y^2'))).toBe(plain(markup));
  }
});

// MathJax writes what it does not know in red.
it('is taken from no cache once a formula has given names a meaning', async () => {
  expect(await typeset('\\slope')).toContain('fill="red"');
  const before = kept();
  await typeset('\\newcommand{\\slope}{m}');
  expect(await typeset('\\slope')).not.toContain('fill="red"');
  expect(kept()).toEqual(before);
});
