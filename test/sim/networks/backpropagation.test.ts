import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {backpropagate} from '../../../src/sim/networks/backpropagation';
import {createNetwork, networkWith} from '../../../src/sim/networks/Network';
import {
  parameterCount,
  type NetworkDesign,
} from '../../../src/sim/networks/NetworkDesign';

describe('backpropagate', () => {
  // M. Mazur, A Step by Step Backpropagation Example (2015): two inputs, two hidden and two
  // output sigmoids. Its cost is half of the one here, and so are its derivatives.
  const worked = networkWith(
    {widths: [2, 2, 2], activation: 'sigmoid', cost: 'quadratic'},
    [0.15, 0.2, 0.25, 0.3, 0.35, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.6],
  );
  const step = backpropagate(worked, [0.05, 0.1], [0.01, 0.99]);

  it('agrees with a published example forward', () => {
    expect(step.weightedInputs[0]![0]).toBeCloseTo(0.3775, 12);
    expect(step.activations[1]![0]).toBeCloseTo(0.593269992, 9);
    expect(step.activations[1]![1]).toBeCloseTo(0.596884378, 9);
    expect(step.activations[2]![0]).toBeCloseTo(0.75136507, 8);
    expect(step.activations[2]![1]).toBeCloseTo(0.772928465, 9);
    expect(step.cost / 2).toBeCloseTo(0.298371109, 9);
  });

  it('agrees with a published example backward', () => {
    expect(step.errors[1]![0]! / 2).toBeCloseTo(0.138498562, 9);
    expect(step.weightGradients[1]![0]! / 2).toBeCloseTo(0.082167041, 9);
    expect(step.weightGradients[0]![0]! / 2).toBeCloseTo(0.000438568, 9);
    // The weights after one update with learning rate 0.5, as published.
    const updated = worked.parameters.map((w, i) => w - (0.5 * step.gradient[i]!) / 2);
    const published = {
      0: 0.149780716,
      1: 0.19956143,
      2: 0.24975114,
      3: 0.29950229,
      6: 0.35891648,
      7: 0.408666186,
      8: 0.51130127,
      9: 0.561370121,
    };
    for (const [index, weight] of Object.entries(published)) {
      expect(updated[Number(index)]).toBeCloseTo(weight, 8);
    }
  });

  it('exposes δ as the gradient by the biases, and δ times a as that by the weights', () => {
    for (const l of [0, 1]) {
      expect([...step.biasGradients[l]!]).toEqual([...step.errors[l]!]);
      for (const [j, k] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const) {
        const product = step.errors[l]![j]! * step.activations[l]![k]!;
        expect(step.weightGradients[l]![j * 2 + k]).toBe(product);
      }
    }
    const listed = [0, 1].flatMap(l => [
      ...step.weightGradients[l]!,
      ...step.biasGradients[l]!,
    ]);
    expect([...step.gradient]).toEqual(listed);
  });

  const designs = fc.record({
    widths: fc.array(fc.integer({min: 1, max: 5}), {minLength: 2, maxLength: 5}),
    activation: fc.constantFrom('sigmoid', 'tanh', 'relu', 'identity'),
    kind: fc.constantFrom<Pick<NetworkDesign, 'cost' | 'output'>>(
      {cost: 'quadratic'},
      {cost: 'quadratic', output: 'identity'},
      {cost: 'quadratic', output: 'sigmoid'},
      {cost: 'cross-entropy'},
    ),
  });

  it('has the gradient of central differences for any widths, activation and cost', () => {
    fc.assert(
      fc.property(
        designs,
        fc.integer({min: 0, max: 1e6}),
        fc.infiniteStream(fc.double({min: -2, max: 2, noNaN: true})),
        ({widths, activation, kind}, seed, numbers) => {
          const design = {widths, activation, ...kind};
          const take = (count: number) =>
            Array.from({length: count}, () => numbers.next().value as number);
          const network = createNetwork(design, seed);
          network.parameters.forEach((weight, i) => {
            network.parameters[i] = weight + 0.3 * take(1)[0]!;
          });
          const input = take(widths[0]!);
          const target = take(widths.at(-1)!);
          const exact = backpropagate(network, input, target);
          // Differences straddle ReLU's kink where a weighted input is this small.
          const kinks = exact.weightedInputs.some(layer =>
            layer.some(z => z * z < 1e-8),
          );
          fc.pre(!kinks);
          const h = 1e-6;
          const costAt = (index: number, by: number) => {
            const moved = network.parameters.with(
              index,
              network.parameters[index]! + by,
            );
            return backpropagate(networkWith(design, moved), input, target).cost;
          };
          exact.gradient.forEach((slope, i) => {
            const difference = (costAt(i, h) - costAt(i, -h)) / (2 * h);
            const scale = Math.max(1, Math.abs(slope), exact.cost);
            expect(Math.abs(slope - difference) / scale).toBeLessThan(1e-6);
          });
        },
      ),
      {numRuns: 400, seed: 14},
    );
  });

  it('gives ReLU’s kink the slope 0', () => {
    const design = {widths: [1, 1, 1], activation: 'relu', cost: 'quadratic'} as const;
    const dead = networkWith({...design, output: 'identity'}, [1, 0, 1, 0]);
    expect(Math.abs(backpropagate(dead, [0], [1]).errors[0]![0]!)).toBe(0);
    const alive = backpropagate(dead, [0.5], [1]);
    expect([...alive.errors[0]!]).toEqual([-1]);
  });

  it('refuses an input or target of the wrong length', () => {
    expect(() => backpropagate(worked, [1], [0, 1])).toThrow(
      'Expected an input of 2 values, got 1.',
    );
    expect(() => backpropagate(worked, [1, 2], [0, 1, 2])).toThrow(
      'Expected a target of 2 values, got 3.',
    );
  });

  it('counts 4554 parameters in a 256-16-16-10 network', () => {
    const widths = [256, 16, 16, 10];
    const count = parameterCount({widths, activation: 'relu', cost: 'cross-entropy'});
    expect(count).toBe(256 * 16 + 16 + 16 * 16 + 16 + 16 * 10 + 10);
    expect(count).toBe(4554);
  });
});
