import {describe, expect, it} from 'vitest';
import {softmax} from '../../../src/sim/networks/activations';
import {forward} from '../../../src/sim/networks/forward';
import {networkWith} from '../../../src/sim/networks/Network';

describe('forward', () => {
  it('sends an input through weights, biases and activations', () => {
    const design = {widths: [2, 2, 1], activation: 'relu', cost: 'quadratic'} as const;
    const network = networkWith(design, [1, 2, -3, 1, 0.5, 1, 2, 4, -1]);
    const pass = forward(network, [1, 2]);
    // 1·1 + 2·2 + 0.5 = 5.5; −3·1 + 1·2 + 1 = 0; 2·5.5 + 4·0 − 1 = 10.
    expect(pass.weightedInputs.map(layer => [...layer])).toEqual([[5.5, 0], [10]]);
    expect(pass.activations.map(layer => [...layer])).toEqual([[1, 2], [5.5, 0], [10]]);
  });

  it('refuses an input of the wrong length', () => {
    const design = {widths: [2, 1], activation: 'tanh', cost: 'quadratic'} as const;
    expect(() => forward(networkWith(design, [1, 1, 0]), [1])).toThrow(
      'Expected input of 2 values, got 1.',
    );
  });
});

describe('softmax', () => {
  const of = (...inputs: number[]) => {
    const outputs = new Float64Array(inputs.length);
    softmax(inputs, outputs);
    return [...outputs];
  };

  it('turns weighted inputs into probabilities', () => {
    expect(of(0, Math.log(3))[1]).toBeCloseTo(0.75, 15);
    expect(of(2, 2, 2, 2)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('stays finite for huge weighted inputs', () => {
    expect(of(1000, 1000)).toEqual([0.5, 0.5]);
    expect(of(-5000, 0)).toEqual([0, 1]);
  });
});
