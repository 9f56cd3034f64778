import type {Vector2} from '@motion-canvas/core';
import type {Axes} from '../../nodes/plot/Axes';
import {
  clipSegment,
  hopPlan,
  inStep,
  type HopPlanOptions,
  type PlaneRuns,
} from '../../plot';
import {Walk} from '../Walk';

/**
 * One walk for all runs on a map: every hop as long as the longest of those that are seen, up
 * to where nothing more is seen of any.
 *
 * @param options - Of the hops.
 */
export function jointWalk(
  axes: Axes,
  runs: PlaneRuns['runs'],
  options: Pick<HopPlanOptions, 'counted' | 'budget'> = {},
): Walk {
  const places = runs.map(({points}) =>
    points.map(({point}) => axes.toLocal([point[0]!, point[1]!])),
  );
  const half = axes.size().scale(0.5);
  // A run that is over, for the eye, waits for the others.
  const seen = Math.max(...places.map(run => hopPlan(run, {half}).last));
  const way = (from: Vector2, to: Vector2) =>
    clipSegment(from, to, half) ? to.sub(from).magnitude : 0;
  const plan = hopPlan(
    inStep(
      places.map(run => run.slice(0, seen + 1)),
      way,
    ),
    options,
  );
  return new Walk(plan, Math.max(...places.map(({length}) => length - 1)));
}

type Leg = readonly [from: number, to: number];

/** A leg of a run that may be shorter than others; null where it makes none. */
export function legWithin(leg: Leg | null, last: number): Leg | null {
  return leg && leg[0] < last ? [leg[0], Math.min(last, leg[1])] : null;
}
