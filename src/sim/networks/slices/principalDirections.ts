import {DataError} from '../../data/DataError';
import {dot, type SliceDirections} from './SliceDirections';
import {symmetricEigen} from './symmetricEigen';

export interface PrincipalDirections extends SliceDirections {
  /** The shares of the path's variance along the first and the second direction, 0 to 1. */
  readonly shares: readonly [first: number, second: number];
}

/**
 * The two directions in which a training path spreads most: its first two principal
 * components, each of length 1, at right angles, with the path's start on their positive
 * side.
 *
 * Source: H. Li et al., Visualizing the Loss Landscape of Neural Nets, NeurIPS 2018,
 * section 7.2. The components are found from the path's n × n table of inner products,
 * which is small where the parameters are many.
 *
 * @param path - Parameters along the path, all of one length; 200 points take about a
 * second.
 * @throws DataError for a path of fewer than three points, or one that spreads in fewer
 * than two directions.
 */
export function principalDirections(
  path: readonly ArrayLike<number>[],
): PrincipalDirections {
  if (path.length < 3) {
    throw new DataError(`Expected a path of at least 3 points, got ${path.length}.`);
  }
  const centered = center(path);
  const products = centered.map(row => centered.map(other => dot(row, other)));
  const [one, two] = symmetricEigen(products);
  const total = products.reduce((sum, row, i) => sum + row[i]!, 0);
  if (!(two!.value > total * 1e-24)) {
    throw new DataError(
      'Expected a path that spreads in two directions, got one on a line or a point.',
    );
  }
  return {
    first: component(centered, one!.vector),
    second: component(centered, two!.vector),
    shares: [one!.value / total, two!.value / total],
  };
}

function center(path: readonly ArrayLike<number>[]): Float64Array[] {
  const mean = new Float64Array(path[0]!.length);
  for (const point of path) {
    for (let i = 0; i < mean.length; i++) mean[i]! += point[i]! / path.length;
  }
  return path.map(point => mean.map((middle, i) => point[i]! - middle));
}

/** The sum of the rows, each times its share, to length 1 and with the start's side positive. */
function component(rows: readonly Float64Array[], shares: Float64Array): Float64Array {
  const direction = new Float64Array(rows[0]!.length);
  rows.forEach((row, r) => {
    for (let i = 0; i < direction.length; i++) direction[i]! += shares[r]! * row[i]!;
  });
  const length = Math.sqrt(dot(direction, direction));
  const side = dot(direction, rows[0]!) - dot(direction, rows.at(-1)!) < 0 ? -1 : 1;
  return direction.map(value => (side * value) / length);
}
