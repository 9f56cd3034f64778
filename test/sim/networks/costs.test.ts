import {describe, expect, it} from 'vitest';
import {backpropagate} from '../../../src/sim/networks/backpropagation';
import {crossEntropyCost, quadraticCost} from '../../../src/sim/networks/costs';
import {createNetwork} from '../../../src/sim/networks/Network';

describe('quadraticCost', () => {
  it('squares each difference and sums', () => {
    const {terms, total} = quadraticCost([0, 0, 1], [0.1, 0.2, 0.7]);
    [0.01, 0.04, 0.09].forEach((term, j) => expect(terms[j]).toBeCloseTo(term, 15));
    expect(total).toBeCloseTo(0.14, 15);
  });

  it('is the cost that a quadratic network reports', () => {
    const design = {widths: [2, 3], activation: 'tanh', cost: 'quadratic'} as const;
    const step = backpropagate(createNetwork(design, 1), [0.3, -2], [1, 0, -1]);
    const {total} = quadraticCost([1, 0, -1], step.activations.at(-1)!);
    expect(step.cost).toBeCloseTo(total, 15);
  });

  it('refuses lists of different length, none, or numbers that are not finite', () => {
    expect(() => quadraticCost([0, 1], [1])).toThrow('got 1 outputs and 2 targets');
    expect(() => quadraticCost([], [])).toThrow('at least one');
    expect(() => quadraticCost([0], [NaN])).toThrow('Expected output 1 to be a number');
    expect(() => quadraticCost([0, Infinity], [0, 0])).toThrow('Expected target 2');
  });
});

describe('crossEntropyCost', () => {
  it('counts what the wanted output lacks, −ln a', () => {
    const {terms, total} = crossEntropyCost([0, 0, 1], [0.1, 0.2, 0.7]);
    expect(terms.slice(0, 2)).toEqual([0, 0]);
    expect(total).toBeCloseTo(0.35667494393873245, 15);
    expect(crossEntropyCost([0.5, 0.5], [0.5, 0.5]).total).toBeCloseTo(Math.LN2, 15);
  });

  it('is 0 for a sure and right output and Infinity for a sure and wrong one', () => {
    expect(crossEntropyCost([1, 0], [1, 0])).toEqual({terms: [0, 0], total: 0});
    expect(crossEntropyCost([1, 0], [0, 1]).total).toBe(Infinity);
  });

  it('is the cost that a softmax network reports', () => {
    const design = {widths: [2, 4], activation: 'tanh', cost: 'cross-entropy'} as const;
    const step = backpropagate(createNetwork(design, 1), [0.3, -2], [0, 1, 0, 0]);
    const {total} = crossEntropyCost([0, 1, 0, 0], step.activations.at(-1)!);
    expect(step.cost).toBeCloseTo(total, 14);
  });

  it('refuses outputs that are no probabilities', () => {
    expect(() => crossEntropyCost([1, 0], [1.1, 0])).toThrow(
      'Expected output 1 to be a number from 0 to 1, got 1.1.',
    );
    expect(() => crossEntropyCost([2, 0], [1, 0])).toThrow('Expected target 1');
  });
});
