import {describe, expect, it} from 'vitest';
import {descend, elongatedBowl, objective, type DescentOptions} from '../../../src/sim';

function lastPoint(options: Omit<DescentOptions, 'objective'> & {of: string}) {
  const {of, ...rest} = options;
  const {points} = descend({objective: objective(of), ...rest});
  return {count: points.length, ...points.at(-1)!};
}

/** Zhang et al., Dive into Deep Learning (2023), chapter 12: from (−5, −2), 20 steps. */
const published: readonly [
  string,
  string,
  NonNullable<DescentOptions['settings']>,
  [number, number],
][] = [
  ['x^2 + 2*y^2', 'gradient-descent', {learningRate: 0.1}, [-0.057646, -0.000073]],
  ['ravine', 'gradient-descent', {learningRate: 0.4}, [-0.943467, -0.000073]],
  ['ravine', 'gradient-descent', {learningRate: 0.6}, [-0.387814, -1673.365109]],
  ['ravine', 'momentum', {learningRate: 0.6, momentum: 0.5}, [0.007188, 0.002553]],
  ['ravine', 'momentum', {learningRate: 0.6, momentum: 0.25}, [-0.12634, -0.186632]],
  [
    'ravine',
    'adagrad',
    {learningRate: 0.4, epsilon: 1e-6, epsilonInside: true},
    [-2.382563, -0.158591],
  ],
  [
    'ravine',
    'adagrad',
    {learningRate: 2, epsilon: 1e-6, epsilonInside: true},
    [-0.002295, 0],
  ],
  [
    'ravine',
    'rmsprop',
    {learningRate: 0.4, decay: 0.9, epsilon: 1e-6, epsilonInside: true},
    [-0.010599, 0],
  ],
];

describe('golden traces', () => {
  it.each(published)('%s by %s %j', (of, optimizer, settings, [x, y]) => {
    const end = lastPoint({of, optimizer, settings, start: [-5, -2], steps: 20});
    expect(end.count).toBe(21);
    expect(end.step).toBe(20);
    expect(end.point[0]).toBeCloseTo(x, 6);
    expect(end.point[1]).toBeCloseTo(y, 6);
  });

  it.each([
    [0.2, 0.060466],
    [0.05, 3.486784],
    [1.1, 61.917364],
  ])('x² from 10 in 10 steps with learning rate %d ends at %d', (learningRate, x) => {
    const end = lastPoint({
      of: 'x^2',
      start: [10],
      steps: 10,
      settings: {learningRate},
    });
    expect(end.count).toBe(11);
    expect(end.point[0]).toBeCloseTo(x, 6);
  });

  it('x·cos(0.15πx) from 10 with learning rate 2 ends at −1.528166', () => {
    const end = lastPoint({
      of: 'x*cos(0.15*pi*x)',
      start: [10],
      steps: 10,
      settings: {learningRate: 2},
    });
    expect(end.point[0]).toBeCloseTo(-1.528166, 6);
  });

  it('x² + 5 from 10000 is at 1326.196 after 100 updates', () => {
    const end = lastPoint({
      of: 'x^2 + 5',
      start: [10000],
      steps: 100,
      settings: {learningRate: 0.01},
    });
    expect(end.step).toBe(100);
    expect(end.point[0]).toBeCloseTo(1326.196, 3);
    expect(end.value).toBeCloseTo(1758799.661, 3);
  });

  it('|2w − 3| from 0 rocks between 1.4 and 1.6 for ever', () => {
    const {points, ending} = descend({
      objective: objective('abs(2x - 3)'),
      start: [0],
      steps: 40,
      settings: {learningRate: 0.1},
    });
    expect(points[7]!.point[0]).toBeCloseTo(1.4, 12);
    expect(points[8]!.point[0]).toBeCloseTo(1.6, 12);
    expect(points[39]!.point[0]).toBeCloseTo(1.4, 12);
    expect(points[40]!.point[0]).toBeCloseTo(1.6, 12);
    expect(ending).toEqual({kind: 'steps-used', step: 40});
  });

  it.each([2, 10, 50])(
    '½(x² + %dy²) with exact line search zigzags as known',
    gamma => {
      const {points} = descend({
        objective: elongatedBowl(gamma),
        optimizer: 'exact-line-search',
        start: [gamma, 1],
        steps: 15,
      });
      expect(points).toHaveLength(16);
      const ratio = (gamma - 1) / (gamma + 1);
      for (const {step, point} of points) {
        expect(Math.abs(point[0]! - gamma * ratio ** step)).toBeLessThan(1e-12 * gamma);
        expect(Math.abs(point[1]! - (-ratio) ** step)).toBeLessThan(1e-12);
      }
    },
  );
});
