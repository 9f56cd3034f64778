import {describe, expect, it} from 'vitest';
import {createNetwork, networkWith} from '../../../src/sim/networks/Network';
import type {NetworkDesign} from '../../../src/sim/networks/NetworkDesign';

const design: NetworkDesign = {
  widths: [3, 2, 1],
  activation: 'sigmoid',
  cost: 'quadratic',
};

describe('networkWith', () => {
  it('lays the parameters out layer after layer, weights by row, then biases', () => {
    const {layers} = networkWith(design, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect([...layers[0]!.weights]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...layers[0]!.biases]).toEqual([7, 8]);
    expect([...layers[1]!.weights]).toEqual([9, 10]);
    expect([...layers[1]!.biases]).toEqual([11]);
  });

  it('copies the parameters, and its layers see a change to the copy', () => {
    const given = new Array<number>(11).fill(0);
    const network = networkWith(design, given);
    given[7] = 5;
    expect(network.layers[0]!.biases[1]).toBe(0);
    network.parameters[7] = 6;
    expect(network.layers[0]!.biases[1]).toBe(6);
  });

  it.each<[Partial<NetworkDesign>, string]>([
    [{widths: [3]}, 'Expected at least an input and an output layer, got 1 layers.'],
    [{widths: [3, 0, 1]}, 'Expected the width of layer 2 to be a whole number'],
    [
      {activation: 'step' as 'relu'},
      'Expected the activation to be sigmoid, tanh, relu',
    ],
    [
      {cost: 'hinge' as 'quadratic'},
      'Expected the cost to be quadratic, cross-entropy',
    ],
    [{cost: 'cross-entropy', output: 'sigmoid'}, 'to be softmax, got "sigmoid"'],
    [{output: 'softmax'}, 'identity, got "softmax"'],
  ])('refuses %j', (change, message) => {
    expect(() => createNetwork({...design, ...change}, 1)).toThrow(message);
  });

  it('refuses a list of the wrong length', () => {
    expect(() => networkWith(design, [1, 2])).toThrow(
      'Expected 11 parameters for the widths 3-2-1, got 2.',
    );
  });
});

describe('createNetwork', () => {
  const variance = (activation: 'sigmoid' | 'relu') => {
    const wide = createNetwork({...design, widths: [300, 200, 5], activation}, 1);
    const {weights} = wide.layers[0]!;
    return weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length;
  };

  it('draws weights with Glorot’s variance, into ReLU with He’s', () => {
    // 60 000 squares: the relative standard deviation of their mean is √(2/60000) ≈ 0.6 %.
    expect(variance('sigmoid') / (2 / 500)).toBeCloseTo(1, 1.3);
    expect(variance('relu') / (2 / 300)).toBeCloseTo(1, 1.3);
  });

  it('starts biases at 0 and takes its weights from the seed', () => {
    const network = createNetwork(design, 1);
    expect([...network.layers[0]!.biases]).toEqual([0, 0]);
    expect(createNetwork(design, 1).parameters).toEqual(network.parameters);
    expect(createNetwork(design, 2).parameters).not.toEqual(network.parameters);
  });
});
