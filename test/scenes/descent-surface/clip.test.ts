import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-surface/clip';

describe('descent-surface', () => {
  it('goes from the hill into the deepest of three valleys by default', () => {
    const {runs, minima} = clip.run().trace;
    expect(minima).toHaveLength(3);
    expect(runs[0].outcome).toMatchObject({kind: 'arrived', at: minima[0]});
    expect(runs[0].points.at(-1)!.value).toBeCloseTo(-0.7946, 4);
  });

  it('tells the run in its alt text', () => {
    expect(clip.run().alt).toBe(
      'The surface of f(x, y) = sin(x)*cos(y) + 0.1*(x^2 + y^2) above its contour map. ' +
        'A run of gradient descent goes from (1.2, −0.6), where f is 0.9492, in 14 hops ' +
        'to (−1.306, 0), where f is −0.7946. It ends near the lowest minimum in the ' +
        'picture, at (−1.306, 0).',
    );
  });

  it('shows a start outside the domain', () => {
    const [x] = clip.run({start: '9,0'}).trace.shown;
    expect(x[1]).toBeGreaterThan(9);
  });

  it('runs other optimizers, Adam with a rate that suits the domain', () => {
    const {optimizer, learningRate} = clip.run({optimizer: 'adam'}).trace.runs[0];
    expect(optimizer).toBe('adam');
    expect(learningRate).toBe(0.2);
  });
});
