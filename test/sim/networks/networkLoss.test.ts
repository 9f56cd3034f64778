import {describe, expect, it} from 'vitest';
import {train} from '../../../src/sim/data/train';
import {backpropagate} from '../../../src/sim/networks/backpropagation';
import {forward} from '../../../src/sim/networks/forward';
import {createNetwork, networkWith} from '../../../src/sim/networks/Network';
import {networkLoss} from '../../../src/sim/networks/networkLoss';

const design = {widths: [2, 3, 1], activation: 'tanh', cost: 'quadratic'} as const;
const exclusiveOr = {
  count: 4,
  inputs: Float64Array.from([0, 0, 0, 1, 1, 0, 1, 1]),
  targets: Float64Array.from([0, 1, 1, 0]),
};

describe('networkLoss', () => {
  const loss = networkLoss(design, exclusiveOr);
  const network = createNetwork(design, 3);

  it('averages cost and gradient over the samples asked for', () => {
    const one = backpropagate(network, [0, 1], [1]);
    const three = backpropagate(network, [1, 1], [0]);
    const {value, gradient} = loss.valueAndGradient(network.parameters, [1, 3]);
    expect(value).toBe((one.cost + three.cost) / 2);
    expect(loss.value(network.parameters, [1, 3])).toBe(value);
    gradient.forEach((slope, i) =>
      expect(slope).toBeCloseTo((one.gradient[i]! + three.gradient[i]!) / 2, 15),
    );
  });

  it('returns a gradient that the next call leaves alone', () => {
    const {gradient} = loss.valueAndGradient(network.parameters, [0]);
    const before = [...gradient];
    loss.valueAndGradient(network.parameters, [1]);
    expect([...gradient]).toEqual(before);
  });

  it('teaches a network the exclusive or, which no single line separates', () => {
    const {steps} = train({
      ...{loss, start: network.parameters, settings: {learningRate: 0.3}},
      ...{batch: 'all', epochs: 2000, seed: 1, recordEvery: 2000},
    });
    const trained = networkWith(design, steps.at(-1)!.weights);
    const outputs = [0, 1, 2, 3].map(i => {
      const input = exclusiveOr.inputs.subarray(2 * i, 2 * i + 2);
      return forward(trained, input).activations.at(-1)![0]!;
    });
    outputs.forEach((output, i) =>
      expect(Math.abs(output - exclusiveOr.targets[i]!)).toBeLessThan(0.1),
    );
  });

  it('refuses samples that do not fit the design', () => {
    expect(() => networkLoss({...design, widths: [3, 1]}, exclusiveOr)).toThrow(
      'Expected inputs of 3 values for each of 4 samples, got 8 values.',
    );
    expect(() => networkLoss({...design, widths: [2, 2]}, exclusiveOr)).toThrow(
      'Expected targets of 2 values for each of 4 samples, got 4 values.',
    );
  });
});
