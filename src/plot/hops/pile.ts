import type {Place} from '../pathGeometry';

export interface PileOptions {
  /** Of a ball, in stage units. */
  readonly radius: number;
  /** From the pile's foot to its top at most. */
  readonly height: number;
}

/** Between the middles of two balls, in radii. */
const pitch = 2.15;

/**
 * Places of balls that lie on each other, row by row, measured from the middle of the
 * pile's foot, y down: in one column where it is not too high, else in several.
 *
 * @example
 * ```ts
 * pile(3, {radius: 10, height: 50}); // y: −10, −31.5, −10, in columns at x = ∓10.75
 * ```
 */
export function pile(count: number, {radius, height}: PileOptions): Place[] {
  const step = pitch * radius;
  const rows = Math.max(1, Math.floor((height - 2 * radius) / step) + 1);
  const columns = Math.max(1, Math.ceil(count / rows));
  return Array.from({length: count}, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    const place = i - row * columns - (inRow - 1) / 2;
    return {x: place * step, y: -radius - row * step};
  });
}
