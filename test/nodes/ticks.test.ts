import {describe, expect, it} from 'vitest';
import {powerTicks, ticks} from '../../src/nodes/ticks';

const texts = (low: number, high: number, count: number) =>
  ticks(low, high, count).map(({text}) => text);

describe('ticks', () => {
  it('are round values inside the interval', () => {
    expect(texts(-3, 3, 6)).toEqual(['−3', '−2', '−1', '0', '1', '2', '3']);
  });

  it('all have the decimals that their spacing needs', () => {
    expect(texts(0, 1, 4)).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
    expect(texts(0.001, 0.004, 3)).toEqual(['0.001', '0.002', '0.003', '0.004']);
  });

  it('use powers of ten where digits would not fit', () => {
    expect(texts(0, 4e6, 2)).toEqual(['0', '2.0×10⁶', '4.0×10⁶']);
    expect(texts(0, 2e-6, 2)).toEqual(['0', '1.0×10⁻⁶', '2.0×10⁻⁶']);
  });

  it('have the digits that tell them apart', () => {
    const near = texts(999999, 1e6, 4);
    expect(new Set(near).size).toBe(near.length);
    expect(near[1]).toBe('999999.2');
    expect(texts(0.75, 0.7500002, 2)).toEqual(['0.75', '0.7500001', '0.7500002']);
  });

  it('are none on an empty interval', () => {
    expect(texts(1, 1, 5)).toEqual([]);
    expect(texts(NaN, 1, 5)).toEqual([]);
  });
});

describe('powerTicks', () => {
  const powers = (low: number, high: number, count: number) =>
    powerTicks(low, high, count).map(({text}) => text);

  it('are whole powers of ten, evenly strided through 1', () => {
    expect(powers(-4.2, 2.9, 3)).toEqual(['10⁻⁴', '10⁻²', '1', '10²']);
  });

  it('have no fractions of a power, however short the axis', () => {
    expect(powers(-0.5, 1.5, 5)).toEqual(['1', '10¹']);
    expect(powers(0.1, 0.9, 5)).toEqual([]);
  });
});
