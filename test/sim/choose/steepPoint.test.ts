import {expect, it} from 'vitest';
import {hasGradient, objective, objectives, steepPoint} from '../../../src/sim';
import {roundGrid} from '../../../src/sim/choose/roundGrid';

const planes = objectives.filter(({variables}) => variables.length === 2);

it('is on the left flank of a bump that lies in front', () => {
  const f = objective('exp(-x^2 - (y + 1)^2)');
  const point = steepPoint(f)!;
  const [x, y] = f.gradient(point).map(Math.abs);
  expect(x!).toBeGreaterThan(2 * y!);
  expect(point[1]).toBeLessThan(0);
});

it.each(planes)('is where $id is as steep as usual', f => {
  const point = steepPoint(f)!;
  expect(hasGradient(f, point)).toBe(true);
  const size = (at: readonly number[]) => Math.hypot(...f.gradient(at));
  const [xs, ys] = f.domain.map(interval => roundGrid(interval, 0.15));
  const all = xs!.flatMap(x => ys!.map(y => size([x, y]))).sort((a, b) => a - b);
  expect(size(point)).toBeGreaterThan(0.5 * all[all.length >> 1]!);
});

it('is somewhere on a flat function, and nowhere on one without values', () => {
  expect(steepPoint(objective('7', {dimension: 2}))).toHaveLength(2);
  expect(steepPoint(objective('ln(-x^2-y^2-1)'))).toBeNull();
});

it('a round grid has round numbers', () => {
  expect(roundGrid([-3, 3], 0.15)).toContain(1.4);
  expect(roundGrid([0, 1000], 0.1)).toEqual([
    100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900,
  ]);
});
