import {describe, expect, it} from 'vitest';
import {classPoints} from '../../../src/sim/data/classPoints';

describe('classPoints', () => {
  it('scatter around the centre of their class, the classes in turn', () => {
    const points = classPoints({
      centers: [
        [-5, 0],
        [5, 3],
      ],
      count: 2000,
      spread: 0.5,
    });
    expect(points.slice(0, 4).map(point => point.label)).toEqual([0, 1, 0, 1]);
    const ones = points.filter(point => point.label === 1);
    const mean = (axis: number) =>
      ones.reduce((sum, point) => sum + point.features[axis]!, 0) / ones.length;
    expect(ones).toHaveLength(1000);
    expect(mean(0)).toBeCloseTo(5, 1);
    expect(mean(1)).toBeCloseTo(3, 1);
  });

  it('refuse centres of different length', () => {
    expect(() => classPoints({centers: [[0], [1, 2]]})).toThrow('got 2');
  });
});
