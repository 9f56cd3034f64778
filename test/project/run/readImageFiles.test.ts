import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, expect, it} from 'vitest';
import {readImageFiles} from '../../../src/project/run/readImageFiles';
import {parameter, resolveParameters} from '../../../src/clip';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => rmSync(folder, {recursive: true}));

const schema = {image: parameter.image({description: ''})};

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A black square in the middle of a transparent picture. */
function square(): Buffer {
  const png = new PNG({width: 28, height: 28});
  for (let y = 7; y < 21; y++)
    for (let x = 7; x < 21; x++) png.data[4 * (28 * y + x) + 3] = 255;
  return PNG.sync.write(png);
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

it('puts the pixels of a PNG in the place of its name', () => {
  const {image} = readImageFiles(schema, {image: fileOf('square.png', square())});
  expect(image).toHaveLength(256);
  expect(sum(image!)).toBeCloseTo(14 * 14, 9);
  expect(resolveParameters(schema, {image}).image).toEqual(image);
});

it('reads the first image of an IDX file', () => {
  const pixels = Array.from({length: 2 * 9}, (_, i) => (i === 4 ? 255 : 0));
  const bytes = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 3, ...pixels];
  const {image} = readImageFiles(schema, {
    image: fileOf('digits.idx', Uint8Array.from(bytes)),
  });
  expect(sum(image!)).toBeCloseTo(14 * 14, 9);
});

it('leaves pixels that are written out', () => {
  expect(readImageFiles(schema, {image: '0,1,0.5'})).toEqual({});
});

it('says which file is no image, and which is not there', () => {
  const file = fileOf('digit.txt', Uint8Array.from([1, 2, 3]));
  expect(() => readImageFiles(schema, {image: file})).toThrow(
    `Expected image to be a PNG or IDX file with a digit, got "${file}": ` +
      'It begins as neither does. Save the picture as PNG.',
  );
  expect(() => readImageFiles(schema, {image: 'none.png'})).toThrow(
    'Expected image to be a PNG or IDX file that can be read, got "none.png" (ENOENT).',
  );
});

it('says that a PNG is cut off, that a file is empty, that an archive is to be unpacked', () => {
  const read = (name: string, bytes: Uint8Array) => () =>
    readImageFiles(schema, {image: fileOf(name, bytes)});
  const whole = square();
  for (const length of [8, 40, whole.length - 30]) {
    expect(read('cut.png', whole.subarray(0, length))).toThrow(
      'cut.png": The PNG is damaged or cut off. Save it once more.',
    );
  }
  expect(read('empty.png', new Uint8Array())).toThrow('The file is empty.');
  expect(read('digits.gz', Uint8Array.from([0x1f, 0x8b, 8, 0]))).toThrow('gunzip');
});

it('refuses what is neither an image nor a file that was read', () => {
  const read = (image: unknown) => () => resolveParameters(schema, {image});
  expect(read('digit.png')).toThrow('Files are read where the command line is.');
  expect(read('0,1')).toThrow('256 numbers from 0 to 1, or a PNG or IDX file');
  expect(read(Array(256).fill(2))).toThrow('got 2.');
  expect(read('')()).toEqual({image: []});
});

it('opens no picture that would fill the memory', () => {
  const bytes = square();
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  expect(() => readImageFiles(schema, {image: fileOf('bomb.png', bytes)})).toThrow(
    'Expected at most 25 million pixels, got 60000 × 60000. Make the picture smaller.',
  );
});
