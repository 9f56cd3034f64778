/**
 * Lines and areas of equal value on a sampled field, by marching squares.
 *
 * The rings come from d3-contour; where each crossing lies between two samples is worked
 * out here, because a map also needs to know where a ring is not a contour at all but the
 * edge of the grid or of the objective's domain of definition.
 */
import {contours} from 'd3-contour';

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
  const found = rings(field, level);
  return {
    area: found.map(ring => ring.map(({point}) => point)),
    lines: found.flatMap(genuineRuns),
  };
}

/** Closed rings around where the field is defined, to be filled by the even-odd rule. */
export function definedArea(field: Field): Contour['area'] {
  const defined = new Float64Array(field.values.length);
  let count = 0;
  for (let i = 0; i < defined.length; i++) {
    if (!Number.isFinite(field.values[i])) continue;
    defined[i] = 1;
    count++;
  }
  // Most are defined everywhere: their ring need not be looked for.
  if (count === defined.length) return [edge(field)];
  return contour({...field, values: defined}, 0.5).area;
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

function rings(field: Field, level: number): Crossing[][] {
  const marching = contours().size([field.columns, field.rows]).smooth(false);
  const {coordinates} = marching.contour(field.values as number[], level);
  return coordinates
    .flat()
    .map(ring => ring.map(([x, y]) => crossing(field, level, x!, y!)));
}

/**
 * Moves a raw crossing to where the level lies between its two samples.
 *
 * @param x - d3-contour's coordinate: sample i is at i + 0.5, and a crossing between two
 *   samples is half-way, so that exactly one of x and y is an integer.
 */
function crossing(field: Field, level: number, x: number, y: number): Crossing {
  const {columns, rows} = field;
  const alongX = Number.isInteger(x);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const before = alongX
    ? sample(field, column - 1, row)
    : sample(field, column, row - 1);
  const after = sample(field, column, row);
  const genuine = Number.isFinite(before) && Number.isFinite(after);
  const shift = genuine ? (level - before) / (after - before) - 0.5 : 0;
  const u = (x - 0.5 + (alongX ? shift : 0)) / (columns - 1);
  const v = (y - 0.5 + (alongX ? 0 : shift)) / (rows - 1);
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
