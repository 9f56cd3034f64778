/** A second account of a network's cost, and random networks. */
import fc from 'fast-check';

export interface Design {
  readonly layers: number[];
  readonly activation: 'sigmoid' | 'tanh' | 'relu';
  readonly cost: 'quadratic' | 'cross-entropy';
}

const bends = {
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  relu: (z: number) => Math.max(0, z),
};

/** Written from the definition: sums, activations, and the cost of the outputs. */
export function costAt(
  weights: readonly (readonly (readonly number[])[])[],
  input: readonly number[],
  targets: readonly number[],
  {activation, cost}: Pick<Design, 'activation' | 'cost'>,
): number {
  let values = [...input];
  weights.forEach((rows, l) => {
    const sums = rows.map(row => row.reduce((sum, w, k) => sum + w * values[k]!, 0));
    const isSoftmax = cost === 'cross-entropy' && l === weights.length - 1;
    values = isSoftmax ? logarithms(sums) : sums.map(bends[activation]);
  });
  return values.reduce((sum, value, j) => {
    const y = targets[j]!;
    return sum + (cost === 'quadratic' ? (value - y) ** 2 : -y * value);
  }, 0);
}

/** Of the shares that a softmax gives: these may be too small for a double. */
function logarithms(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const total = sums.reduce((sum, z) => sum + Math.exp(z - top), 0);
  return sums.map(z => z - top - Math.log(total));
}

const designs = fc.record({
  layers: fc.constantFrom(
    [2, 2, 1],
    [1, 1],
    [3, 4, 4, 2],
    [2, 3, 2],
    [4, 4],
    [1, 2, 3, 4],
  ),
  activation: fc.constantFrom('sigmoid' as const, 'tanh' as const, 'relu' as const),
  cost: fc.constantFrom('quadratic' as const, 'cross-entropy' as const),
  seed: fc.nat(9999),
});

/** The cross-entropy needs more than one output. */
export const networks = designs.map(({cost, ...others}) => ({
  ...others,
  cost: others.layers.at(-1) === 1 ? ('quadratic' as const) : cost,
}));

/** Networks whose cost has no kink. */
export const smooth = networks.map(({activation, ...others}) => ({
  ...others,
  activation: activation === 'relu' ? ('tanh' as const) : activation,
}));
