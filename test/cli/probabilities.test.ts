import {describe, expect, it} from 'vitest';
import {probabilityWarnings} from '../../src/cli/probabilities';

describe('the probabilities of a cross-entropy', () => {
  it('are right when each is from 0 to 1 and they sum to 1', () => {
    expect(probabilityWarnings([0, 1, 0], [0.1, 0.7, 0.2])).toEqual([]);
    expect(probabilityWarnings([0, 1], [0, 1])).toEqual([]);
  });

  it('are warned of when they are not', () => {
    expect(probabilityWarnings([0, 2], [0.3, 0.8])).toEqual([
      '--target holds 2, which is no probability (0 to 1).',
      '--target sums to 2, and probabilities sum to 1.',
      '--output sums to 1.1, and probabilities sum to 1.',
    ]);
    expect(probabilityWarnings([1, 0], [1.2, -0.2])).toEqual([
      '--output holds 1.2, which is no probability (0 to 1).',
    ]);
  });

  it.each([[[0, 1]], [[-0.5, 1.5]]])(
    'have a logarithm where wanted, unlike %j',
    out => {
      expect(() => probabilityWarnings([1, 0], out)).toThrow(
        `since ln ${out[0]} has no value, got ${out[0]} for output 0.`,
      );
    },
  );
});
