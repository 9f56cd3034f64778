import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/contour-descent/clip';

describe('contour-descent', () => {
  it('walks from the rim of Himmelblau’s map into a minimum by default', () => {
    const {trace} = clip.run();
    expect(trace.runs[0].points).toHaveLength(18);
    // The run fills the picture: of the four minima it shows one.
    expect(trace.minima).toHaveLength(1);
    expect(trace.runs[0].outcome).toMatchObject({
      kind: 'arrived',
      at: {point: [expect.closeTo(-3.77931), expect.closeTo(-3.283186)]},
    });
  });

  it('tells the run in its alt text', () => {
    expect(clip.run().alt).toBe(
      'Contour map of f(x, y) = (x^2 + y − 11)^2 + (x + y^2 − 7)^2. A run of gradient ' +
        'descent goes from (−0.25, −3.5), where f is 233.4, in 17 hops to ' +
        '(−3.779, −3.283), where f is almost 0. It ends near the minimum at ' +
        '(−3.779, −3.283).',
    );
  });

  it('takes exactly the step −η∇f from each iterate to the next', () => {
    const [{points}] = clip.run({objective: 'x^2+3*y^2', start: '2,1'}).trace.runs;
    points.slice(1).forEach(({point}, k) => {
      const before = points[k]!;
      point.forEach((x, i) => {
        const step = -before.learningRate * before.gradient[i]!;
        expect(x - before.point[i]!).toBeCloseTo(step, 12);
      });
    });
  });

  it('shows a start outside the domain, and keeps right angles right', () => {
    const {shown, isUpright} = clip.run({start: '9,0'}).trace;
    expect(shown[0][1]).toBeGreaterThan(9.5);
    expect(isUpright).toBe(true);
  });

  it('gives Adam a rate that suits the domain', () => {
    const [{points}] = clip.run({optimizer: 'adam'}).trace.runs;
    expect(points[0].learningRate).toBe(0.3);
  });

  it('has levels for every field, and none for a constant one', () => {
    expect(clip.run({objective: 'rosenbrock'}).trace.levels).toHaveLength(18);
    expect(clip.run({objective: '3', start: '0,0'}).trace.levels).toEqual([]);
  });

  it('ends where the objective stops being defined', () => {
    const raw = {objective: 'sqrt(x)+y^2', start: '2,1', learningRate: 0.5};
    expect(clip.run(raw).alt).toMatch(
      /It would go, at step 9, where f has no value or no slope\.$/,
    );
  });
});
