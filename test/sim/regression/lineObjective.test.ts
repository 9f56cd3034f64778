import {describe, expect, it} from 'vitest';
import {linePoints} from '../../../src/sim/data/linePoints';
import {train} from '../../../src/sim/data/train';
import {descend} from '../../../src/sim/descent/descend';
import {leastAbsolute} from '../../../src/sim/regression/leastAbsolute';
import {leastSquares} from '../../../src/sim/regression/leastSquares';
import {lineFit} from '../../../src/sim/regression/lineFit';
import {lineObjective} from '../../../src/sim/regression/lineObjective';
import {closestPoint} from '../../../src/sim/stationary/closestPoint';

const points = linePoints({count: 40, seed: 1});

describe('lineObjective', () => {
  it('descends exactly as full batches do', () => {
    const objective = lineObjective({points, loss: 'mse'});
    const settings = {learningRate: 0.1};
    const trajectory = descend({objective, start: [0, 0], steps: 50, settings});
    const {steps} = train({
      ...{loss: lineFit({points, loss: 'mse'}), start: [0, 0], settings},
      ...{batch: 'all', epochs: 50, seed: 1},
    });
    expect(trajectory.points.map(iterate => iterate.point)).toEqual(
      steps.map(step => step.weights),
    );
  });

  it('knows the minimum of the squared error, its curvature and the largest stable rate', () => {
    const objective = lineObjective({points, loss: 'mse'});
    const [minimum, ...others] = objective.stationaryPoints;
    expect(others).toEqual([]);
    expect(minimum!.kind).toBe('minimum');
    expect(minimum!.point).toEqual(leastSquares(points));
    const [flat, steep] = minimum!.eigenvalues;
    // Trace and determinant of 2/n·[Σx² Σx; Σx n].
    const xx = (2 * points.reduce((sum, {x}) => sum + x * x, 0)) / 40;
    const x1 = (2 * points.reduce((sum, {x}) => sum + x, 0)) / 40;
    expect(flat! + steep!).toBeCloseTo(xx + 2, 12);
    expect(flat! * steep!).toBeCloseTo(2 * xx - x1 * x1, 12);
    expect(minimum!.largestStableRate).toBeCloseTo(2 / steep!, 12);
    expect(objective.learningRate).toBeCloseTo(1 / steep!, 12);
  });

  it('finds the minimum of Huber’s loss', () => {
    const objective = lineObjective({points, loss: 'huber', huberThreshold: 0.2});
    const [minimum] = objective.stationaryPoints;
    objective
      .gradient(minimum!.point)
      .forEach(slope => expect(Math.abs(slope)).toBeLessThan(1e-9));
  });

  it('knows the kink where the absolute error of one sample is least', () => {
    const objective = lineObjective({
      points: [{x: 2, y: 3}],
      loss: 'mae',
      model: 'line-through-origin',
    });
    expect(objective.variables).toEqual(['w']);
    expect(objective.stationaryPoints).toEqual([
      {kind: 'minimum', point: [1.5], value: 0, eigenvalues: [], at: 'kink'},
    ]);
    expect(objective.tex).toBe(
      String.raw`\frac{1}{n} \sum_{i=1}^{n} \lvert w x_i - y_i\rvert`,
    );
  });

  it('shows a domain that holds start and minimum', () => {
    for (const start of [
      [0, 0],
      [-20, 9],
    ]) {
      const {domain, stationaryPoints} = lineObjective({points, loss: 'mse', start});
      for (const point of [start, stationaryPoints[0]!.point]) {
        domain.forEach(([low, high], i) => {
          expect(point[i]).toBeGreaterThan(low);
          expect(point[i]).toBeLessThan(high);
        });
      }
    }
  });
});

describe('leastAbsolute', () => {
  it('passes through the middle of three points and ignores how far an outlier is', () => {
    const line = [
      {x: 0, y: 0},
      {x: 1, y: 1},
      {x: 2, y: 2},
      {x: 3, y: 3},
      {x: 4, y: 400},
    ];
    expect(leastAbsolute(line)).toEqual([1, 0]);
  });

  it('costs no more than any line around it, and descent comes down to it', () => {
    const best = leastAbsolute(points)!;
    const fit = lineFit({points, loss: 'mae'});
    const least = fit.value(best);
    for (let turn = 0; turn < 100; turn++) {
      const angle = (2 * Math.PI * turn) / 100;
      const beside = [
        best[0]! + 0.01 * Math.cos(angle),
        best[1]! + 0.01 * Math.sin(angle),
      ];
      expect(fit.value(beside)).toBeGreaterThanOrEqual(least);
    }
    const {steps} = train({
      ...{loss: fit, start: [0, 0], settings: {learningRate: 0.1}, schedule: 'linear'},
      ...{batch: 'all', epochs: 5000, seed: 1, recordEvery: 5000},
    });
    expect(steps.at(-1)!.loss - least).toBeLessThan(1e-4);
  });

  it('is one of several where all between two lines are as good, and the loss says so', () => {
    const outlier = [
      ...[2, 3.1, 3.9, 5.2].map((y, i) => ({x: i + 1, y})),
      {x: 5, y: -20},
    ];
    const fit = lineFit({points: outlier, loss: 'mae'});
    const [minimum] = lineObjective({points: outlier, loss: 'mae'}).stationaryPoints;
    const {extent} = minimum!;
    if (extent?.kind !== 'line') throw new Error(`a ${extent?.kind}, not a line`);
    const [a, b] = extent.points as [number[], number[]];
    for (const share of [0, 0.3, 1]) {
      const line = a.map((x, i) => x + share * (b[i]! - x));
      expect(fit.value(line)).toBeCloseTo(5.26, 12);
    }
    // Beyond its ends the loss is higher.
    for (const share of [-0.1, 1.1]) {
      expect(fit.value(a.map((x, i) => x + share * (b[i]! - x)))).toBeGreaterThan(
        5.2601,
      );
    }
    expect(closestPoint(minimum!, [0.8, 1.5])[0]).toBeCloseTo(0.8, 9);
  });

  it('says that points above one another leave the line open', () => {
    const column = [
      {x: 2, y: 1},
      {x: 2, y: 3},
    ];
    expect(leastAbsolute(column)).toBeUndefined();
    expect(leastAbsolute([{x: 0, y: 1}], 'line-through-origin')).toBeUndefined();
  });
});
