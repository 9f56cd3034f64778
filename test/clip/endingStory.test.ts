import {describe, expect, it} from 'vitest';
import {endingStory, writtenPoint} from '../../src/clip/endingStory';
import type {Outcome, PlaneRun} from '../../src/plot';

const minimum = {
  kind: 'minimum',
  point: [-2.805118, 3.131313],
  value: 0,
  eigenvalues: [1, 2],
  isLowest: true,
} as const;

/** A run of 24 steps that ended so. */
function story(outcome: Partial<Outcome>) {
  const run = {
    points: Array(25).fill({}),
    optimizer: 'gradient-descent',
    trend: 'grows',
  };
  const ended = {step: 24, point: [4, 4], ...outcome};
  return endingStory({...run, outcome: ended} as unknown as PlaneRun);
}

describe('endingStory', () => {
  it('names the minimum that a run reached', () => {
    expect(story({kind: 'arrived', at: minimum})).toEqual({
      mood: 'arrived',
      label: 'minimum',
      sentence: 'After 24 steps it is at the minimum at (−2.805, 3.131).',
    });
  });

  it('does not call a saddle a minimum', () => {
    expect(story({kind: 'resting', at: {...minimum, kind: 'saddle'}})).toMatchObject({
      mood: 'over',
      label: 'saddle',
    });
  });

  it('claims no minimum where none is known', () => {
    expect(story({kind: 'resting', at: null}).sentence).toBe(
      'At (4, 4) the gradient is nearly zero, so nothing moves.',
    );
  });

  it('blames the learning rate only when f grew', () => {
    expect(story({kind: 'diverged', falls: false}).sentence).toContain(
      'learning rate is too large',
    );
    expect(story({kind: 'diverged', falls: true}).sentence).toContain('no minimum');
  });

  it('says with which step a run left the picture', () => {
    expect(story({kind: 'left-picture', step: 7, falls: false}).sentence).toBe(
      'Step 7 leaves the picture.',
    );
  });

  it('says how many steps were used', () => {
    expect(story({kind: 'moving', left: 0.5, recedes: false}).sentence).toBe(
      '24 steps used, and the gradient is not zero yet.',
    );
  });
});

it('writes points with three decimals at most and no negative zero', () => {
  expect(writtenPoint([-0.00001, 2.5])).toBe('(0, 2.5)');
  expect(writtenPoint([-12.34567, 1e9])).toBe('(−12.346, 1000000000)');
});
