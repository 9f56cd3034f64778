/** Adding a clip means adding one small folder. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';

const mostFiles = 3;
const mostLines = 250;

/** Clips that may be longer, up to 350 lines, and why: what only one clip needs stays there. */
const longer: Readonly<Record<string, string>> = {};

const folders = readdirSync('scenes', {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(({name}) => name);

describe.each(folders)('%s', id => {
  const sources = readdirSync(join('scenes', id)).filter(name => /\.tsx?$/.test(name));
  const lines = sources.reduce(
    (sum, name) =>
      sum + readFileSync(join('scenes', id, name), 'utf8').split('\n').length - 1,
    0,
  );

  test(`has at most ${mostFiles} source files`, () => {
    expect(sources.length, sources.join()).toBeLessThanOrEqual(mostFiles);
  });

  test('is short', () => {
    expect(lines).toBeLessThanOrEqual(id in longer ? 350 : mostLines);
  });
});

test('no clip is named as long that is short', () => {
  expect(Object.keys(longer).filter(id => !folders.includes(id))).toEqual([]);
});
