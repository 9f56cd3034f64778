import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/backpropagation/clip';
import {costAt, smooth} from './costAt';

describe('backpropagation through 2-2-1', () => {
  const {trace, alt} = clip.run();

  it('runs forward as sums and sigmoids do by hand', () => {
    const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
    const {weights, activations, cost} = trace.before;
    const hidden = weights[0]!.map(([p, q]) => sigmoid(p! * 0.9 + q! * 0.4));
    const [u, v] = weights[1]![0]!;
    const output = sigmoid(u! * hidden[0]! + v! * hidden[1]!);
    expect(activations[0]).toEqual([0.9, 0.4]);
    expect(activations[1]![0]).toBeCloseTo(hidden[0]!, 14);
    expect(activations[2]![0]).toBeCloseTo(output, 14);
    expect(cost).toBeCloseTo((output - 1) ** 2, 14);
  });

  it('moves every weight by −η times its slope, and the cost falls', () => {
    trace.after.weights.forEach((rows, l) =>
      rows.forEach((row, j) =>
        row.forEach((weight, k) => {
          const moved = weight - trace.before.weights[l]![j]![k]!;
          expect(moved).toBeCloseTo(-trace.slopes[l]![j]![k]!, 14);
        }),
      ),
    );
    expect(trace.after.cost).toBeLessThan(trace.before.cost);
  });

  it('is told with its numbers', () => {
    expect(alt).toMatch(/^A network with 2, 2 and 1 neurons in its layers, sigmoid/);
    expect(alt).toMatch(/0\.\d+ · −0\.\d+ = −0\.\d+/);
  });
});

describe('the derivatives that are shown', () => {
  it('are the finite differences of the cost, of every weight of any network', () => {
    fc.assert(
      fc.property(smooth, raw => {
        const {trace} = clip.run(raw);
        const {weights, activations} = trace.before;
        const h = 1e-5;
        weights.forEach((rows, l) =>
          rows.forEach((row, j) =>
            row.forEach((_, k) => {
              const moved = [h, -h].map(by => {
                const copy = weights.map(rows => rows.map(row => [...row]));
                copy[l]![j]![k]! += by;
                return costAt(copy, activations[0]!, trace.targets, raw);
              });
              const slope = (moved[0]! - moved[1]!) / (2 * h);
              expect(trace.slopes[l]![j]![k]).toBeCloseTo(slope, 6);
              // What waits at the two ends.
              expect(trace.slopes[l]![j]![k]).toBe(
                activations[l]![k]! * trace.errors[l]![j]!,
              );
            }),
          ),
        );
      }),
      {numRuns: 60, seed: 7},
    );
  });

  it('foretell the change of the cost, the better the smaller the step', () => {
    const missOf = (learningRate: number) => {
      const {before, after, foretold} = clip.run({learningRate}).trace;
      return Math.abs((after.cost - before.cost) / foretold - 1);
    };
    expect(missOf(0.01)).toBeLessThan(0.01);
    expect(missOf(0.001)).toBeLessThan(missOf(0.1) / 50);
  });

  it('speaks of the steepest weight of each layer, the last layer first', () => {
    const {told, slopes} = clip.run({layers: [3, 4, 4, 2], seed: 5}).trace;
    expect(told.map(({layer}) => layer)).toEqual([2, 1, 0]);
    told.forEach(({layer, to, from}) => {
      const sizes = slopes[layer]!.flat().map(Math.abs);
      expect(Math.abs(slopes[layer]![to]![from]!)).toBe(Math.max(...sizes));
    });
  });
});

describe('what is refused', () => {
  const message = (raw: Record<string, unknown>) => () => clip.run(raw);

  it('names the parameter and the remedy', () => {
    expect(message({layers: [2, 2.5, 1]})).toThrow(/two to four whole numbers/);
    expect(message({layers: [2]})).toThrow(/two to four whole numbers/);
    expect(message({inputs: [1]})).toThrow(
      /as many inputs as layers asks for, 2, got 1/,
    );
    expect(message({targets: [1, 0]})).toThrow(/Change targets or layers/);
    expect(message({cost: 'cross-entropy'})).toThrow(/whose sum is 1/);
  });
});
