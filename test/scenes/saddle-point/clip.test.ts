import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/saddle-point/clip';
import {last} from '../../../src/sim';

const traceOf = (raw = {}) => clip.run(raw).trace;

describe('saddle-point', () => {
  it('glides down the ridge of x² − y² by default, and rests on the saddle', () => {
    const {values, trace} = clip.run();
    expect(values).toMatchObject({start: [1.5, 0], learningRate: 0.2, noise: 0.2});
    const [{points, outcome}] = trace.runs;
    // x ← x − 0.2 · 2x, and y = 0 all along.
    expect(points[1]!.point[0]).toBeCloseTo(0.9, 12);
    expect(points.every(({point: [, y]}) => y === 0)).toBe(true);
    expect(outcome).toMatchObject({kind: 'resting', at: {kind: 'saddle'}});
    expect(trace.isOnRidge).toBe(true);
    expect(trace.valleys).toBe(2);
  });

  it('leaves with noise along y, downhill and out of the picture', () => {
    const {runs, departure} = traceOf();
    const [plain, noisy] = runs;
    expect(noisy!.points[0].point).toEqual(last(plain.points).point);
    expect(departure).toEqual({kind: 'lower', turnsAcross: true});
    expect(noisy!.outcome).toMatchObject({kind: 'left-picture', step: 10});
  });

  it('makes the same noise from a seed, and other noise from another', () => {
    const ways = [1, 1, 2].map(seed => traceOf({seed}).runs[1]!.points[1]!.point);
    expect(ways[0]).toEqual(ways[1]);
    expect(ways[0]).not.toEqual(ways[2]);
  });

  it('stays on the saddle without noise', () => {
    const {runs, departure} = traceOf({noise: 0});
    expect(runs[1]!.points).toHaveLength(1);
    expect(departure!.kind).toBe('near');
  });

  it('shows both runs as one', () => {
    const {whole, runs} = traceOf();
    const {points} = whole.runs[0];
    expect(whole.runs).toHaveLength(1);
    expect(points).toHaveLength(runs[0].points.length + runs[1]!.points.length - 1);
    expect(points.map(({step}) => step)).toEqual(points.map((_, k) => k));
  });

  it('creeps up to the monkey saddle, which has three valleys', () => {
    const {runs, flat, valleys, departure} = traceOf({objective: 'monkey-saddle'});
    expect(runs[0].outcome.kind).toBe('moving');
    expect(last(runs[0].points).point[0]).toBeLessThan(0.03);
    expect(flat).toMatchObject({kind: 'saddle', point: [0, 0]});
    expect(valleys).toBe(3);
    expect(departure!.kind).toBe('lower');
  });

  it('has no second run where the first comes to no flat place', () => {
    const {runs, flat} = traceOf({objective: 'x + y', start: '0,0'});
    expect(flat).toBeNull();
    expect(runs).toHaveLength(1);
  });

  it('stays at a minimum, noise or not', () => {
    const {flat, departure} = traceOf({objective: 'x^2 + y^2'});
    expect(flat!.kind).toBe('minimum');
    expect(departure!.kind).toBe('near');
  });

  it('states size and seed of the noise in its alt text, in English and Spanish', () => {
    expect(clip.run().alt).toBe(
      'The surface of f(x, y) = x^2 − y^2 above its contour map. Plain descent with ' +
        'learning rate 0.2 starts at (1.5, 0) and comes to rest at the saddle at (0, 0), ' +
        'not at a minimum. From there on, with noise of size 0.2 in the gradient (seed 3), ' +
        'it leaves the picture at step 10, falling all the way.',
    );
    expect(clip.run({}, {language: 'es'}).alt).toMatch(/ruido de tamaño 0,2/);
  });

  it('refuses a start where the function has no value', () => {
    expect(() => clip.run({objective: 'ln(x) + y^2', start: '-1,0'})).toThrow(/start/);
  });
});
