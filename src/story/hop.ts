import {
  easeInOutCubic,
  easeOutCubic,
  waitFor,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';

/** The two signals that a run is told with. */
export interface Walk {
  /** 3.4 is 40 % of the hop from iterate 3 to iterate 4. */
  readonly step: SimpleSignal<number>;
  /** How much of the step arrow is drawn, 0 to 1. */
  readonly reach: SimpleSignal<number>;
}

/** Seconds for the parts of a hop. */
export interface HopTiming {
  /** The arrow grows. */
  readonly aim: number;
  /** Time to look at it. */
  readonly hold: number;
  /** The point moves to its tip. */
  readonly move: number;
}

/** One discrete step: first the arrow that says where it goes, then the hop itself. */
export function* hop({step, reach}: Walk, timing: HopTiming): ThreadGenerator {
  const next = Math.floor(step()) + 1;
  yield* reach(1, timing.aim, easeOutCubic);
  yield* waitFor(timing.hold);
  yield* step(next, timing.move, easeInOutCubic);
  reach(0);
}

/** The first hops, slow enough to see how one is made; the beginning of a longer run. */
export const firstHops: readonly HopTiming[] = [
  {aim: 0.6, hold: 0.6, move: 0.6},
  {aim: 0.4, hold: 0.2, move: 0.4},
  {aim: 0.3, hold: 0.1, move: 0.3},
];

/** A hop at full speed: 40 % aim, 60 % move, and no rest. */
export function quickHop(seconds: number): HopTiming {
  return {aim: 0.4 * seconds, hold: 0, move: 0.6 * seconds};
}
