import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/ball-in-valley/clip';

describe('ball-in-valley', () => {
  it('rolls no further than its step: hops down into the winding valley by default', () => {
    const {points} = clip.run().trace;
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
      'A ball on the surface of the cost 0.5*(x - 0.6*sin(y))^2 + 0.25*y^2 + 0.04*y^3 ' +
        'over weight x and bias y. With learning rate 0.4 it hops down the steepest way ' +
        '24 times; the cost goes from 1.16 to 0.000325. At the bottom: hardly any ' +
        'slope, hardly any step.',
    );
  });

  it('extends the disc for a start outside of it', () => {
    const {disc, outcome} = clip.run({start: '12,0', learningRate: 0.1}).trace;
    expect(disc.center[0] + disc.radius[0]).toBeGreaterThan(12);
    expect(outcome.kind).toBe('moving');
  });

  it('says when a hop leaves the valley', () => {
    const {outcome, ending} = clip.run({learningRate: 3}).trace;
    expect(outcome).toMatchObject({kind: 'diverged', step: 3});
    expect(ending).toBe(
      'Step 3 is thrown out of the valley: the learning rate is too large.',
    );
  });

  it('marks few minima, and of many only the lowest', () => {
    expect(clip.run({objective: 'himmelblau'}).trace.minima).toHaveLength(4);
    const [minimum, ...others] = clip.run({objective: 'rastrigin'}).trace.minima;
    expect(minimum!.value).toBeCloseTo(0);
    expect(others).toEqual([]);
  });

  it.each([
    [
      {objective: 'saddle', start: '1,0', learningRate: 0.25},
      'a saddle, not the bottom',
    ],
    [{objective: 'x + 0*y', steps: 100}, 'the cost goes on falling'],
    [{objective: 'sqrt(x) + y^2', start: '2,1', learningRate: 0.5}, 'not defined'],
    [{objective: 'rosenbrock', steps: 10}, 'still a way down'],
    [{objective: 'x^2 + y^2', learningRate: 0.5}, 'at the bottom'],
    [
      {objective: 'x^2 + y^2', learningRate: 1.01, start: '1,1'},
      'Every hop is too long',
    ],
  ])('tells the end of %j: %s', (raw, words) => {
    expect(clip.run(raw).trace.ending).toContain(words);
  });
});
