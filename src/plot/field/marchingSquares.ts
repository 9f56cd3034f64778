/** Marching squares: closed rings around where samples on a grid are at least a level. */

/**
 * Where a ring crosses the edge between two neighbouring samples: an edge's number is twice
 * the place of its first sample, and 1 more where the second lies above it, not beside it.
 */
export type Edge = number;

/** How high samples on a grid are, with a frame around them that is below every level. */
export interface Bands {
  /** From one row to the next. */
  readonly stride: number;
  /** How many of the levels a sample reaches. */
  readonly bands: Uint16Array;
}

/** The edges of a square of four samples; rows go on above. */
const [below, right, above, left] = [0, 1, 2, 3];

/**
 * From which edge to which rings go through a square, by which of its samples are at least
 * the level: 1 for the one above the first, 2 for the one across from it, 4 for the one
 * beside it, 8 for the first. What is at least the level is always to the same side of the
 * way. Two that are, across from each other, have a ring each.
 */
const ways: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[above, left]],
  [[right, above]],
  [[right, left]],
  [[below, right]],
  [
    [above, left],
    [below, right],
  ],
  [[below, above]],
  [[below, left]],
  [[left, below]],
  [[above, below]],
  [
    [left, below],
    [right, above],
  ],
  [[right, below]],
  [[left, right]],
  [[above, right]],
  [[left, above]],
  [],
];

/**
 * Sorts samples by height; what is not a number is below every level.
 *
 * @param levels - Ascending.
 */
export function bandsOf(
  values: ArrayLike<number>,
  columns: number,
  levels: readonly number[],
): Bands {
  const stride = columns + 2;
  const rows = values.length / columns;
  const bands = new Uint16Array(stride * (rows + 2));
  // Neighbours are about as high.
  let band = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column]!;
      while (band < levels.length && value >= levels[band]!) band++;
      while (band > 0 && !(value >= levels[band - 1]!)) band--;
      bands[(row + 1) * stride + column + 1] = band;
    }
  }
  return {stride, bands};
}

/**
 * The rings of each level, as the edges they cross; each ends where it starts. Squares are
 * visited once for all levels, as most are crossed by one or none of them.
 *
 * @param count - Of the levels.
 */
export function ringsAt(samples: Bands, count: number): Edge[][][] {
  const next = new Int32Array(samples.bands.length * 2).fill(-1);
  return pieces(samples, count).map(ends => joined(ends, next));
}

/** Pairs of edges that rings go from and to, for each level. */
function pieces({stride, bands}: Bands, count: number): readonly Edge[][] {
  const found = Array.from({length: count}, (): Edge[] => []);
  // The last sample of a row and the first of the next are of the frame: no square.
  for (let at = 0; at + stride + 1 < bands.length; at++) {
    const first = bands[at]!;
    const beside = bands[at + 1]!;
    const over = bands[at + stride]!;
    const fourth = bands[at + stride + 1]!;
    if (first === beside && first === over && first === fourth) continue;
    const highest = Math.max(first, beside, over, fourth);
    for (let k = Math.min(first, beside, over, fourth); k < highest; k++) {
      const kind =
        Number(over > k) +
        2 * Number(fourth > k) +
        4 * Number(beside > k) +
        8 * Number(first > k);
      for (const [from, to] of ways[kind]!) {
        found[k]!.push(edge(at, from, stride), edge(at, to, stride));
      }
    }
  }
  return found;
}

/** An edge of the square whose first sample is at a place. */
function edge(at: number, side: number, stride: number): Edge {
  if (side === above) return 2 * (at + stride);
  return side === right ? 2 * at + 3 : side === left ? 2 * at + 1 : 2 * at;
}

/**
 * Pieces as rings: where one ends another begins.
 *
 * @param next - Of each edge −1, before and after.
 */
function joined(ends: readonly Edge[], next: Int32Array): Edge[][] {
  for (let i = 0; i < ends.length; i += 2) next[ends[i]!] = ends[i + 1]!;
  const rings: Edge[][] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const start = ends[i]!;
    if (next[start] === -1) continue;
    const ring = [start];
    for (let at = start; next[at] !== -1;) {
      const to = next[at]!;
      next[at] = -1;
      ring.push(to);
      at = to;
    }
    rings.push(ring);
  }
  return rings;
}
