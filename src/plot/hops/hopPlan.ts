/** How long the hops of a run take on the stage, and which are not drawn one by one. */
import {math} from '../../sim';
import {isInside, type HalfSize, type Place} from '../pathGeometry';

/** A move of the walker from one iterate to a later one. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

export interface HopPlan {
  /** The first hops, each with its arrow. */
  readonly counted: readonly Leg[];
  /** The others: one hop each, or, where there are too many, several in one leg. */
  readonly others: readonly Leg[];
  /** Hops in one leg of the others; the last leg may have fewer. */
  readonly stride: number;
  /** The iterate at which the picture shows no more. */
  readonly last: number;
  /** Whether it has left the picture there, for good; else the rest of the way is too short. */
  readonly leaves: boolean;
}

export interface HopPlanOptions {
  /** How many hops are shown with their arrow. @defaultValue 3 */
  readonly counted?: number;
  /** Seconds for the others, about. @defaultValue 6 */
  readonly budget?: number;
  /**
   * Whether a leg of several hops has an odd number of them, so that what goes from side to
   * side is seen to do so, and the budget is kept by long hops, too. @defaultValue no
   */
  readonly showsSides?: boolean;
  /** How long the way between two places is. @defaultValue straight */
  readonly wayBetween?: (a: Place, b: Place) => number;
  /** Half the picture's width and height, around the origin. @defaultValue no bound */
  readonly half?: HalfSize;
}

/** No hop is faster, in seconds: those that are counted, and those that are not. */
const countedSeconds = 0.5;
const leastSeconds = 0.35;

/** Nor one along an arrow that is there since it was made before. */
const againSeconds = 0.46;

/** Nothing moves faster, in stage units a second: 60 a frame at 60 frames a second. */
const mostSpeed = 3600;

/** The fastest moment of a move that eases in and out like a sine, over its mean speed. */
const peak = Math.PI / 2;

/** Of the way that is left, in stage units: nobody sees less. */
const unseen = 6;

/** A hop out of the picture is not drawn to its end. */
const longestHop = 1800;

/**
 * The plan of a run's hops.
 *
 * @param places - The iterates on the stage, the start first.
 */
export function hopPlan(
  places: readonly Place[],
  options: HopPlanOptions = {},
): HopPlan {
  const {counted = 3, budget = 6, half, wayBetween = distance} = options;
  const gone = half ? goneFrom(places, half) : null;
  const last = gone ?? lastSeen(places);
  const slow = Math.min(counted, last);
  const hop = (from: number, to: number, least: number): Leg => {
    const isAgain = options.showsSides === true && isRepeated(places, from, to);
    const seconds = isAgain ? Math.max(least, againSeconds) : least;
    const way = wayBetween(places[from]!, places[to]!);
    return {from, to, seconds: secondsFor(way, seconds)};
  };
  const rest = places.slice(slow, last + 1);
  const stride = options.showsSides
    ? oddStride(rest, budget, wayBetween)
    : strideFor(rest, budget);
  return {
    counted: range(slow).map(k => hop(k, k + 1, countedSeconds)),
    others: range(Math.ceil((last - slow) / stride)).map(leg => {
      const from = slow + leg * stride;
      return hop(from, Math.min(last, from + stride), leastSeconds);
    }),
    stride,
    last,
    leaves: gone !== null,
  };
}

/** The first iterate from which on nothing is seen to move. */
function lastSeen(places: readonly Place[]): number {
  let left = 0;
  for (let k = places.length - 1; k > 0; k--) {
    left += distance(places[k - 1]!, places[k]!);
    if (!(left < unseen)) return k;
  }
  return 0;
}

/** The first iterate from which on all lie outside; null where the last one is inside. */
function goneFrom(places: readonly Place[], half: HalfSize): number | null {
  const inside = places.findLastIndex(place => isInside(place, half));
  return inside === places.length - 1 ? null : inside + 1;
}

/** Hops that are made in one leg, so that all legs take no longer than the budget. */
function strideFor(places: readonly Place[], budget: number): number {
  const hops = places.length - 1;
  const longest = range(hops).map(k => distance(places[k]!, places[k + 1]!));
  const seconds = longest.reduce((sum, way) => sum + secondsFor(way, leastSeconds), 0);
  return seconds <= budget ? 1 : Math.ceil(hops / Math.floor(budget / leastSeconds));
}

/** An odd number of hops in one leg: of long ones that swing, too, all legs fit the budget. */
function oddStride(
  places: readonly Place[],
  budget: number,
  wayBetween: (a: Place, b: Place) => number,
): number {
  const seconds = range(places.length - 1)
    .map(k => secondsFor(wayBetween(places[k]!, places[k + 1]!), leastSeconds))
    .reduce((sum, each) => sum + each, 0);
  const stride = Math.max(1, Math.ceil(seconds / budget - 1e-9));
  return stride % 2 === 0 ? stride + 1 : stride;
}

/** Whether a hop was made before, for the eye. */
function isRepeated(places: readonly Place[], from: number, to: number): boolean {
  return range(from).some(
    k =>
      distance(places[k]!, places[from]!) < unseen &&
      distance(places[k + 1]!, places[to]!) < unseen,
  );
}

function secondsFor(way: number, least: number): number {
  return Math.max(least, (peak * Math.min(way, longestHop)) / mostSpeed);
}

function distance(a: Place, b: Place): number {
  return math.norm([a.x - b.x, a.y - b.y]);
}

function range(count: number): number[] {
  return Array.from({length: Math.max(0, count)}, (_, k) => k);
}
