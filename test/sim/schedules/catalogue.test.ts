import {describe, expect, it} from 'vitest';
import {descend, objective, optimizers, schedules} from '../../../src/sim';

/** The learning rates of a run of ten updates with rate 1. */
function rates(id: string, settings: Record<string, number> = {}): number[] {
  return descend({
    objective: objective('x^2 + y^2'),
    start: [1, 1],
    steps: 10,
    settings: {learningRate: 1e-6},
    schedule: {id, settings},
  }).points.map(({learningRate}) => learningRate / 1e-6);
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 12));
}

describe('the schedules', () => {
  it('constant: stays', () => {
    expectClose(rates('constant'), [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('step: drops to d after every n updates', () => {
    const expected = [1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125];
    expectClose(rates('step', {every: 3, drop: 0.5}), expected);
  });

  it('exponential: is multiplied by d at every update', () => {
    expectClose(rates('exponential', {drop: 0.9}), [1, 0.9, 0.81, 0.729, 0.6561]);
  });

  it('cosine: falls along half a wave to its final share', () => {
    const falling = rates('cosine', {final: 0.2});
    expectClose(falling, [1, 0.980422606518061, 0.923606797749979]);
    expect(falling[5]).toBeCloseTo(0.6, 12);
    expect(falling[10]).toBeCloseTo(0.2, 12);
  });

  it('linear: falls by the same amount at every update', () => {
    expectClose(rates('linear'), [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]);
  });

  it('inverse-sqrt: is 1/√(k + 1)', () => {
    expectClose(
      rates('inverse-sqrt'),
      [1, 0.7071067811865475, 0.5773502691896258, 0.5],
    );
  });

  it('warm-up: grows in equal parts, then stays', () => {
    expectClose(rates('warm-up', {warmUp: 4}), [0.25, 0.5, 0.75, 1, 1, 1, 1]);
  });

  it('can all be warmed up', () => {
    expectClose(rates('linear', {warmUp: 2}), [0.5, 0.9, 0.8]);
  });

  it('stay between 0 and 1 with any optimizer', () => {
    for (const schedule of schedules) {
      for (const {id} of optimizers) {
        const {points, settings} = descend({
          objective: objective('himmelblau'),
          optimizer: id,
          schedule: schedule.id,
          settings: {learningRate: 0.01},
          steps: 12,
        });
        for (const {learningRate} of points) {
          const share = learningRate / (settings['learningRate'] as number);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
