/**
 * A check that no stationary point of the plane was missed. Around a cell of the grid the
 * gradient turns as often as the indices of the points inside add up to: 1 for a minimum or
 * a maximum, −1 for a saddle (the Poincaré–Hopf theorem; Milnor, Topology from the
 * Differentiable Viewpoint (1965), § 6).
 */
import {atan2, norm, pi} from '../math';
import type {Point, StationaryPoint} from '../Objective';
import {gradientAt, type GradientGrid} from './GradientGrid';
import type {Landscape} from './Landscape';
import {isOnLine} from './levelLine';

/** A place that must hold stationary points which are not found yet. */
export interface Suspect {
  readonly middle: Point;
  /** Half the cell, along each variable. */
  readonly half: Point;
  /** The steepest slope at its corners. */
  readonly scale: number;
}

/** A point so near to the border of a cell, in cells, may count for either side. */
const onBorder = 1e-3;

/** In a cell with a pole the middle is so many times as steep as the corners. */
const pole = 4;

/** The cells whose turns the points found do not explain. */
export function suspects(
  f: Landscape,
  grid: GradientGrid,
  found: readonly StationaryPoint[],
): Suspect[] {
  const {xs, ys} = grid;
  const [width, height] = [xs[1]! - xs[0]!, ys[1]! - ys[0]!];
  const indices = new Map<number, number>();
  const holding = new Uint8Array(xs.length * ys.length);
  const unsure = ys.map(() => new Set<number>());
  for (const {point, kind, extent} of found) {
    if (extent) continue;
    const [column, row] = [(point[0]! - xs[0]!) / width, (point[1]! - ys[0]!) / height];
    const [i, j] = [Math.floor(column), Math.floor(row)];
    const own = j * xs.length + i;
    indices.set(own, (indices.get(own) ?? 0) + (kind === 'saddle' ? -1 : 1));
    holding[own] = 1;
    for (const [di, dj] of around) {
      const isBeside =
        borders(column, i, di) && borders(row, j, dj) && !(di === 0 && dj === 0);
      if (isBeside) {
        unsure[j]?.add(i);
        unsure[j + dj]?.add(i + di);
      }
    }
  }
  const lines = found.filter(({extent}) => extent?.kind === 'line');
  const cells: Suspect[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      const own = row * xs.length + column;
      if (holding[own] === 0 && !canTurn(grid, column, row)) continue;
      const index = indices.get(own);
      const slopes = [
        gradientAt(grid, column, row)!,
        gradientAt(grid, column + 1, row)!,
        gradientAt(grid, column + 1, row + 1)!,
        gradientAt(grid, column, row + 1)!,
      ];
      if (unsure[row]!.has(column)) continue;
      const turns = windingNumber(slopes);
      if (turns === undefined || turns === (index ?? 0)) continue;
      const middle = [xs[column]! + width / 2, ys[row]! + height / 2];
      // In a narrow valley the gradient turns round between two corners, unseen.
      if (closeWinding(f, middle, [width / 2, height / 2]) === (index ?? 0)) continue;
      const scale = Math.max(...slopes.map(norm));
      if (!isDefinedIn(f, middle, [width / 2, height / 2])) continue;
      if (!(norm(f.gradient(middle)) <= pole * scale)) continue;
      if (lines.some(line => isOnLine(middle, line, width + height))) continue;
      cells.push({middle, half: [width / 2, height / 2], scale});
    }
  }
  return cells;
}

/** The corners of a cell, once around. */
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

/** Whether f has values in the middle and at the corners of a cell. */
function isDefinedIn(f: Landscape, middle: Point, half: Point): boolean {
  return [[0, 0], ...corners].every(signs =>
    Number.isFinite(f.value(middle.map((x, i) => x + signs[i]! * half[i]!))),
  );
}

const around = [-1, 0, 1].flatMap(di => [-1, 0, 1].map(dj => [di, dj] as const));

function borders(place: number, cell: number, side: number): boolean {
  if (side === 0) return true;
  return side < 0 ? place - cell < onBorder : cell + 1 - place < onBorder;
}

/** Where one component keeps its sign, the gradient cannot go round. */
function canTurn({xs, slopes}: GradientGrid, column: number, row: number): boolean {
  const low = 2 * (row * xs.length + column);
  const high = low + 2 * xs.length;
  for (let axis = 0; axis < 2; axis++) {
    const [p, q] = [slopes[low + axis]!, slopes[low + 2 + axis]!];
    const [r, s] = [slopes[high + axis]!, slopes[high + 2 + axis]!];
    if (p > 0 && q > 0 && r > 0 && s > 0) return false;
    if (p < 0 && q < 0 && r < 0 && s < 0) return false;
  }
  return true;
}

/** Turns around the corners; undefined where a corner has no direction. */
function windingNumber(slopes: readonly (readonly number[])[]): number | undefined {
  let angle = 0;
  for (let k = 0; k < slopes.length; k++) {
    angle += angleBetween(slopes[k]!, slopes[(k + 1) % slopes.length]!);
  }
  return Number.isFinite(angle) ? Math.round(angle / (2 * pi)) : undefined;
}

/** A larger turn between two places is looked into. */
const largestTurn = pi / 4;

/** How often the way between two corners may be halved. */
const mostHalvings = 12;

/** The same, with as many places between the corners as the gradient's turns ask for. */
function closeWinding(f: Landscape, middle: Point, half: Point): number | undefined {
  const places = corners.map(signs => middle.map((x, i) => x + signs[i]! * half[i]!));
  const angle = places.reduce((sum, place, k) => {
    const next = places[(k + 1) % places.length]!;
    return sum + turnAlong(f, place, next, mostHalvings);
  }, 0);
  return Number.isFinite(angle) ? Math.round(angle / (2 * pi)) : undefined;
}

function turnAlong(f: Landscape, a: Point, b: Point, halvings: number): number {
  const turn = angleBetween(f.gradient(a), f.gradient(b));
  if (Math.abs(turn) <= largestTurn || halvings === 0) return turn;
  const middle = a.map((x, i) => x / 2 + b[i]! / 2);
  return turnAlong(f, a, middle, halvings - 1) + turnAlong(f, middle, b, halvings - 1);
}

/** From one direction to another, −π to π; NaN where there is none. */
function angleBetween(a: readonly number[], b: readonly number[]): number {
  const [sizeA, sizeB] = [norm(a), norm(b)];
  const [ax, ay, bx, by] = [a[0]! / sizeA, a[1]! / sizeA, b[0]! / sizeB, b[1]! / sizeB];
  return atan2(ax * by - ay * bx, ax * bx + ay * by);
}
