import {descend} from '../descent/descend';
import type {Objective} from '../Objective';
import {closestPoint} from '../stationary/closestPoint';
import {roundRate} from './rateFor';

/** The rate's share of the smallest 2/L: near the minimum each hop leaves a fifth of the way. */
const limitShare = 0.4;

/** Where no curvature sets a rate, a hop is at most about this share of the domain. */
const longestHop = 1 / 12;

/** How often a rate may be halved. */
const halvings = 16;

/** An end within this share of the domain is at the minimum. */
const near = 0.01;

/** At the bottom a value may be higher by this part of itself and only be rounded. */
const rounding = 1e-12;

/**
 * A learning rate with which runs on a curve go down into their own valleys and come to the
 * bottom: a share of the smallest 2/L of all minima, halved as often as that takes. Some
 * never arrive, as beside a pole: of all rates it is the largest that brings most home and,
 * of those, lets most go down.
 */
export function gentleRate(
  f: Objective,
  {starts, steps}: {readonly starts: readonly number[]; readonly steps: number},
): number {
  const minima = f.stationaryPoints.filter(({kind}) => kind === 'minimum');
  const limit = Math.min(
    ...minima.map(({largestStableRate}) => largestStableRate ?? Infinity),
  );
  const [low, high] = f.domain[0]!;
  const cautious = minima.length > 0 ? (high - low) * longestHop : f.learningRate;
  let rate = limit < Infinity ? limit * limitShare : cautious;
  let best = {rate: roundRate(rate), home: -1, down: -1};
  for (let i = 0; i <= halvings && best.home < starts.length; i++) {
    rate = roundRate(rate);
    const ways = starts.map(start => wayOf(f, {start, rate, steps}));
    const home = ways.filter(way => way.isDown && way.isHome).length;
    const down = ways.filter(way => way.isDown).length;
    if (home > best.home || (home === best.home && down > best.down)) {
      best = {rate, home, down};
    }
    rate /= 2;
  }
  return best.rate;
}

/** Whether a run only falls, or rocks about a corner, in its own valley; and arrives. */
function wayOf(
  f: Objective,
  {start, rate, steps}: {start: number; rate: number; steps: number},
): {readonly isDown: boolean; readonly isHome: boolean} {
  const settings = {learningRate: rate};
  const {points} = descend({objective: f, start: [start], steps, settings});
  const [low, high] = f.domain[0]!;
  const last = points.at(-1)!.point;
  const bottom = f.stationaryPoints.find(
    point =>
      point.kind === 'minimum' &&
      Math.abs(closestPoint(point, last)[0]! - last[0]!) <= near * (high - low),
  );
  const home = hilltopsBefore(f, start);
  const falls = points.every(
    ({value}, i) =>
      i === 0 || value <= points[i - 1]!.value + rounding * Math.abs(value),
  );
  const isInValley = points.every(({point}) => hilltopsBefore(f, point[0]!) === home);
  const isDown = isInValley && (falls || bottom?.eigenvalues.length === 0);
  return {isDown, isHome: bottom !== undefined};
}

/** How many hilltops are at the left of a place: equal for all places of one valley. */
function hilltopsBefore({stationaryPoints}: Objective, x: number): number {
  return stationaryPoints.filter(({kind, point}) => kind === 'maximum' && point[0]! < x)
    .length;
}
