import {expect, it} from 'vitest';
import {mesh, type Mesh} from '../../../src/plot/space/mesh';
import {disc, square} from './land';

/** The floor area of a cell, positive when anticlockwise. */
function floorArea({vertices, corners, first}: Mesh, cell: number): number {
  const ring = [...corners.subarray(first[cell], first[cell + 1])];
  return ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    const [ax, ay] = [vertices[3 * a]!, vertices[3 * a + 1]!];
    const [bx, by] = [vertices[3 * b]!, vertices[3 * b + 1]!];
    return sum + (ax * by - bx * ay) / 2;
  }, 0);
}

const areas = (cells: Mesh) =>
  Array.from({length: cells.first.length - 1}, (_, cell) => floorArea(cells, cell));
const total = (values: number[]) => values.reduce((a, b) => a + b, 0);

it('covers a square with equal cells', () => {
  const cells = mesh(square('x + y', 4));
  expect(areas(cells)).toHaveLength(64);
  for (const area of areas(cells)) expect(area).toBeCloseTo(1 / 16);
});

it('covers a disc up to its rim, every cell anticlockwise', () => {
  const found = areas(mesh(disc('x + y')));
  for (const area of found) expect(area).toBeGreaterThanOrEqual(0);
  expect(total(found)).toBeGreaterThan(Math.PI * 0.999);
  expect(total(found)).toBeLessThan(Math.PI);
});

it('trims the cells at a hole to where the objective is defined', () => {
  const found = areas(mesh(square('sqrt(x - 0.013) + y')));
  expect(total(found)).toBeCloseTo(2 * (1 - 0.013), 4);
});

it('leaves out no vertex height', () => {
  for (const land of [disc('x*y'), square('ln(x) + y'), square('1/(x^2 + y^2)')]) {
    expect([...mesh(land).vertices].every(Number.isFinite)).toBe(true);
  }
});

it('has no edge without length, not even where the rim meets a corner', () => {
  const {vertices, corners, first} = mesh(disc('x + y'));
  for (let cell = 0; cell + 1 < first.length; cell++) {
    const ring = [...corners.subarray(first[cell], first[cell + 1])];
    expect(ring.length).toBeGreaterThanOrEqual(3);
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      const [dx, dy] = [0, 1].map(k => vertices[3 * a + k]! - vertices[3 * b + k]!);
      expect(Math.hypot(dx!, dy!)).toBeGreaterThan(1e-4);
    });
  }
});

it('names the cell across each edge, and none along the rim', () => {
  const cells = mesh(square('x + y', 1));
  expect(cells.first.length - 1).toBe(4);
  // Cells 0 and 1 lie at the low y; sides in the order bottom, right, top, left.
  expect([...cells.across]).toEqual([
    ...[-1, 1, 2, -1],
    ...[-1, -1, 3, 0],
    ...[0, 3, -1, -1],
    ...[1, -1, -1, 2],
  ]);
});

it('draws a grid line on every fourth side', () => {
  const cells = mesh(square('x + y', 4));
  const onGrid = (cell: number) => [...cells.onGrid.subarray(4 * cell, 4 * cell + 4)];
  expect(onGrid(0)).toEqual([1, 0, 0, 1]);
  expect(onGrid(3)).toEqual([1, 1, 0, 0]);
  expect(onGrid(9)).toEqual([0, 0, 0, 0]);
});

it('cuts a terrain in two halves that together are all of it', () => {
  const land = square('x*y');
  const halves = (['low', 'high'] as const).map(side =>
    total(areas(mesh(land, {axis: 1, at: 0.237, side}))),
  );
  expect(halves[0]).toBeCloseTo(2 * 1.237, 4);
  expect(halves[1]).toBeCloseTo(2 * (1 - 0.237), 4);
});

it('cuts exactly on a line of its lattice', () => {
  const found = areas(mesh(square('x + y', 4), {axis: 0, at: 0, side: 'high'}));
  expect(found).toHaveLength(32);
  for (const area of found) expect(area).toBeCloseTo(1 / 16);
});
