import {describe, expect, it} from 'vitest';
import {objective, sampleField} from '../../../src/sim';

describe('sampleField', () => {
  it('goes row by row from the low y, and takes in both edges', () => {
    const plane = objective('x + 10*y');
    const domain = [
      [0, 2],
      [-1, 1],
    ] as const;
    expect([...sampleField(plane, domain, 3, 2)]).toEqual([-10, -9, -8, 10, 11, 12]);
  });

  it('has NaN where the objective is not defined', () => {
    const domain = [
      [-1, 1],
      [1, 2],
    ] as const;
    const field = sampleField(objective('sqrt(x)*y'), domain, 3, 2);
    expect([...field].map(Number.isNaN)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
