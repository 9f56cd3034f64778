import {describe, expect, it} from 'vitest';
import {objective} from '../../../src/sim';
import {curveDescent} from '../../../src/plot';
import {sentencesOf} from '../../../src/story/curveDescent/sentences';

const told = (formula: string, learningRate: number, steps = 12) =>
  sentencesOf(
    curveDescent({
      objective: objective(formula, {dimension: 1}),
      steps,
      start: 1,
      learningRate,
    }),
  );

describe('what is said of a descent', () => {
  it('is that the steps shrink when they do', () => {
    const {middle, end} = told('x^2', 0.1);
    expect(middle).toBe('The slope flattens, so the steps shrink by themselves.');
    expect(end).toBe(
      'The curvature L = 2 sets a limit, 2/L. η is below it: the steps die out at the minimum.',
    );
  });

  it('is that it overshoots when it does', () => {
    expect(told('x^2', 0.9).middle).toMatch(/^It overshoots/);
  });

  it('is that every step lands higher only when every one does', () => {
    expect(told('x^2', 1.05).end).toMatch(/η is above it: every step lands higher\.$/);
    expect(told('x^4', 0.6, 3).end).toBe('Every step lands higher.');
    expect(told('x^2+2*cos(3*x)', 1.02).end).toMatch(/it ends higher than it began\.$/);
  });

  it('calls a flat place no minimum when it is none', () => {
    expect(told('x^3', 0.1, 40).end).toBe('The steps die out where the curve is flat.');
  });

  it('does not promise rest to a run that rocks', () => {
    expect(told('x^2', 1).end).toMatch(
      /η is at it: after 12 steps it is not at rest\.$/,
    );
    expect(told('abs(x)', 0.3, 1).end).toBe('After 1 step it is not at rest.');
  });
});
