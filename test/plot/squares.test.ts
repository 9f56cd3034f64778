import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnOf, poured, squareBetween} from '../../src/plot';

const row = {zero: 100, unit: 200, y: 50, top: 0, bottom: 400};

describe('a square between two values', () => {
  it('has their difference as its side', () => {
    const square = squareBetween([0.25, 0.75], {...row, y: 200});
    expect(square).toEqual({x: 200, y: 200, width: 100, height: 100});
  });

  it('stays between top and bottom', () => {
    expect(squareBetween([1, 0], row)).toEqual({
      x: 200,
      y: 100,
      width: 200,
      height: 200,
    });
    expect(squareBetween([1, 0], {...row, y: 390}).y).toBe(300);
  });

  it('begins as the difference, in its row', () => {
    expect(squareBetween([1, 0], row, 0)).toEqual({
      x: 200,
      y: 50,
      width: 200,
      height: 0,
    });
  });
});

describe('a column of squares', () => {
  it('has slices as wide as it, one on the other', () => {
    expect(columnOf([100, 200], {x: 0, y: 0, width: 200})).toEqual([
      {x: 0, y: -25, width: 200, height: 50},
      {x: 0, y: -150, width: 200, height: 200},
    ]);
  });

  it('is as high as the squares’ areas ask for', () => {
    const height = columnOf([30, 40], {x: 0, y: 0, width: 50}).reduce(
      (sum, slice) => sum + slice.height,
      0,
    );
    expect(height).toBeCloseTo(50, 12);
  });

  it('takes up each square without a loss of area on the way', () => {
    const side = fc.double({noNaN: true, min: 1e-3, max: 500});
    fc.assert(
      fc.property(side, fc.double({noNaN: true, min: 0, max: 1}), (side, part) => {
        const square = {x: -100, y: 7, width: side, height: side};
        const [slice] = columnOf([side], {x: 300, y: 200, width: 250});
        const {width, height} = poured(square, slice!, part);
        expect((width * height) / side ** 2).toBeCloseTo(1, 9);
      }),
    );
  });
});
