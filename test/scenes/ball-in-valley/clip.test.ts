import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/ball-in-valley/clip';

const runOf = (raw: Readonly<Record<string, unknown>> = {}) =>
  clip.run(raw).trace.runs[0];

describe('ball-in-valley', () => {
  it('rolls no further than its step: hops down into the winding valley by default', () => {
    const {points} = runOf();
    expect(points).toHaveLength(25);
    points
      .slice(1)
      .forEach(({value}, k) => expect(value).toBeLessThan(points[k]!.value));
    const [x, y] = points[1]!.point;
    // The start minus 0.4 times the gradient there.
    expect(x).toBeCloseTo(1.8 - 0.4 * (1.8 - 0.6 * Math.sin(1.1)));
    expect(y).toBeCloseTo(1.1 - 0.4 * 0.3508, 4);
  });

  it('tells the run in its alt text', () => {
    expect(clip.run().alt).toBe(
      'A ball on the surface of the cost 0.5*(x − 0.6*sin(y))^2 + 0.25*y^2 + 0.04*y^3 ' +
        'over weight x and bias y. With learning rate 0.4 it makes 24 hops, each the ' +
        'steepest way; the cost goes from 1.16 to 0.000325. It ends near the minimum ' +
        'at (0, 0).',
    );
  });

  it('tells it in Spanish', () => {
    expect(clip.run({}, {language: 'es'}).alt).toContain('da 24 saltos');
  });

  it('names the two stills of the lesson, before and after the first hop', () => {
    expect(Object.keys(clip.beats!).slice(0, 2)).toEqual([
      'gradientDescent',
      'gradientDescent2',
    ]);
  });

  it('extends the disc for a start outside of it', () => {
    const {disc, runs} = clip.run({start: '12,0', learningRate: 0.1}).trace;
    expect(disc.center[0] + disc.radius[0]).toBeGreaterThan(12);
    expect(runs[0].outcome.kind).toBe('moving');
  });

  it.each([
    [{learningRate: 3}, 'diverged', 3],
    [{objective: 'saddle', start: '1,0', learningRate: 0.25}, 'resting', 17],
    [{objective: 'x + 0*y', steps: 100}, 'left-picture', 4],
    [{objective: 'sqrt(x) + y^2', start: '2,1', learningRate: 0.5}, 'left-domain', 9],
    [{objective: 'rosenbrock', steps: 10}, 'moving', 10],
    [{objective: 'x^2 + y^2', learningRate: 0.5}, 'arrived', 1],
    [{objective: '3', start: '0,0'}, 'resting', 0],
  ] as const)('%j: %s at step %d', (raw, kind, step) => {
    expect(runOf(raw).outcome).toMatchObject({kind, step});
  });
});
