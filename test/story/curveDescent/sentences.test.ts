import {describe, expect, it} from 'vitest';
import {objective} from '../../../src/sim';
import {curveRuns} from '../../../src/plot';
import {sentencesOf} from '../../../src/story/curveDescent/sentences';

const told = (formula: string, learningRate: number, steps = 12, start = 1) =>
  sentencesOf(
    curveRuns(objective(formula, {dimension: 1}), [{start, learningRate}], {steps}),
  );

describe('what is said of a descent', () => {
  it('is that the steps shrink when they do', () => {
    const {middle, end} = told('x^2', 0.1, 40);
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
    expect(told('x^2+2*cos(3*x)', 1.02).end).toMatch(/It ends higher than it began\.$/);
  });

  it('calls a flat place no minimum when it is none', () => {
    expect(told('x^3', 0.1, 40).end).toBe('The steps die out where the curve is flat.');
  });

  it('does not promise rest to a run that rocks', () => {
    expect(told('x^2', 1).end).toMatch(
      /η is at it: it goes from side to side and comes no closer\.$/,
    );
    expect(told('abs(x)', 0.3, 1).end).toBe('After 1 step it is not at rest.');
  });

  it('does not say that steps died out before they are a hundredth of the first', () => {
    // 0.8¹³ = 0.055 of the first step.
    expect(told('x^2', 0.1, 14, -3.3).end).toMatch(/the steps go on shrinking\.$/);
  });

  it('does not explain a run by a limit that holds only near the minimum', () => {
    // f″ = 2 + 12x² is 110 at the start: 2/L = 1 at the minimum says nothing of it.
    expect(told('x^2 + x^4', 0.5, 3, 3).end).toBe(
      'Near the minimum, where L = 2, the limit is 2/L. η is below it. Every step lands higher.',
    );
  });

  it('sees swings that grow, though the run began with a longer one', () => {
    const {end} = told('double-well', 0.13, 12, 0.5);
    expect(end).not.toMatch(/die out/);
  });
});
