import {describe, expect, it} from 'vitest';
import type {DataLoss} from '../../../src/sim/data/DataLoss';
import {linePoints} from '../../../src/sim/data/linePoints';
import {train, type Training} from '../../../src/sim/data/train';
import {leastSquares} from '../../../src/sim/regression/leastSquares';
import {lineFit} from '../../../src/sim/regression/lineFit';

const points = linePoints({count: 100, seed: 1});
const loss = lineFit({points, loss: 'mse'});
const base: Training = {
  loss,
  start: [0, 0],
  settings: {learningRate: 0.1},
  batch: 10,
  epochs: 100,
  seed: 1,
};

describe('train', () => {
  it('counts 100 epochs of 10 batches as 1000 updates after step 0', () => {
    const trace = train(base);
    expect([trace.updates, trace.updatesPerEpoch]).toEqual([1000, 10]);
    expect(trace.steps).toHaveLength(1001);
    expect(trace.batchLosses).toHaveLength(1000);
    const pick = (step: number) => {
      const {epoch, samplesSeen} = trace.steps[step]!;
      return [trace.steps[step]!.step, epoch, samplesSeen];
    };
    expect(pick(0)).toEqual([0, 0, 0]);
    expect(pick(9)).toEqual([9, 0, 90]);
    expect(pick(10)).toEqual([10, 1, 100]);
    expect(pick(1000)).toEqual([1000, 100, 10_000]);
    expect(trace.ending).toEqual({kind: 'steps-used', step: 1000});
  });

  it('counts the samples of a short last batch honestly', () => {
    const trace = train({...base, batch: 30, epochs: 2});
    expect(trace.steps.map(step => step.samplesSeen)).toEqual([
      0, 30, 60, 90, 100, 130, 160, 190, 200,
    ]);
    expect(trace.steps.map(step => step.epoch)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
  });

  it('moves by minus the learning rate times the gradient of the batch', () => {
    const {steps} = train({...base, batch: 7, epochs: 1});
    const [first, second] = steps;
    const {samples, gradient} = first!.update!;
    expect(samples).toHaveLength(7);
    const errors = samples.map(i => 2 * (0 - points[i]!.y));
    const slope = errors.reduce((sum, e, k) => sum + e * points[samples[k]!]!.x, 0) / 7;
    expect(gradient[0]).toBeCloseTo(slope, 12);
    expect(second!.weights[0]).toBeCloseTo(-0.1 * slope, 12);
    expect(steps.at(-1)!.update).toBeUndefined();
  });

  it('reaches the least squares line with full batches, the loss falling each time', () => {
    const trace = train({...base, batch: 'all', epochs: 2000});
    const [weight, bias] = leastSquares(points);
    const end = trace.steps.at(-1)!;
    expect(end.weights[0]).toBeCloseTo(weight!, 9);
    expect(end.weights[1]).toBeCloseTo(bias!, 9);
    const rises = trace.steps
      .slice(1, 500)
      .filter((s, i) => s.loss >= trace.steps[i]!.loss);
    expect(rises).toEqual([]);
  });

  it('wanders near the least squares line with single samples, closer with a smaller rate', () => {
    const best = loss.value(leastSquares(points));
    const excess = (learningRate: number) => {
      const trace = train({...base, batch: 1, epochs: 60, settings: {learningRate}});
      const tail = trace.steps.slice(-2000);
      return tail.reduce((sum, step) => sum + step.loss - best, 0) / tail.length;
    };
    expect(excess(0.1)).toBeGreaterThan(3 * excess(0.01));
    expect(excess(0.1)).toBeLessThan(0.05);
  });

  it('takes the same path for the same seed, another for another', () => {
    const end = (seed: number) =>
      train({...base, seed, epochs: 3}).steps.at(-1)!.weights;
    expect(end(1)).toEqual(end(1));
    expect(end(1)).not.toEqual(end(2));
  });

  it('takes the same path however seldom it records', () => {
    const often = train(base);
    const seldom = train({...base, recordEvery: 300});
    expect(seldom.steps.map(step => step.step)).toEqual([0, 300, 600, 900, 1000]);
    expect(seldom.steps[2]).toEqual(often.steps[600]);
    expect(seldom.steps.at(-1)).toEqual(often.steps.at(-1));
    expect(seldom.batchLosses).toEqual(often.batchLosses);
  });

  it('ends as diverged before a number that is not finite', () => {
    const trace = train({
      ...base,
      batch: 'all',
      settings: {learningRate: 50},
      epochs: 400,
    });
    expect(trace.ending.kind).toBe('diverged');
    const {step} = trace.ending;
    expect(trace.updates).toBe(step);
    expect(step).toBeLessThan(400);
    expect(trace.steps.at(-1)!.step).toBe(step - 1);
    expect(Number.isFinite(trace.steps.at(-1)!.loss)).toBe(true);
    expect(trace.batchLosses.every(Number.isFinite)).toBe(true);
  });

  it('runs any optimizer with its state and settings in the trace', () => {
    const trace = train({
      ...base,
      optimizer: 'momentum',
      settings: {learningRate: 0.05, momentum: 0.5},
      batch: 'all',
      epochs: 2,
    });
    expect(trace.optimizer).toBe('momentum');
    expect(trace.settings).toMatchObject({learningRate: 0.05, momentum: 0.5});
    const [start, one, two] = trace.steps;
    const velocity = one!.update!.gradient.map(
      (slope, i) => 0.5 * start!.update!.gradient[i]! + slope,
    );
    expect(two!.state).toEqual({velocity});
    expect(two!.weights[0]).toBeCloseTo(one!.weights[0]! - 0.05 * velocity[0]!, 15);
  });

  it.each(['nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw', 'nadam', 'qhm', 'bfgs'])(
    'comes down with %s',
    optimizer => {
      const trace = train({...base, optimizer, settings: {learningRate: 0.05}});
      expect(trace.steps.at(-1)!.loss).toBeLessThan(0.1 * trace.steps[0]!.loss);
    },
  );

  it('lets Newton’s method find the least squares line in one full-batch update', () => {
    const trace = train({
      ...base,
      optimizer: 'newton',
      settings: {},
      batch: 'all',
      epochs: 1,
    });
    const [weight, bias] = leastSquares(points);
    expect(trace.steps[1]!.weights[0]).toBeCloseTo(weight!, 10);
    expect(trace.steps[1]!.weights[1]).toBeCloseTo(bias!, 10);
  });

  it('follows a schedule that counts updates', () => {
    const trace = train({
      ...base,
      epochs: 1,
      schedule: {id: 'linear', settings: {final: 0}},
    });
    const rates = trace.steps.slice(0, -1).map(step => step.update!.learningRate);
    expect(rates[0]).toBe(0.1);
    expect(rates[5]).toBeCloseTo(0.05, 15);
    expect(rates[9]).toBeCloseTo(0.01, 15);
  });

  it('refuses a start, an optimizer or a setting that cannot be', () => {
    expect(() => train({...base, start: [0]})).toThrow(
      'Expected a start of 2 parameters, got 1.',
    );
    expect(() => train({...base, start: [NaN, 0]})).toThrow('where the loss is finite');
    expect(() => train({...base, optimizer: 'adm'})).toThrow('Did you mean "adam"?');
    expect(() => train({...base, settings: {rate: 1}})).toThrow('got "rate"');
    expect(() => train({...base, recordEvery: 0})).toThrow('at least 1, got 0');
    const {hessian: _, ...plain}: DataLoss = loss;
    expect(() =>
      train({...base, loss: plain, optimizer: 'newton', settings: {}}),
    ).toThrow(
      'Expected an optimizer that needs first derivatives only, got newton: ' +
        'this model offers no second ones.',
    );
  });
});
