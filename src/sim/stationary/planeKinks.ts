/** Corners and creases of a surface: minima and maxima without a gradient. */
import {cos, norm, pi, sin} from '../math';
import type {Domain, Point, StationaryPoint} from '../Objective';
import {lastPlace} from './bisect';
import {neighbors, type Candidate} from './candidates';
import {seemsKinked, weakPoint, type OnLevel} from './classify';
import {isInside} from './found';
import {gradientAt, type GradientGrid} from './GradientGrid';
import type {Metered} from './metered';
import {roundNumber} from './rounded';

/** The rest of a search: what it knows, and where a place that was found goes. */
export interface Search {
  /** Whether what was found shows why a grid point is lower or higher than all around. */
  explains(point: Point, kind: 'minimum' | 'maximum'): boolean;
  /** Whether a place is found already. */
  isMet(point: Point): boolean;
  /** Goes from a place to where the gradient vanishes, and takes what is there. */
  follow(from: Candidate): void;
  /** Takes what was found; `scale` is the steepest slope a cell away. */
  take(found: StationaryPoint | OnLevel, scale: number): void;
}

/**
 * Finds minima and maxima where the gradient jumps: it starts from every grid point that no
 * neighbour is below (or above) and goes down (or up) by trial.
 *
 * @returns Whether none was left: because the work was used up, or at an edge of f.
 */
export function planeKinks(
  f: Metered,
  grid: GradientGrid,
  domain: Domain,
  search: Search,
): boolean {
  const {xs, ys} = grid;
  const cell = xs[1]! - xs[0]!;
  const places = extremes(f, grid);
  let isComplete = true;
  for (const kind of ['minimum', 'maximum'] as const) {
    const sign = kind === 'minimum' ? 1 : -1;
    for (const [column, row] of places[kind]) {
      const start = [xs[column]!, ys[row]!];
      const edge = edgeBeside(f, grid, [column, row], sign);
      isComplete &&= edge !== 'lower';
      if (edge !== 'none') continue;
      if (search.explains(start, kind)) continue;
      if (!mayHaveKink(f, grid, [column, row])) continue;
      if (f.isSpent()) return false;
      const point = tidied(f, polished(f, start, {sign, step: cell / 2}), domain, sign);
      if (search.isMet(point) || !isInside(point, domain)) continue;
      if (!isDefinedAround(f, point, cell)) {
        isComplete = false;
        continue;
      }
      const scale = steepestAround(f, point, cell);
      const isKink = hasKink(f, point, cell);
      if (!isKink && f.hessian(point).flat().every(Number.isFinite)) {
        search.follow({point, scale});
        continue;
      }
      // A smooth place without second derivatives is the bottom of |x|^1.5 + y².
      const found = weakPoint(f, point, {hold: isKink ? 'kink' : 'weak', cell});
      if (found && ('level' in found ? found.level : found.kind) === kind) {
        search.take(found, scale);
      }
    }
  }
  return isComplete;
}

/** Whether f has a value on all sides of a place, close by. */
function isDefinedAround(f: Metered, point: Point, cell: number): boolean {
  return neighbors.every(([dx, dy]) =>
    Number.isFinite(
      f.value([point[0]! + dx * 1e-3 * cell, point[1]! + dy * 1e-3 * cell]),
    ),
  );
}

/** An edge where f goes so many times further than on a cell is a pole, as that of ln x. */
const steeper = 10;

/** Whether f ends beside a grid point, and goes on down (or up) to there. */
function edgeBeside(
  f: Metered,
  {xs, ys}: GradientGrid,
  [column, row]: Cell,
  sign: 1 | -1,
): 'none' | 'lower' | 'pole' {
  const from = [xs[column]!, ys[row]!];
  const value = f.value(from);
  const ends = neighbors
    .filter(([dx, dy]) => xs[column + dx] !== undefined && ys[row + dy] !== undefined)
    .map(([dx, dy]) => [xs[column + dx]!, ys[row + dy]!]);
  const around = ends.map(end => f.value(end));
  const rises = around.map(other => Math.abs(other - value)).filter(Number.isFinite);
  const size = Math.max(0, ...rises);
  const beyond = ends.filter((_, i) => around[i] !== around[i]);
  if (beyond.length === 0) return 'none';
  const isLower = beyond.some(end => {
    const at = (share: number) => from.map((x, axis) => x + share * (end[axis]! - x));
    const isDefined = (share: number) => Number.isFinite(f.value(at(share)));
    const fall = sign * (value - f.value(at(lastPlace(isDefined, 0, 1))));
    return fall >= 0 && fall <= steeper * size;
  });
  return isLower ? 'lower' : 'pole';
}

/** Heights that differ by this part of the rise to the highest neighbour are one. */
const level = 1e-9;

type Cell = readonly [column: number, row: number];

/** Grid points that none of their neighbors is below or, for maxima, above. */
function extremes(
  f: Metered,
  grid: GradientGrid,
): {readonly minimum: readonly Cell[]; readonly maximum: readonly Cell[]} {
  const found = {minimum: [] as Cell[], maximum: [] as Cell[]};
  for (let row = 0; row < grid.ys.length; row++) {
    for (let column = 0; column < grid.xs.length; column++) {
      const isLow = mayBe(grid, column, row, 1);
      const isHigh = !isLow && mayBe(grid, column, row, -1);
      if (!isLow && !isHigh) continue;
      const [least, most] = range(f, grid, [column, row]);
      if (most > 0 && least >= -level * most) found.minimum.push([column, row]);
      if (least < 0 && most <= -level * least) found.maximum.push([column, row]);
    }
  }
  return found;
}

/** Whether f rises (or, with sign −1, falls) from a grid point to where its neighbors are. */
function mayBe(
  {xs, ys, slopes}: GradientGrid,
  column: number,
  row: number,
  sign: 1 | -1,
): boolean {
  const here = 2 * (row * xs.length + column);
  const up = 2 * xs.length;
  // Written so that a slope that is no number decides nothing.
  return !(
    (column > 0 && sign * slopes[here - 2]! > 0) ||
    (column < xs.length - 1 && sign * slopes[here + 2]! < 0) ||
    (row > 0 && sign * slopes[here - up + 1]! > 0) ||
    (row < ys.length - 1 && sign * slopes[here + up + 1]! < 0)
  );
}

/** How much lower and how much higher the neighbors of a grid point get. */
function range(
  f: Metered,
  {xs, ys}: GradientGrid,
  [column, row]: Cell,
): [least: number, most: number] {
  const here = f.value([xs[column]!, ys[row]!]);
  if (!Number.isFinite(here)) return [0, 0];
  const rises = neighbors.flatMap(([dx, dy]) => {
    const [x, y] = [xs[column + dx], ys[row + dy]];
    return x === undefined || y === undefined ? [] : [f.value([x, y]) - here];
  });
  const known = rises.filter(rise => rise === rise);
  return [Math.min(0, ...known), Math.max(0, ...known)];
}

/** The bend between three samples, beside the steepest of them, that may be a kink. */
const bent = 0.3;

/**
 * Whether the gradient jumps next to a grid point: from one neighbour to the other, or
 * right beside it, where the Hessian does not tell.
 */
function mayHaveKink(f: Metered, grid: GradientGrid, [column, row]: Cell): boolean {
  const {xs, ys} = grid;
  const here = gradientAt(grid, column, row)!;
  const isBent = [
    [gradientAt(grid, column - 1, row), gradientAt(grid, column + 1, row)],
    [gradientAt(grid, column, row - 1), gradientAt(grid, column, row + 1)],
  ].some(([before, after]) => {
    if (!before || !after) return false;
    const bend = norm(here.map((g, i) => before[i]! + after[i]! - 2 * g));
    return !(bend <= bent * Math.max(norm(before), norm(after)));
  });
  const point = [xs[column]!, ys[row]!];
  return isBent || seemsKinked(f, point, f.hessian(point), xs[1]! - xs[0]!);
}

/** Directions tried around a place, turned a little each time. */
const directions = 16;

/** More values than this are not spent on one place. */
const mostTrials = 4000;

/** How small the steps get, as a share of the first one. */
const finest = 1e-13;

/** Goes down by trial until no step of any size leads lower (Hooke and Jeeves, 1961). */
function polished(
  f: Metered,
  start: Point,
  {sign, step}: {sign: 1 | -1; step: number},
): Point {
  let [point, value] = [start, sign * f.value(start)];
  let trials = 0;
  let turned = 0;
  for (let size = step; size > step * finest && trials < mostTrials;) {
    let best = point;
    for (let k = 0; k < directions; k++) {
      const angle = turned + (2 * pi * k) / directions;
      const trial = [point[0]! + size * cos(angle), point[1]! + size * sin(angle)];
      const found = sign * f.value(trial);
      if (found < value) [best, value] = [trial, found];
    }
    trials += directions;
    turned = turned === 0 ? pi / directions / 2 : 0;
    if (best === point) size /= 2;
    point = best;
  }
  return point;
}

/** The round number next to a place, unless f is worse there. */
function tidied(f: Metered, point: Point, domain: Domain, sign: 1 | -1): Point {
  const round = point.map((x, i) => roundNumber(x, domain[i]!));
  return sign * f.value(round) <= sign * f.value(point) ? round : point;
}

/** How near, in cells, the gradient is looked at, and how steep it must still be there. */
const near = 1e-6;
const steep = 1e-3;

/** Whether the gradient does not vanish towards a place that is lowest or highest. */
function hasKink(f: Metered, point: Point, cell: number): boolean {
  return steepestAround(f, point, near * cell) > steep * steepestAround(f, point, cell);
}

/** The steepest of the slopes on a circle, those that are numbers. */
function steepestAround(f: Metered, point: Point, radius: number): number {
  const slopes = Array.from({length: 8}, (_, k) => {
    const angle = (2 * pi * (k + 0.3)) / 8;
    const at = [point[0]! + radius * cos(angle), point[1]! + radius * sin(angle)];
    return norm(f.gradient(at));
  });
  return Math.max(0, ...slopes.filter(Number.isFinite));
}
