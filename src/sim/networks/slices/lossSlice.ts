/** A loss on a plane through the space of its parameters. */
import {DataError, expectWhole} from '../../data/DataError';
import type {DataLoss} from '../../data/DataLoss';
import type {SampledField} from '../../fields/smoothField';
import {dot, placeOnSlice, type SliceDirections} from './SliceDirections';

type Interval = readonly [low: number, high: number];

export interface LossSliceOptions {
  readonly loss: DataLoss;
  /** The parameters in the middle of the picture, usually trained ones. */
  readonly center: ArrayLike<number>;
  readonly directions: SliceDirections;
  /** The intervals of u and v in centre + u·first + v·second. */
  readonly domain: readonly [u: Interval, v: Interval];
  readonly columns: number;
  readonly rows: number;
}

export interface LossSlice extends SampledField {
  /** The loss. */
  readonly values: Float64Array;
}

/**
 * Samples a loss on a plane. It takes columns × rows passes over all samples of the loss.
 *
 * @throws DataError for fewer than two columns or rows, or directions of the wrong length.
 */
export function lossSlice(options: LossSliceOptions): LossSlice {
  const {loss, center, directions, domain, columns, rows} = options;
  expectWhole('the number of columns', columns, 2);
  expectWhole('the number of rows', rows, 2);
  expectDimensions(loss.dimension, [center, directions.first, directions.second]);
  const values = new Float64Array(columns * rows);
  const point = new Float64Array(loss.dimension);
  for (let row = 0; row < rows; row++) {
    const v = at(domain[1], row / (rows - 1));
    for (let column = 0; column < columns; column++) {
      const u = at(domain[0], column / (columns - 1));
      placeOnSlice(center, directions, [u, v], point);
      values[row * columns + column] = loss.value(point);
    }
  }
  return {domain, columns, rows, values};
}

/**
 * The feet of a path's points on the plane, as (u, v): the nearest point of the plane to
 * each, found by least squares, so that directions need not be at right angles.
 *
 * @throws DataError when the directions are parallel.
 */
export function projectPath(
  path: readonly ArrayLike<number>[],
  center: ArrayLike<number>,
  {first, second}: SliceDirections,
): [u: number, v: number][] {
  const [ff, fs, ss] = [dot(first, first), dot(first, second), dot(second, second)];
  const determinant = ff * ss - fs * fs;
  if (!(determinant > 1e-12 * ff * ss)) {
    throw new DataError(
      'Expected two directions that span a plane, got parallel ones.',
    );
  }
  return path.map(point => {
    const away = Float64Array.from(point, (value, i) => value - center[i]!);
    const [alongFirst, alongSecond] = [dot(away, first), dot(away, second)];
    return [
      (ss * alongFirst - fs * alongSecond) / determinant,
      (ff * alongSecond - fs * alongFirst) / determinant,
    ];
  });
}

function at([low, high]: Interval, share: number): number {
  return low + (high - low) * share;
}

function expectDimensions(
  dimension: number,
  lists: readonly ArrayLike<number>[],
): void {
  const wrong = lists.find(list => list.length !== dimension);
  if (!wrong) return;
  throw new DataError(
    `Expected a centre and directions of ${dimension} parameters, got ${wrong.length}.`,
  );
}
