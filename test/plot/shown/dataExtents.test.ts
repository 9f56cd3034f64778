import {expect, it} from 'vitest';
import {dataExtents} from '../../../src/plot/shown/dataExtents';

const of = (
  points: readonly (readonly [number, number])[],
  [weight, bias]: readonly [number, number],
) =>
  dataExtents({
    points: points.map(([x, y]) => ({x, y})),
    predict: x => weight * x + bias,
    loss: 'mse',
    lean: 'left',
    size: {width: 860, height: 700},
  });

const diagonal = [
  [0, 0],
  [1, 1],
] as const;

it('shows the data with room around them', () => {
  const {domain, range} = of(diagonal, [1, 0]);
  [...domain, ...range].forEach((end, i) => {
    expect(end).toBeCloseTo([-0.22, 1.22][i % 2]!, 12);
  });
});

it('shows the first line at the data, and its squares whole', () => {
  const {domain, range} = of(diagonal, [-0.6, 2.6]);
  expect(range[1]).toBeGreaterThan(2.6);
  // Two squares, both to the right of their points: 2.6 and 1 high.
  const unit = (700 / 860) * ((domain[1] - domain[0]) / (range[1] - range[0]));
  expect(domain[1]).toBeGreaterThan(2.6 * unit - 1e-3);
  expect(domain[1]).toBeGreaterThan(1 + unit - 1e-3);
});

it('shows the data alone where the first line is so far off that they would be a dot', () => {
  expect(of(diagonal, [1e4, 0])).toEqual(of(diagonal, [1, 0]));
});
