import {describe, expect, it} from 'vitest';
import {descend, objective, optimizers} from '../../../src/sim';

const bowl = objective('x^2');

describe('descend', () => {
  it('records step, point, value, gradient, learning rate and state', () => {
    const {points} = descend({
      objective: bowl,
      optimizer: 'momentum',
      start: [4],
      steps: 2,
      settings: {learningRate: 0.25, momentum: 0.5},
    });
    expect(points).toEqual([
      {
        step: 0,
        point: [4],
        value: 16,
        gradient: [8],
        learningRate: 0.25,
        state: {velocity: [0]},
      },
      {
        step: 1,
        point: [2],
        value: 4,
        gradient: [4],
        learningRate: 0.25,
        state: {velocity: [8]},
      },
      {
        step: 2,
        point: [0],
        value: 0,
        gradient: [0],
        learningRate: 0.25,
        state: {velocity: [8]},
      },
    ]);
  });

  it('keeps Adam’s moments and the rate it effectively uses', () => {
    const {points} = descend({
      objective: bowl,
      optimizer: 'adam',
      start: [4],
      steps: 1,
    });
    const state = points[1]!.state as Record<string, number[]>;
    expect(state['mean']![0]).toBeCloseTo(0.8, 15);
    expect(state['square']![0]).toBeCloseTo(0.064, 15);
    expect(state['effectiveRate']![0]).toBeCloseTo(0.01 / 8, 10);
    expect(points[1]!.point[0]).toBeCloseTo(3.999, 10);
  });

  it('climbs by descending on −f, with every optimizer', () => {
    const hill = objective('-(x - 1)^2 - 2*(y + 1)^2');
    const mirrored = objective('(x - 1)^2 + 2*(y + 1)^2');
    for (const {id} of optimizers) {
      const options = {optimizer: id, start: [0, 0], steps: 20};
      const up = descend({objective: hill, direction: 'ascent', ...options});
      const down = descend({objective: mirrored, ...options});
      expect(up.points.map(({point}) => point)).toEqual(
        down.points.map(({point}) => point),
      );
      expect(up.points[0].value).toBe(-3);
      expect(up.points[0].gradient).toEqual([2, -4]);
      expect(up.ending).toEqual(down.ending);
      expect(up.direction).toBe('ascent');
    }
  });

  it('fills in the defaults it used', () => {
    const run = descend({objective: objective('rosenbrock'), steps: 1});
    expect(run.optimizer).toBe('gradient-descent');
    expect(run.settings).toEqual({learningRate: 0.001, weightDecay: 0});
    expect(run.schedule).toBe('constant');
    expect(run.scheduleSettings).toEqual({warmUp: 0});
    expect(run.points[0].point).toEqual([-1.2, 1]);
  });

  it('keeps the start, every nth iterate and the last', () => {
    const {points} = descend({objective: bowl, start: [1], steps: 25, recordEvery: 10});
    expect(points.map(({step}) => step)).toEqual([0, 10, 20, 25]);
  });

  it('gives the same iterates whether all are kept or few', () => {
    const options = {objective: objective('beale'), optimizer: 'nadam', steps: 100};
    const all = descend(options).points;
    const few = descend({...options, recordEvery: 50}).points;
    expect(few).toEqual([all[0], all[50], all[100]]);
  });

  it('changes neither the start nor what it recorded before', () => {
    const start = Object.freeze([1]);
    const {points} = descend({objective: bowl, optimizer: 'adam', start, steps: 3});
    expect(start).toEqual([1]);
    expect(new Set(points.map(({point}) => point[0])).size).toBe(4);
    expect(new Set(points.map(({state}) => String(state['mean']))).size).toBe(4);
  });
});

describe('descend refuses', () => {
  const steps = 10;
  it.each([
    [
      {objective: bowl, steps, optimizer: 'adm'},
      /Expected an optimizer, got "adm"\. Did you mean "adam"\?/,
    ],
    [
      {objective: bowl, steps, schedule: 'cosin'},
      /Expected a schedule, got "cosin"\. Did you mean "cosine"\?/,
    ],
    [
      {objective: bowl, steps, settings: {learningrate: 1}},
      /Expected a setting of gradient-descent, got "learningrate"\. Did you mean "learningRate"\?/,
    ],
    [
      {objective: bowl, steps, settings: {learningRate: -1}},
      /Expected learningRate of gradient-descent to be a number from 0 to 1e12, got -1\./,
    ],
    [
      {objective: bowl, steps, settings: {learningRate: NaN}},
      /Expected learningRate .* got NaN\./,
    ],
    [
      {objective: bowl, steps, optimizer: 'adam', settings: {epsilonInside: 1}},
      /Expected epsilonInside of adam to be true or false, got 1\./,
    ],
    [
      {objective: bowl, steps, start: [1, 2]},
      /Expected a start of 1 number \(x\), got 2\./,
    ],
    [
      {objective: objective('ln(x)'), steps, start: [-1]},
      /Expected a start where ln\(x\) has a value and a gradient, got \(-1\)\./,
    ],
    [
      {objective: bowl, steps: 1.5},
      /Expected steps to be a whole number from 0, got 1\.5\./,
    ],
    [
      {objective: bowl, steps: 1e9},
      /Expected at most 2000000 iterates to keep, got 1000000000 steps\. Set recordEvery to 500/,
    ],
  ])('what it cannot run: %#', (options, message) => {
    expect(() => descend(options)).toThrow(message);
  });
});
