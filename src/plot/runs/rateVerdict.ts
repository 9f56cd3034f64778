import type {Objective} from '../../sim';
import {passesRidge} from './basins';
import type {CurveRun, CurveRuns} from './curveRuns';
import {isOutOfSight} from './outcomeOf';

/**
 * What a run says of its learning rate, where there is a minimum to reach:
 *
 * - `arrives`: from some step on, less than {@link arrivedHeight} of the start's height above
 *   the minimum is left.
 * - `lucky`: so it is, though with a rate above 2/L only a run that hits the minimum stays.
 * - `hardly`, `slow`: all steps go one way and f never rises; most of the height is left, or
 *   less.
 * - `swings`: each step goes back, and f falls every time.
 * - `climbs`: every step lands higher.
 * - `rocks`: it goes from side to side and comes no closer.
 * - `jumps`: it passes over a ridge, a pole or a gap.
 * - `pending`: none of these; it is not there yet.
 * - `outcome`: nothing is to be said but what became of the run: it leaves the picture or
 *   f's domain, rests elsewhere, or there is no minimum to reach.
 */
export type RateVerdict =
  | {readonly kind: 'arrives' | 'lucky'; readonly step: number}
  | {
      readonly kind:
        | 'hardly'
        | 'slow'
        | 'swings'
        | 'climbs'
        | 'rocks'
        | 'jumps'
        | 'pending'
        | 'outcome';
    };

export type RateVerdictKind = RateVerdict['kind'];

/** A run has arrived when this share of its first height above the minimum is left. */
export const arrivedHeight = 0.01;

/** Of the height: where more is left, a run has hardly moved. */
const unmoved = 0.8;

/** Of the first distance from the minimum: so near comes only what hits it. */
const hit = 1e-4;

/** What is known below the start. */
type Below = Pick<CurveRuns, 'target' | 'stableRate'>;

/** What a run of plain descent says of its learning rate. */
export function rateVerdict(
  f: Objective,
  {iterates, outcome, learningRate}: CurveRun,
  {target, stableRate}: Below,
): RateVerdict {
  const [first] = iterates;
  const height = target ? first.value - target.value : 0;
  if (!target || !(height > 0) || outcome.kind === 'left-domain') {
    return {kind: 'outcome'};
  }
  const xs = iterates.map(({x}) => x);
  if (passesRidge(f, xs)) return {kind: 'jumps'};
  const values = iterates.map(({value}) => value);
  if (values.length > 2 && isEach(values, (next, value) => next > value)) {
    return {kind: 'climbs'};
  }
  if (isOutOfSight(outcome) || outcome.kind === 'diverged') return {kind: 'outcome'};
  const left = values.map(value => (value - target.value) / height);
  const step = left.findLastIndex(share => share > arrivedHeight) + 1;
  if (step < values.length) {
    if (stableRate.holds === 'none' || learningRate < stableRate.limit) {
      return {kind: 'arrives', step};
    }
    const isHit =
      Math.abs(xs.at(-1)! - target.point[0]!) <=
      hit * Math.abs(xs[0]! - target.point[0]!);
    return isHit && learningRate > stableRate.limit
      ? {kind: 'lucky', step}
      : {kind: 'outcome'};
  }
  if (outcome.kind === 'rocking') return {kind: 'rocks'};
  if (outcome.kind === 'resting') return {kind: 'outcome'};
  const ways = xs.map(x => x - target.point[0]!);
  return {kind: onItsWay(ways, values, left.at(-1)!)};
}

/**
 * What a run is that has not arrived.
 *
 * @param ways - From the minimum to each iterate.
 */
function onItsWay(ways: number[], values: number[], left: number): Way {
  const isOneSided = ways.every(way => way * ways[0]! > 0);
  if (isOneSided && isEach(values, (next, value) => next <= value)) {
    const isOneWay = isEach(ways, (next, way) => Math.abs(next) <= Math.abs(way));
    if (isOneWay) return left > unmoved ? 'hardly' : 'slow';
  }
  const moves = ways.slice(1).map((way, k) => way - ways[k]!);
  const isTurning = moves.length > 1 && isEach(moves, (next, move) => next * move < 0);
  return isTurning && isEach(values, (next, value) => next < value)
    ? 'swings'
    : 'pending';
}

type Way = 'hardly' | 'slow' | 'swings' | 'pending';

/** Whether something is so of every number and the one before it. */
function isEach(
  list: readonly number[],
  isSo: (next: number, before: number) => boolean,
): boolean {
  return list.every((next, k) => k === 0 || isSo(next, list[k - 1]!));
}
