import {describe, expect, it} from 'vitest';
import {readIdx} from '../../../src/sim/data/readIdx';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('readIdx', () => {
  it('reads unsigned bytes of any rank', () => {
    const file = bytes(0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 255);
    expect(readIdx(file)).toEqual({
      dimensions: [2, 3],
      values: bytes(1, 2, 3, 4, 5, 255),
    });
  });

  it('reads the larger types big endian', () => {
    expect(readIdx(bytes(0, 0, 9, 1, 0, 0, 0, 1, 255)).values[0]).toBe(-1);
    expect(readIdx(bytes(0, 0, 0x0b, 1, 0, 0, 0, 1, 1, 2)).values[0]).toBe(258);
    expect(readIdx(bytes(0, 0, 0x0c, 1, 0, 0, 0, 1, 0, 1, 0, 0)).values[0]).toBe(65536);
    expect(readIdx(bytes(0, 0, 0x0d, 1, 0, 0, 0, 1, 0x3f, 0xc0, 0, 0)).values[0]).toBe(
      1.5,
    );
    const double = bytes(0, 0, 0x0e, 1, 0, 0, 0, 1, 0xc0, 4, 0, 0, 0, 0, 0, 0);
    expect(readIdx(double).values[0]).toBe(-2.5);
  });

  it('reads a view that does not begin at its buffer’s start', () => {
    const padded = bytes(7, 7, 7, 0, 0, 8, 1, 0, 0, 0, 2, 5, 6);
    expect([...readIdx(padded.subarray(3)).values]).toEqual([5, 6]);
  });

  it.each([
    ['nothing', bytes(), 'got nothing'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'got 89 50 4e 47'],
    ['a gzip archive', bytes(0x1f, 0x8b, 8, 0), 'Unpack it first (gunzip).'],
    ['an unknown type', bytes(0, 0, 0x0a, 1), 'Expected an IDX value type'],
    ['no dimension', bytes(0, 0, 8, 0), 'at least one dimension'],
    [
      'a head that is cut off',
      bytes(0, 0, 8, 3, 0, 0, 0, 1),
      'Expected 3 dimensions in the first 16 bytes, but the file ends after 8.',
    ],
    [
      'values that are cut off',
      bytes(0, 0, 8, 1, 0, 0, 0, 3, 1, 2),
      'Expected 11 bytes for the dimensions 3, but the file is cut off: it has 10.',
    ],
    [
      'values that go on',
      bytes(0, 0, 8, 1, 0, 0, 0, 1, 1, 2),
      'Expected 9 bytes for the dimensions 1, but the file goes on: it has 10.',
    ],
    [
      'dimensions beyond memory',
      bytes(0, 0, 8, 2, 255, 255, 255, 255, 255, 255, 255, 255),
      'but the file is cut off: it has 12.',
    ],
  ])('refuses %s', (_, file, message) => {
    expect(() => readIdx(file)).toThrow(message);
  });
});
