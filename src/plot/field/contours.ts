/** Lines and areas of equal value on a sampled field, by marching squares. */
import {bandsOf, ringsAt, type Edge} from './marchingSquares';

/** Samples of a function of two variables on an even grid, row by row from the low y. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Not finite where the function is not defined. */
  readonly values: ArrayLike<number>;
}

/** A position in the field: (0, 0) at the first sample, (1, 1) at the last. */
export type FieldPoint = readonly [u: number, v: number];

interface Crossing {
  readonly point: FieldPoint;
  /** Whether both samples that it lies between exist and are finite. */
  readonly genuine: boolean;
}

export interface Contour {
  /**
   * Closed rings around where the field is at least the level, to be filled by the
   * even-odd rule. They may reach half a cell beyond the field's edge.
   */
  readonly area: readonly (readonly FieldPoint[])[];
  /**
   * Polylines on which the field equals the level; a closed one ends where it starts. A
   * line ends at the field's edge and where the field stops being defined.
   */
  readonly lines: readonly (readonly FieldPoint[])[];
}

/**
 * The contour of a field at a level.
 *
 * @example
 * ```ts
 * const {lines} = contour({columns: 2, rows: 2, values: [0, 4, 0, 4]}, 1);
 * // [[[0.25, 0], [0.25, 1]]]
 * ```
 */
export function contour(field: Field, level: number): Contour {
  return contours(field, [level])[0]!;
}

/**
 * The contours of a field at some levels, in their order.
 *
 * @param levels - Ascending.
 */
export function contours(field: Field, levels: readonly number[]): Contour[] {
  const bands = bandsOf(field.values, field.columns, levels);
  return ringsAt(bands, levels.length).map((rings, k) => {
    const found = rings.map(ring =>
      ring.map(edge => crossing(field, edge, levels[k]!)),
    );
    return {
      area: found.map(ring => ring.map(({point}) => point)),
      lines: found.flatMap(genuineRuns),
    };
  });
}

/** Closed rings around where the field is defined, to be filled by the even-odd rule. */
export function definedArea(field: Field): Contour['area'] {
  // Most are defined everywhere: their ring need not be looked for.
  if (areFinite(field.values)) return [edge(field)];
  const defined = Array.from(field.values, value => Number(Number.isFinite(value)));
  return contour({...field, values: defined}, 0.5).area;
}

function areFinite(values: ArrayLike<number>): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += 0 * values[i]!;
  return sum === 0;
}

/** The ring around a field of which all is defined: half a cell outside, its corners cut. */
function edge({columns, rows}: Field): readonly FieldPoint[] {
  const [du, dv] = [0.5 / (columns - 1), 0.5 / (rows - 1)];
  return [
    [1 + du, 1],
    [1, 1 + dv],
    [0, 1 + dv],
    [-du, 1],
    [-du, 0],
    [0, -dv],
    [1, -dv],
    [1 + du, 0],
    [1 + du, 1],
  ];
}

/** Where a level lies between the two samples of an edge: half-way where one is missing. */
function crossing(field: Field, edge: Edge, level: number): Crossing {
  const {columns, rows} = field;
  const first = Math.floor(edge / 2);
  const isBeside = edge % 2 === 0;
  // The frame is one sample wide.
  const column = (first % (columns + 2)) - 1;
  const row = Math.floor(first / (columns + 2)) - 1;
  const before = sample(field, column, row);
  const after = isBeside
    ? sample(field, column + 1, row)
    : sample(field, column, row + 1);
  const genuine = Number.isFinite(before) && Number.isFinite(after);
  const share = genuine ? (level - before) / (after - before) : 0.5;
  const u = (column + (isBeside ? share : 0)) / (columns - 1);
  const v = (row + (isBeside ? 0 : share)) / (rows - 1);
  return {point: [u, v], genuine};
}

function sample({columns, rows, values}: Field, column: number, row: number): number {
  const inside = column >= 0 && column < columns && row >= 0 && row < rows;
  return inside ? values[row * columns + column]! : NaN;
}

/** A ring without its false stretches; a whole ring stays closed. */
function genuineRuns(ring: Crossing[]): FieldPoint[][] {
  const gap = ring.findIndex(({genuine}) => !genuine);
  if (gap < 0) return [ring.map(({point}) => point)];
  const open = ring.slice(0, -1);
  const runs: FieldPoint[][] = [[]];
  for (const {point, genuine} of [...open.slice(gap), ...open.slice(0, gap)]) {
    if (genuine) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs.filter(run => run.length > 1);
}
