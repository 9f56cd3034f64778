import {clamp, type Vector2} from '@motion-canvas/core';
import {StepOnCurve} from '../../nodes/plot/StepOnCurve';
import type {CurveWalk} from '../CurveWalk';
import {gradientReach} from './gradientReach';

/** The steps of a run on a curve, each with its arrow and its landing. */
export function stepsOnCurve(
  {
    data,
    places,
    half,
  }: {
    /** The iterates, in data. */
    readonly data: readonly Vector2[];
    /** The same in the axes' own space. */
    readonly places: readonly Vector2[];
    /** Half the picture's width, in stage units. */
    readonly half: number;
  },
  walk: CurveWalk,
): StepOnCurve[] {
  return Array.from(
    {length: walk.plan.last},
    (_, k) =>
      new StepOnCurve({
        from: data[k]!,
        to: data[k + 1]!,
        drawn: () => walk.drawn(k),
        uphill: () => (walk.step() === k ? walk.uphill() : 0),
        reach: gradientReach(places, k, half),
        // In three steps: a whole arrow that changes with every frame is large in a file.
        past: () => Math.round(3 * clamp(0, 1, walk.step() - k)) / 3,
      }),
  );
}
