import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-surface/clip';

describe('descent-surface', () => {
  it('goes from the hill into the deepest of three valleys by default', () => {
    const {points, minima, outcome} = clip.run().trace;
    expect(minima).toHaveLength(3);
    expect(outcome).toMatchObject({kind: 'arrived', at: minima[0]});
    expect(points.at(-1)!.value).toBeCloseTo(-0.7946, 4);
  });

  it('tells the run in its alt text', () => {
    expect(clip.run().alt).toBe(
      'The surface of f(x, y) = sin(x)*cos(y) + 0.1*(x^2 + y^2) above its contour map. ' +
        'A descent of 14 hops goes from (1.2, −0.6) to (−1.306, 0), and f from 0.9492 to ' +
        '−0.7946. After 14 steps it is at the minimum at (−1.306, 0).',
    );
  });

  it('shows a start outside the domain', () => {
    const [x] = clip.run({start: '9,0'}).trace.shown;
    expect(x[1]).toBeGreaterThan(9);
  });

  it('runs other optimizers, Adam with a rate that suits the domain', () => {
    const {optimizer, learningRate} = clip.run({optimizer: 'adam'}).trace;
    expect(optimizer).toBe('adam');
    expect(learningRate).toBe(0.2);
  });

  it('marks of many minima only the lowest', () => {
    expect(clip.run({objective: 'rastrigin'}).trace.minima).toHaveLength(1);
  });
});
