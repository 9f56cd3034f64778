import {expect, it} from 'vitest';
import {frameOf, fullBleed} from '../../../src/plot';
import {fittedInterval} from '../../../src/plot/shown/fittedInterval';
import {fittedPlane} from '../../../src/plot/shown/fittedPlane';

const domain = [
  [-5, 5],
  [-5, 5],
] as const;
const regions = fullBleed(frameOf());
const run = [
  [0, 0],
  [1, 0.5],
  [3, 1],
] as const;

it('fits a run to the action of a map, with one scale for both axes', () => {
  const [x, y] = fittedPlane(domain, run, regions);
  const {picture, action} = regions;
  const unit = (x[1] - x[0]) / picture.width;
  expect((y[1] - y[0]) / picture.height).toBeCloseTo(unit, 12);
  expect(3 / unit / action.width).toBeCloseTo(0.8, 12);
  // The run's middle is in the action's middle.
  expect((x[0] + x[1]) / 2 + unit * action.x).toBeCloseTo(1.5, 12);
  expect((y[0] + y[1]) / 2 - unit * (action.y - picture.y)).toBeCloseTo(0.5, 12);
});

it('shows all of the domain around a run that does not move', () => {
  const shown = fittedPlane(domain, [[1, 1]], regions);
  shown.forEach(([low, high], axis) => {
    expect(low).toBeLessThan(domain[axis]![0]);
    expect(high).toBeGreaterThan(domain[axis]![1]);
  });
});

it('shows some of the land around a short run', () => {
  const [x] = fittedPlane(
    domain,
    [
      [1, 1],
      [1.02, 1],
    ],
    regions,
  );
  expect(x[1] - x[0]).toBeCloseTo(1.2, 12);
});

it('leaves out what lies far outside the domain', () => {
  const [x] = fittedPlane(domain, [...run, [400, -900]], regions);
  expect(x).toEqual(fittedPlane(domain, run, regions)[0]);
});

it('keeps the proportions of a domain that is much longer one way', () => {
  const long = [
    [0, 1000],
    [0, 1],
  ] as const;
  const [x, y] = fittedPlane(
    long,
    [
      [0, 0],
      [500, 0.5],
    ],
    regions,
  );
  const {width, height} = regions.picture;
  expect(((x[1] - x[0]) / width) * (height / (y[1] - y[0]))).toBeCloseTo(1000, 6);
});

it('shows a curve around its runs, and what lies beyond their target', () => {
  expect(fittedInterval([-5, 5], [1, 2, 3], 0)).toEqual([-1.35, 3.3]);
  expect(fittedInterval([-5, 5], [1, 2, 3], null)).toEqual([0.8, 3.2]);
});

it('ends with the domain, unless a run goes beyond it', () => {
  expect(fittedInterval([-1, 3], [1, 2, 3], 0)).toEqual([-1, 3]);
  expect(fittedInterval([-1, 3], [1, 2, 4], 0)[1]).toBeCloseTo(4.4, 12);
});
