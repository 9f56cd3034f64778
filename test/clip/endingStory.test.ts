import {describe, expect, it} from 'vitest';
import {endingStory, writtenPoint} from '../../src/clip/endingStory';
import type {EndingKind, StationaryPoint, Trajectory} from '../../src/sim';

const minimum: StationaryPoint = {
  kind: 'minimum',
  point: [-2.805118, 3.131313],
  value: 0,
  eigenvalues: [1, 2],
};
const saddle: StationaryPoint = {...minimum, kind: 'saddle', point: [0, 0]};

const shown = [
  [-5, 5],
  [-5, 5],
] as const;

/** A run from f = 10 that ends at a point and a value. */
function run(kind: EndingKind, point: number[], value = 0): Trajectory {
  return {
    objective: {stationaryPoints: [minimum, saddle]},
    points: [
      {point: [3, 3], value: 10},
      {point, value},
    ],
    ending: {kind, step: 24},
  } as unknown as Trajectory;
}

describe('endingStory', () => {
  it('names the minimum that a converged run reached', () => {
    expect(endingStory(run('converged', [-2.8051, 3.1313]), shown)).toEqual({
      mood: 'arrived',
      label: 'minimum',
      sentence: 'Converged after 24 steps to the minimum at (−2.805, 3.131).',
      reached: minimum,
      leftAt: null,
    });
  });

  it('does not call a saddle a minimum', () => {
    const story = endingStory(run('converged', [0, 0]), shown);
    expect(story.mood).toBe('over');
    expect(story.label).toBe('saddle');
  });

  it('claims no minimum where none is known', () => {
    const {sentence} = endingStory(run('converged', [4, 4]), shown);
    expect(sentence).toBe(
      'Converged after 24 steps: at (4, 4) the gradient is nearly zero.',
    );
  });

  it('blames the learning rate only when f grew', () => {
    expect(endingStory(run('diverged', [4, 4], 1e9), shown).sentence).toContain(
      'learning rate is too large',
    );
    expect(endingStory(run('diverged', [4, 4], -1e9), shown).sentence).toContain(
      'no minimum to reach',
    );
  });

  it('says so when the last point is not in the picture', () => {
    expect(endingStory(run('steps-used', [7, 0]), shown).sentence).toBe(
      '24 steps used: it is at (7, 0), outside the picture.',
    );
  });

  it('knows the first step that left the picture', () => {
    expect(endingStory(run('diverged', [7, 0], 1e9), shown).leftAt).toBe(1);
  });

  it('says how many steps were used, and how close the run came', () => {
    expect(endingStory(run('steps-used', [4, 4]), shown).sentence).toBe(
      '24 steps used, and the gradient is not zero yet.',
    );
    expect(endingStory(run('steps-used', [-2.8, 3.13]), shown).sentence).toBe(
      '24 steps used: it is close to the minimum at (−2.805, 3.131).',
    );
  });
});

it('writes points with three decimals at most and no negative zero', () => {
  expect(writtenPoint([-0.00001, 2.5])).toBe('(0, 2.5)');
  expect(writtenPoint([-12.34567, 1e9])).toBe('(−12.346, 1000000000)');
});
