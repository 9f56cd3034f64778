import {
  easeInOutCubic,
  easeOutCubic,
  waitFor,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {hopSeconds} from './hopSeconds';

/** The two signals that a run is told with. */
export interface HopSignals {
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
export function* hop({step, reach}: HopSignals, timing: HopTiming): ThreadGenerator {
  const next = Math.floor(step()) + 1;
  yield* reach(1, timing.aim, easeOutCubic);
  yield* waitFor(timing.hold);
  yield* step(next, timing.move, easeInOutCubic);
  reach(0);
}

/** The first hops are slow enough to see how one is made. */
const slowly: readonly HopTiming[] = [
  {aim: 0.6, hold: 0.6, move: 0.6},
  {aim: 0.4, hold: 0.2, move: 0.4},
  {aim: 0.3, hold: 0.1, move: 0.3},
];

/** How many hops are told slowly. */
export const slowHops = slowly.length;

/** The first three of a run's hops, or as many as it has. It takes 3.5 s. */
export function* firstHops(walk: HopSignals, hops: number): ThreadGenerator {
  for (const timing of slowly.slice(0, hops)) yield* hop(walk, timing);
}

/**
 * All hops after the first three, faster and faster. It takes 3 s, less for a few hops and
 * up to 12 s for hundreds.
 */
export function* otherHops(walk: HopSignals, hops: number): ThreadGenerator {
  const total = Math.min(12, Math.max(3, 0.05 * hops));
  for (const seconds of hopSeconds(Math.max(0, hops - slowHops), total)) {
    yield* hop(walk, {aim: 0.4 * seconds, hold: 0, move: 0.6 * seconds});
  }
}
