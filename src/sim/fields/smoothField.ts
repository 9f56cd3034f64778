/** A smooth function through the samples of a grid. */
import type {Objective} from '../Objective';

/** Samples on an even grid, as of `sampleField` and `lossSlice`. */
export interface SampledField {
  readonly domain: readonly [
    x: readonly [low: number, high: number],
    y: readonly [low: number, high: number],
  ];
  /** At least 3. */
  readonly columns: number;
  /** At least 3. */
  readonly rows: number;
  /** Row after row, the first row at the low y; the ends of both intervals count. */
  readonly values: ArrayLike<number>;
}

/** How much each of four samples in a row counts, and how that changes with the place. */
interface Weights {
  /** The index of the second of the four. */
  readonly cell: number;
  readonly value: readonly number[];
  readonly slope: readonly number[];
}

/**
 * Bicubic interpolation between samples: it goes through each of them, its slope has no
 * jump, and a quadratic is met exactly. Beyond the grid it goes on as at the edge.
 *
 * Source: R. Keys, Cubic Convolution Interpolation for Digital Image Processing, IEEE
 * Transactions on Acoustics, Speech, and Signal Processing 29 (1981), with a = −1/2 and
 * the third-order condition at the edges.
 */
export function smoothField({
  domain,
  columns,
  rows,
  values,
}: SampledField): Pick<Objective, 'value' | 'gradient'> {
  const [[left, right], [bottom, top]] = domain;
  const [wide, high] = [(right - left) / (columns - 1), (top - bottom) / (rows - 1)];
  const at = ([x, y]: readonly number[]) => ({
    across: weightsAt((x! - left) / wide, columns),
    up: weightsAt((y! - bottom) / high, rows),
  });
  const sum = (across: Weights, up: Weights, of: 'value' | 'slopeX' | 'slopeY') => {
    const xs = of === 'slopeX' ? across.slope : across.value;
    const ys = of === 'slopeY' ? up.slope : up.value;
    let total = 0;
    ys.forEach((weight, j) => {
      const row = (up.cell + j) * columns + across.cell;
      xs.forEach((part, i) => (total += weight * part * values[row + i]!));
    });
    return total;
  };
  return {
    value(point) {
      const {across, up} = at(point);
      return sum(across, up, 'value');
    },
    gradient(point) {
      const {across, up} = at(point);
      return [sum(across, up, 'slopeX') / wide, sum(across, up, 'slopeY') / high];
    },
  };
}

/** For a place in units of the grid's cells. */
function weightsAt(place: number, count: number): Weights {
  const cell = Math.max(0, Math.min(count - 2, Math.floor(place)));
  const t = place - cell;
  return inGrid(cell - 1, count, {
    value: [
      (-t + 2 * t * t - t * t * t) / 2,
      (2 - 5 * t * t + 3 * t * t * t) / 2,
      (t + 4 * t * t - 3 * t * t * t) / 2,
      (-t * t + t * t * t) / 2,
    ],
    slope: [
      (-1 + 4 * t - 3 * t * t) / 2,
      (-10 * t + 9 * t * t) / 2,
      (1 + 8 * t - 9 * t * t) / 2,
      (-2 * t + 3 * t * t) / 2,
    ],
  });
}

/** Of a sample beyond the edge: what a quadratic through the next three makes of it. */
const beyond = [3, -3, 1];

function inGrid(
  first: number,
  count: number,
  {value, slope}: Omit<Weights, 'cell'>,
): Weights {
  if (first < 0) {
    const folded = (weights: readonly number[]) =>
      beyond.map((share, i) => weights[i + 1]! + share * weights[0]!);
    return {cell: 0, value: folded(value), slope: folded(slope)};
  }
  if (first + 3 >= count) {
    const folded = (weights: readonly number[]) =>
      beyond.toReversed().map((share, i) => weights[i]! + share * weights[3]!);
    return {cell: count - 3, value: folded(value), slope: folded(slope)};
  }
  return {cell: first, value, slope};
}
