/** How one coordinate of a run goes, measured from where it should come to rest. */
export interface Gait {
  /**
   * `flips`: every step changes its sign; `keeps`: none does; `mixed`: some do; `rests`: it
   * is nothing from the start on, or there is no step.
   */
  readonly sides: 'flips' | 'keeps' | 'mixed' | 'rests';
  /** Whether every step leaves as much of it, less of it, more of it, or now less and now more. */
  readonly size: 'stays' | 'shrinks' | 'grows' | 'mixed';
  /** Whether every step leaves most of it: it takes many of them. */
  readonly crawls: boolean;
}

/** Beside its largest value, less than this share of it is nothing. */
const nothing = 1e-6;

/** Sizes that differ by less than this part are one. */
const equal = 1e-9;

/** What a step leaves at least of a coordinate that crawls. */
const most = 0.8;

/**
 * How a coordinate goes from step to step, up to where nothing is left of it.
 *
 * @param values - One for each iterate, the start's first.
 *
 * @example
 * ```ts
 * gaitOf([1, -0.8, 0.64]); // {sides: 'flips', size: 'shrinks', crawls: false}
 * ```
 */
export function gaitOf(values: readonly number[]): Gait {
  const tiny = nothing * Math.max(...values.map(Math.abs));
  const end = values.findIndex(value => !(Math.abs(value) > tiny));
  const told = end < 0 ? values : values.slice(0, end);
  if (told.length === 0 || values.length === 1)
    return {sides: 'rests', size: 'mixed', crawls: false};
  const factors = told.slice(1).map((value, k) => value / told[k]!);
  const flips = factors.filter(factor => factor < 0).length;
  const every = (holds: (factor: number) => boolean) =>
    factors.length > 0 && factors.every(holds);
  return {
    sides: flips === 0 ? 'keeps' : flips === factors.length ? 'flips' : 'mixed',
    size: sizeOf(every),
    crawls: every(factor => factor >= most && factor < 1),
  };
}

function sizeOf(every: (holds: (factor: number) => boolean) => boolean): Gait['size'] {
  if (every(factor => Math.abs(Math.abs(factor) - 1) <= equal)) return 'stays';
  if (every(factor => Math.abs(factor) < 1)) return 'shrinks';
  return every(factor => Math.abs(factor) > 1) ? 'grows' : 'mixed';
}
