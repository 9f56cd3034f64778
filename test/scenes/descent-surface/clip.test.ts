import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-surface/clip';

describe('descent-surface', () => {
  it('goes from the hill into the deepest of three valleys by default', () => {
    const {trajectory, minima, ending} = clip.run().trace;
    expect(minima).toHaveLength(3);
    expect(ending.reached).toBe(trajectory.objective.stationaryPoints[0]);
    expect(trajectory.points.at(-1)!.value).toBeCloseTo(-0.7946, 4);
  });

  it('tells the run in its alt text', () => {
    expect(clip.run().alt).toBe(
      'The surface of f(x, y) = sin(x)*cos(y) + 0.1*(x^2 + y^2) above its contour map. ' +
        'A descent of 11 hops goes from (1.2, −0.6) to (−1.306, 0), and f from 0.9492 to ' +
        '−0.7946. Converged after 11 steps to the minimum at (−1.306, 0).',
    );
  });

  it('shows a start outside the domain', () => {
    const [x] = clip.run({start: '9,0'}).trace.shown;
    expect(x[1]).toBeGreaterThan(9);
  });

  it('runs other optimizers, Adam with a rate that suits the domain', () => {
    const {trajectory} = clip.run({optimizer: 'adam'}).trace;
    expect(trajectory.optimizer).toBe('adam');
    expect(trajectory.settings['learningRate']).toBe(0.1);
  });

  it('marks of many minima only the lowest', () => {
    expect(clip.run({objective: 'rastrigin'}).trace.minima).toHaveLength(1);
  });
});
