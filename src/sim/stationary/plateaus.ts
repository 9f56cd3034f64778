/** Level ground of the plane: whole regions in which a function does not change. */
import type {Domain, StationaryKind, StationaryPoint} from '../Objective';
import {lastPlace} from './bisect';
import {neighbors} from './candidates';
import type {GradientGrid} from './GradientGrid';
import type {Landscape} from './Landscape';

export interface Plateaus {
  readonly points: readonly StationaryPoint[];
  /** Whether a grid point belongs to a region without slope, or borders on one. */
  isLevel(column: number, row: number): boolean;
}

/** Ground that rises by less than this, beside the steepest on the grid, only seems level. */
const visible = 1e-9;

/**
 * Finds the regions of a grid where the gradient is 0 at a point and at all around it.
 *
 * Regions whose border is too faint to see are left out: there a function only sinks
 * below the last bit of a number, as exp(−x² − y²) does.
 */
export function plateaus(f: Landscape, grid: GradientGrid): Plateaus {
  const {xs, ys, steepness} = grid;
  const slopeAt = (column: number, row: number) => steepness[row]?.[column];
  const isCore = (column: number, row: number) =>
    slopeAt(column, row) === 0 &&
    neighbors.every(([dx, dy]) => (slopeAt(column + dx, row + dy) ?? 0) === 0);
  const marked = ys.map(() => new Uint8Array(xs.length));
  const points: StationaryPoint[] = [];
  for (let row = 0; row < ys.length; row++) {
    for (let column = 0; column < xs.length; column++) {
      if (marked[row]![column] || !isCore(column, row)) continue;
      const region = regionAround(f, grid, [column, row], marked);
      const found = describe(f, grid, region);
      if (found) points.push(found);
    }
  }
  return {
    points,
    isLevel: (column, row) =>
      marked[row]![column] === 1 ||
      neighbors.some(([dx, dy]) => marked[row + dy]?.[column + dx] === 1),
  };
}

type Cell = readonly [column: number, row: number];

interface Region {
  readonly cells: readonly Cell[];
  readonly border: readonly Cell[];
  readonly height: number;
}

/** Everything of one height, without slope, that hangs together. Marks it. */
function regionAround(
  f: Landscape,
  {xs, ys, steepness}: GradientGrid,
  start: Cell,
  marked: readonly Uint8Array[],
): Region {
  const valueAt = ([column, row]: Cell) => f.value([xs[column]!, ys[row]!]);
  const height = valueAt(start);
  const cells: Cell[] = [start];
  const border: Cell[] = [];
  marked[start[1]]![start[0]] = 1;
  for (let i = 0; i < cells.length; i++) {
    for (const [dx, dy] of neighbors) {
      const cell: Cell = [cells[i]![0] + dx, cells[i]![1] + dy];
      const slope = steepness[cell[1]]?.[cell[0]];
      if (slope === undefined || marked[cell[1]]![cell[0]]) continue;
      const isOne =
        slope === 0 && Math.abs(valueAt(cell) - height) <= 1e-14 * Math.abs(height);
      if (isOne) {
        marked[cell[1]]![cell[0]] = 1;
        cells.push(cell);
      } else border.push(cell);
    }
  }
  return {cells, border, height};
}

function describe(
  f: Landscape,
  {xs, ys, steepness}: GradientGrid,
  {cells, border, height}: Region,
): StationaryPoint | undefined {
  const rises = border
    .map(([column, row]) => f.value([xs[column]!, ys[row]!]) - height)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (rises.length === 0) return undefined;
  const steepest = Math.max(...steepness.flat().filter(Number.isFinite));
  const cell = xs[1]! - xs[0]!;
  const faint = Math.max(visible * steepest * cell, 1e-14 * Math.abs(height));
  if (Math.abs(rises[Math.floor(rises.length / 2)]!) <= faint) return undefined;
  const span = (axis: 0 | 1, places: readonly number[]): Domain[number] => {
    const indices = cells.map(place => place[axis]);
    return [places[Math.min(...indices)]!, places[Math.max(...indices)]!];
  };
  const coarse = [span(0, xs), span(1, ys)];
  const within = coarse.map((side, axis) =>
    side.map((end, k) => {
      const places = axis === 0 ? xs : ys;
      const outward = places[places.indexOf(end) + (k === 0 ? -1 : 1)];
      if (outward === undefined) return end;
      const beginnings = cells.filter(place => places[place[axis]!] === end);
      const reached = spread(beginnings, fewOf).map(([column, row]) => {
        const from = [xs[column]!, ys[row]!];
        const at = (x: number) => from.map((value, i) => (i === axis ? x : value));
        const holds = (x: number) =>
          Math.max(...f.gradient(at(x)).map(Math.abs)) === 0 &&
          Math.abs(f.value(at(x)) - height) <= 1e-14 * Math.abs(height);
        return tidy(lastPlace(holds, end, outward));
      });
      return k === 0 ? Math.min(...reached) : Math.max(...reached);
    }),
  ) as unknown as Domain;
  const middle = within.map(([low, high]) => low / 2 + high / 2);
  const [x, y] = nearestCell(cells, xs, ys, middle);
  return {
    kind: kindOf(rises, faint),
    point: [x, y],
    value: height,
    eigenvalues: [0, 0],
    extent: {kind: 'plateau', within},
  };
}

/** So many places of a side are followed to where the region ends. */
const fewOf = 5;

function spread<T>(items: readonly T[], most: number): T[] {
  const stride = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, i) => i % stride === 0);
}

/** The round number that an end is next to. */
function tidy(x: number): number {
  const round = Number(x.toPrecision(9));
  return Math.abs(round - x) <= 4 * Number.EPSILON * Math.abs(x) ? round : x;
}

function kindOf(rises: readonly number[], faint: number): StationaryKind {
  if (rises[0]! >= -faint) return 'minimum';
  return rises.at(-1)! <= faint ? 'maximum' : 'saddle';
}

/** The place of a region that is nearest to the middle of its box. */
function nearestCell(
  cells: readonly Cell[],
  xs: readonly number[],
  ys: readonly number[],
  middle: readonly number[],
): [number, number] {
  let best: [number, number] = [xs[cells[0]![0]]!, ys[cells[0]![1]]!];
  let least = Infinity;
  for (const [column, row] of cells) {
    const [dx, dy] = [xs[column]! - middle[0]!, ys[row]! - middle[1]!];
    const distance = dx * dx + dy * dy;
    if (distance < least) [least, best] = [distance, [xs[column]!, ys[row]!]];
  }
  return best;
}
