import {describe, expect, it} from 'vitest';
import {endingStory, writtenPoint} from '../../src/clip/endingStory';
import {descend, objective} from '../../src/sim';

const square = [
  [-3, 3],
  [-3, 3],
] as const;

function story(formula: string, start: number[], learningRate: number, steps: number) {
  const f = objective(formula, {dimension: 2});
  const run = descend({
    objective: f,
    start,
    steps,
    settings: {learningRate},
    tolerance: 1e-3,
  });
  return endingStory(run, square);
}

describe('endingStory', () => {
  it('names the minimum that a run converged to', () => {
    const {mood, sentence, reached} = story('(x-1)^2 + y^2', [2, 2], 0.4, 50);
    expect(mood).toBe('arrived');
    expect(sentence).toBe('Converged after 6 steps to the minimum at (1, 0).');
    expect(reached?.kind).toBe('minimum');
  });

  it('does not take a saddle for a success', () => {
    const {mood, sentence} = story('x^2 - y^2', [1, 0], 0.25, 50);
    expect(mood).toBe('over');
    expect(sentence).toContain('this is a saddle');
  });

  it('tells a run that grows from one that falls for ever', () => {
    expect(story('x^2 + y^2', [1, 1], 1.5, 200).sentence).toContain('f grows');
    expect(story('-x^2 - y^2', [1, 1], 0.5, 200).sentence).toContain('f falls');
  });

  it('says which step left the picture', () => {
    const {leftAt, sentence} = story('x + y', [0, 0], 0.5, 10);
    expect(leftAt).toBe(7);
    expect(sentence).toBe('Step 7 leaves the picture.');
  });

  it('says when the steps are used up on the way, and when near the minimum', () => {
    expect(story('x^2 + y^2', [2, 2], 0.01, 1).sentence).toBe(
      '1 step used, and the gradient is not zero yet.',
    );
    expect(story('x^2 + y^2', [2, 2], 0.1, 25).sentence).toBe(
      'After 25 steps it is close to a minimum.',
    );
  });

  it('says where f is not defined', () => {
    expect(story('sqrt(x) + y^2', [2, 1], 0.5, 50).sentence).toContain('not defined');
  });
});

it('writes a point with real minus signs and no needless digits', () => {
  expect(writtenPoint([-1.30644, 0])).toBe('(−1.306, 0)');
  expect(writtenPoint([12345678, -0.0001])).toBe('(12300000, 0)');
});
