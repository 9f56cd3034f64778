import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {readPointFiles} from '../../../src/project/run/readPointFiles';
import {parameter} from '../../../src/clip';

const folder = mkdtempSync(join(tmpdir(), 'points-'));
afterAll(() => rmSync(folder, {recursive: true}));

const schema = {
  data: parameter.points({default: [], minLength: 2, maxLength: 9, description: ''}),
  name: parameter.text({default: '', maxLength: 9, description: ''}),
};

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

it('puts the points of a CSV file in the place of its name', () => {
  const data = fileOf('good.csv', 'x,y\n1,2\n2,3.5\n');
  expect(readPointFiles(schema, {data, name: 'a.csv'})).toEqual({
    data: [
      [1, 2],
      [2, 3.5],
    ],
    name: 'a.csv',
  });
});

it('leaves points that are written out', () => {
  expect(readPointFiles(schema, {data: '1,2;2,-3e1'})).toEqual({data: '1,2;2,-3e1'});
});

it('says which line of which file is wrong, and what was expected', () => {
  const data = fileOf('bad.csv', 'x,y\n1,2\n2,three\n');
  expect(() => readPointFiles(schema, {data})).toThrow(
    `data: "${data}": Line 3: Expected a number for y, got "three".`,
  );
});

it('says that there is no such file', () => {
  expect(() => readPointFiles(schema, {data: 'missing.csv'})).toThrow(
    'Expected data to be points such as 1,2;2,3 or a CSV file that can be read, ' +
      'got "missing.csv" (ENOENT).',
  );
});
