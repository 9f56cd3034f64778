import {describe, expect, it} from 'vitest';
import {sampleField} from '../../../src/sim/fields/sampleField';
import {smoothField} from '../../../src/sim/fields/smoothField';

const domain = [
  [-1, 3],
  [0, 2],
] as const;

const sampled = (value: (p: readonly number[]) => number, columns = 9, rows = 6) =>
  smoothField({
    ...{domain, columns, rows},
    values: sampleField({value}, domain, columns, rows),
  });

/** Inside, on a grid line, at a corner, and beside two edges. */
const places = [
  [0.37, 1.11],
  [0.5, 0.4],
  [-1, 0],
  [2.97, 1.99],
  [-0.9, 0.05],
] as const;

describe('a smooth field', () => {
  it.each(places)('meets a quadratic and its gradient at (%d, %d)', (x, y) => {
    const {value, gradient} = sampled(([a, b]) => 2 * a! * a! - a! * b! + 3 * b! - 1);
    expect(value([x, y])).toBeCloseTo(2 * x * x - x * y + 3 * y - 1, 12);
    expect(gradient([x, y])[0]).toBeCloseTo(4 * x - y, 11);
    expect(gradient([x, y])[1]).toBeCloseTo(3 - x, 11);
  });

  it('goes through every sample, of whatever size', () => {
    const f = ([x, y]: readonly number[]) => (Math.round(7 * x! + 13 * y!) % 5) - 2;
    const {value} = sampled(f);
    for (let i = 0; i < 9; i++) {
      for (let j = 0; j < 6; j++) {
        const point = [-1 + i / 2, (2 * j) / 5];
        expect(value(point)).toBeCloseTo(f(point), 12);
      }
    }
  });

  it('comes nearer to a wave with the third power of the samples', () => {
    const wave = ([x, y]: readonly number[]) => Math.sin(x! + 2 * y!);
    const off = (factor: number) => {
      const {value} = sampled(wave, 8 * factor + 1, 8 * factor + 1);
      return Math.max(...places.map(p => Math.abs(value(p) - wave(p))));
    };
    expect(off(8)).toBeLessThan(off(2) / 30);
    expect(off(8)).toBeLessThan(1e-4);
  });

  it('has no jump in its slope at a grid line', () => {
    const {gradient} = sampled(([x, y]) => Math.sin(3 * x!) * Math.exp(y!));
    const [left, right] = [gradient([0.5 - 1e-9, 1]), gradient([0.5 + 1e-9, 1])];
    expect(left[0]).toBeCloseTo(right[0]!, 6);
  });
});
