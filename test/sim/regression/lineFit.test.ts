import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linePoints} from '../../../src/sim/data/linePoints';
import {train} from '../../../src/sim/data/train';
import {leastSquares} from '../../../src/sim/regression/leastSquares';
import {lineFit} from '../../../src/sim/regression/lineFit';
import {residualLossIds} from '../../../src/sim/regression/residualLosses';

const sample = [{x: 2, y: 3}];
const oneWeight = {points: sample, model: 'line-through-origin'} as const;

describe('lineFit', () => {
  it('averages the absolute error over the data', () => {
    const points = [
      {x: 0, y: 1},
      {x: 1, y: 5},
      {x: 2, y: 3},
    ];
    const fit = lineFit({points, loss: 'mae'});
    // Residuals of y = x + 1: 0, −3, 0.
    expect(fit.residuals([1, 1])).toEqual([0, -3, 0]);
    expect(fit.value([1, 1])).toBe(1);
    expect(fit.value([1, 1], [1])).toBe(3);
  });

  it('averages squares and Huber’s mixture of both', () => {
    const points = [
      {x: 0, y: 0.5},
      {x: 0, y: -4},
    ];
    expect(lineFit({points, loss: 'mse'}).value([0, 0])).toBe((0.25 + 16) / 2);
    const huber = lineFit({points, loss: 'huber', huberThreshold: 2});
    expect(huber.value([0, 0])).toBe((0.5 * 0.25 + 2 * (4 - 1)) / 2);
  });

  it('gives the kink of |r| the slope 0', () => {
    const fit = lineFit({...oneWeight, loss: 'mae'});
    expect([...fit.valueAndGradient([1.5]).gradient]).toEqual([0]);
    expect([...fit.valueAndGradient([1.5 + 1e-9]).gradient]).toEqual([2]);
    expect([...fit.valueAndGradient([1.5 - 1e-9]).gradient]).toEqual([-2]);
  });

  it('rocks between 1.4 and 1.6 for ever under the absolute error of one sample', () => {
    const {steps} = train({
      loss: lineFit({...oneWeight, loss: 'mae'}),
      start: [0],
      settings: {learningRate: 0.1},
      batch: 'all',
      epochs: 1000,
      seed: 1,
    });
    const weights = steps.map(step => step.weights[0]!);
    [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.4, 1.6].forEach((weight, step) =>
      expect(weights[step]).toBeCloseTo(weight, 12),
    );
    for (let step = 7; step <= 1000; step++) {
      expect(weights[step]).toBeCloseTo(step % 2 === 1 ? 1.4 : 1.6, 12);
    }
  });

  it('settles on 1.5 under the squared error of the same sample', () => {
    const {steps} = train({
      loss: lineFit({...oneWeight, loss: 'mse'}),
      start: [0],
      settings: {learningRate: 0.1},
      batch: 'all',
      epochs: 30,
      seed: 1,
    });
    // d/dw (2w − 3)² = 4(2w − 3): the distance shrinks by 1 − 0.1·8 = 0.2 each time.
    expect(steps[1]!.weights[0]).toBeCloseTo(1.2, 14);
    expect(steps[2]!.weights[0]).toBeCloseTo(1.44, 14);
    expect(steps.at(-1)!.weights[0]).toBeCloseTo(1.5, 14);
  });

  it.each(residualLossIds)('has the gradient of central differences for %s', loss => {
    const coordinate = fc.double({min: -5, max: 5, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(fc.record({x: coordinate, y: coordinate}), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.constantFrom('line', 'line-through-origin'),
        fc.tuple(coordinate, coordinate),
        (points, model, both) => {
          const fit = lineFit({points, loss, model, huberThreshold: 1.5});
          const weights = both.slice(0, fit.dimension);
          const h = 1e-6;
          // Differences straddle a kink where a residual is this small.
          const kinks = loss === 'mae' ? [0] : loss === 'huber' ? [-1.5, 1.5] : [];
          const near = fit
            .residuals(weights)
            .some(r => kinks.some(kink => Math.abs(r - kink) < 1e-4));
          fc.pre(!near);
          const {value, gradient} = fit.valueAndGradient(weights);
          expect(value).toBe(fit.value(weights));
          weights.forEach((weight, i) => {
            const shifted = (by: number) => fit.value(weights.with(i, weight + by));
            const difference = (shifted(h) - shifted(-h)) / (2 * h);
            expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-6);
          });
        },
      ),
      {numRuns: 400, seed: 11},
    );
  });

  it.each(residualLossIds)(
    'has the Hessian of the gradient’s differences for %s',
    loss => {
      const points = linePoints({count: 30, noise: 1, seed: 4});
      const fit = lineFit({points, loss, huberThreshold: 0.7});
      const h = 1e-7;
      const slopes = (w: number, b: number) => fit.valueAndGradient([w, b]).gradient;
      const hessian = fit.hessian([1.3, 0.4]);
      [0, 1].forEach(i => {
        const byWeight =
          (slopes(1.3 + h, 0.4)[i]! - slopes(1.3 - h, 0.4)[i]!) / (2 * h);
        const byBias = (slopes(1.3, 0.4 + h)[i]! - slopes(1.3, 0.4 - h)[i]!) / (2 * h);
        expect(hessian[i]![0]).toBeCloseTo(byWeight, 6);
        expect(hessian[i]![1]).toBeCloseTo(byBias, 6);
      });
    },
  );

  it('is dragged by an outlier under squares, hardly under Huber’s and absolute loss', () => {
    const points = linePoints({
      count: 41,
      noise: 0.05,
      outliers: 6,
      outlierDistance: 4,
      seed: 3,
    });
    const error = (loss: 'mae' | 'mse' | 'huber') => {
      const fit = lineFit({points, loss, huberThreshold: 0.1});
      const settings = {learningRate: loss === 'huber' ? 1 : 0.05};
      const {steps} = train({
        ...{loss: fit, start: [0, 0], settings, schedule: 'linear'},
        ...{batch: 'all', epochs: 4000, seed: 1, recordEvery: 4000},
      });
      const [weight, bias] = steps.at(-1)!.weights;
      return Math.hypot(weight! - 2, bias! - 1);
    };
    expect(error('mse')).toBeGreaterThan(3 * error('mae'));
    expect(error('mse')).toBeGreaterThan(3 * error('huber'));
  });

  it('refuses no points, a point that is not finite, a loss or threshold that cannot be', () => {
    expect(() => lineFit({points: [], loss: 'mse'})).toThrow('at least one point');
    expect(() => lineFit({points: [{x: 1, y: NaN}], loss: 'mse'})).toThrow(
      'Expected finite points, got (1, NaN) at index 0.',
    );
    expect(() => lineFit({points: sample, loss: 'l2' as 'mse'})).toThrow(
      'Expected the loss to be mae, mse or huber, got "l2".',
    );
    expect(() => lineFit({points: sample, loss: 'huber', huberThreshold: 0})).toThrow(
      'Expected Huber’s threshold to be a positive number, got 0.',
    );
  });
});

describe('leastSquares', () => {
  it('gives the line of a table worked by hand', () => {
    const points = [
      {x: 1, y: 2},
      {x: 2, y: 3},
      {x: 3, y: 5},
      {x: 4, y: 4},
    ];
    // Means 2.5 and 3.5; Σ products 4, Σ squares 5.
    const [weight, bias] = leastSquares(points);
    expect(weight).toBeCloseTo(0.8, 15);
    expect(bias).toBeCloseTo(1.5, 15);
    // Through the origin: (2 + 6 + 15 + 16) / (1 + 4 + 9 + 16) = 39/30.
    expect(leastSquares(points, 'line-through-origin')).toEqual([1.3]);
  });

  it('leaves no slope: the gradient of the squared error vanishes there', () => {
    const random = fc.double({min: -100, max: 100, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(fc.record({x: random, y: random}), {minLength: 3, maxLength: 20}),
        points => {
          const xs = points.map(point => point.x);
          fc.pre(Math.max(...xs) - Math.min(...xs) > 1);
          const {gradient} = lineFit({points, loss: 'mse'}).valueAndGradient(
            leastSquares(points),
          );
          expect(Math.abs(gradient[0]!)).toBeLessThan(1e-7);
          expect(Math.abs(gradient[1]!)).toBeLessThan(1e-9);
        },
      ),
      {numRuns: 300, seed: 12},
    );
  });

  it('keeps its digits far from the origin', () => {
    const points = [0, 1, 2, 3].map(i => ({x: 1e8 + i, y: 5 * i}));
    expect(leastSquares(points)[0]).toBeCloseTo(5, 12);
  });

  it('refuses points that fit more than one line', () => {
    const column = [
      {x: 2, y: 1},
      {x: 2, y: 3},
    ];
    expect(() => leastSquares(column)).toThrow('two points with different x');
    expect(() => leastSquares([{x: 0, y: 1}], 'line-through-origin')).toThrow(
      'a point with x ≠ 0',
    );
  });
});
