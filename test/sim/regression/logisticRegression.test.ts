import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classPoints} from '../../../src/sim/data/classPoints';
import {train} from '../../../src/sim/data/train';
import {logisticRegression} from '../../../src/sim/regression/logisticRegression';

describe('logisticRegression', () => {
  it('costs ln 2 a point before it knows anything', () => {
    const model = logisticRegression(classPoints({count: 10}));
    expect(model.value([0, 0, 0])).toBeCloseTo(Math.LN2, 15);
    expect(model.parameters).toEqual(['weight 1', 'weight 2', 'bias']);
  });

  it('gives the probability σ(w·x + b)', () => {
    const model = logisticRegression([{features: [1, 2], label: 1}]);
    // z = 0.5 − 1 + 1 = 0.5 and σ(0.5) = 0.622459331…
    expect(model.predict([0.5, -0.5, 1], [1, 2])).toBeCloseTo(0.6224593312018546, 15);
    expect(model.value([0.5, -0.5, 1])).toBeCloseTo(-Math.log(0.6224593312018546), 15);
  });

  it('stays finite where σ rounds to 0 or 1', () => {
    const points = [
      {features: [1], label: 0},
      {features: [1], label: 1},
    ] as const;
    expect(logisticRegression(points).value([2000, 0], [0])).toBe(2000);
    expect(logisticRegression(points).value([-2000, 0], [1])).toBe(2000);
    expect(logisticRegression(points).value([2000, 0], [1])).toBe(0);
  });

  it('has the gradient of central differences', () => {
    const real = fc.double({min: -3, max: 3, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            features: fc.tuple(real, real),
            label: fc.constantFrom(0 as const, 1 as const),
          }),
          {minLength: 1, maxLength: 6},
        ),
        fc.tuple(real, real, real),
        (points, weights) => {
          const model = logisticRegression(points);
          const {value, gradient} = model.valueAndGradient(weights);
          expect(value).toBe(model.value(weights));
          const h = 1e-5;
          weights.forEach((weight, i) => {
            const shifted = (by: number) => model.value(weights.with(i, weight + by));
            const difference = (shifted(h) - shifted(-h)) / (2 * h);
            expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-8);
          });
        },
      ),
      {numRuns: 300, seed: 13},
    );
  });

  it('learns to tell two classes apart', () => {
    const model = logisticRegression(classPoints({count: 200, spread: 0.7, seed: 2}));
    const {steps} = train({
      ...{loss: model, start: [0, 0, 0], settings: {learningRate: 0.5}},
      ...{batch: 20, epochs: 20, seed: 1},
    });
    expect(model.accuracy([0, 0, 0])).toBe(0.5);
    expect(model.accuracy(steps.at(-1)!.weights)).toBeGreaterThan(0.95);
  });

  it('refuses no points and features of different number', () => {
    expect(() => logisticRegression([])).toThrow('at least one point');
    expect(() =>
      logisticRegression([
        {features: [1, 2], label: 0},
        {features: [1], label: 1},
      ]),
    ).toThrow('Expected 2 features in every point as in the first, got 1 at index 1.');
  });
});
