import {DataError} from '../../data/DataError';
import {dot} from './SliceDirections';

/**
 * The share of a path's variance that lies along a direction, 0 to 1: all of it where the
 * path is a line that way, 1/m on average for a random direction in m dimensions.
 *
 * @param path - Parameters along the path, all of one length.
 * @param direction - Of that length, and not 0; how long it is does not matter.
 * @throws DataError for a path that stays where it is.
 */
export function shareAlong(
  path: readonly ArrayLike<number>[],
  direction: ArrayLike<number>,
): number {
  const places = path.map(point => dot(point, direction));
  const along = variance(places) / dot(direction, direction);
  const coordinates = Array.from(direction, (_, i) => path.map(point => point[i]!));
  const total = coordinates.reduce((sum, values) => sum + variance(values), 0);
  if (!(total > 0)) throw new DataError('Expected a path that moves, got one point.');
  return along / total;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
}
