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
 * @param spare - Taken, at right angles to the first, where the path is a line. Without it
 *   that is an error.
 * @throws DataError for a path of fewer than three points, or one that spreads in fewer
 * than two directions.
 */
export function principalDirections(
  path: readonly ArrayLike<number>[],
  spare?: Float64Array,
): PrincipalDirections {
  if (path.length < 3) {
    throw new DataError(`Expected a path of at least 3 points, got ${path.length}.`);
  }
  const centered = center(path);
  const products = productsOf(centered);
  const [one, next] = symmetricEigen(products);
  const total = products.reduce((sum, row, i) => sum + row[i]!, 0);
  const first = component(centered, one!.vector);
  const isLost = !(next!.value > total * lost);
  const rest = isLost ? across(centered, first) : centered;
  const two = isLost ? symmetricEigen(productsOf(rest))[0] : next;
  if (!(two!.value > total * 1e-24)) {
    if (spare && total > 0) {
      const [second] = across([spare], first) as [Float64Array];
      return {first, second: component([second], [1]), shares: [1, 0]};
    }
    throw new DataError(
      'Expected a path that spreads in two directions, got one on a line or a point.',
    );
  }
  return {
    first,
    second: component(rest, two!.vector),
    shares: [one!.value / total, two!.value / total],
  };
}

/** Beside the whole variance, a second one that is so small is rounded in the table. */
const lost = 1e-8;

function productsOf(rows: readonly Float64Array[]): number[][] {
  return rows.map(row => rows.map(other => dot(row, other)));
}

/** What rows have at right angles to a direction of length 1. */
function across(
  rows: readonly Float64Array[],
  direction: Float64Array,
): Float64Array[] {
  return rows.map(row => {
    const along = dot(row, direction);
    return row.map((value, i) => value - along * direction[i]!);
  });
}

function center(path: readonly ArrayLike<number>[]): Float64Array[] {
  const mean = new Float64Array(path[0]!.length);
  for (const point of path) {
    for (let i = 0; i < mean.length; i++) mean[i]! += point[i]! / path.length;
  }
  return path.map(point => mean.map((middle, i) => point[i]! - middle));
}

/** The sum of the rows, each times its share, to length 1 and with the start's side positive. */
function component(
  rows: readonly Float64Array[],
  shares: ArrayLike<number>,
): Float64Array {
  const direction = new Float64Array(rows[0]!.length);
  rows.forEach((row, r) => {
    for (let i = 0; i < direction.length; i++) direction[i]! += shares[r]! * row[i]!;
  });
  const length = Math.sqrt(dot(direction, direction));
  const side = dot(direction, rows[0]!) - dot(direction, rows.at(-1)!) < 0 ? -1 : 1;
  return direction.map(value => (side * value) / length);
}
