/** What a run begins with where an author leaves it open. */
import {descend, seededRandom, type Objective} from 'downhill/sim';
import {arrivedShare} from 'downhill/plot';
import {valleyAt} from './valleys';

/** Places that a start is chosen from. */
const places = 1201;

/** A start further above the middle of the landscape, in its heights, is out of sight. */
const reach = 1.5;

export interface Spread {
  readonly count: number;
  readonly spread: 'even' | 'random';
  readonly seed: number;
}

/**
 * Starts from left to right, where f has a value and a slope and is not steep out of
 * sight, as it is beside a pole.
 *
 * @throws Error when f has no value anywhere in its domain.
 */
export function chooseStarts(f: Objective, {count, spread, seed}: Spread): number[] {
  const [low, high] = f.domain[0]!;
  const all = Array.from({length: places}, (_, i) => {
    const x = Number((low + ((high - low) * i) / (places - 1)).toPrecision(12));
    return {x, value: f.value([x]), slope: f.gradient([x])[0]!};
  }).filter(({value, slope}) => Number.isFinite(value) && Number.isFinite(slope));
  if (all.length === 0) {
    throw new Error(
      `Expected a function with values from ${low} to ${high}, got ${f.formula}. Choose another.`,
    );
  }
  const sorted = all.map(({value}) => value).sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  const height = quantile(0.95) - quantile(0.05);
  const seen = all.filter(
    ({value}) =>
      value <= quantile(0.95) + reach * height &&
      value >= quantile(0.05) - reach * height,
  );
  const random = seededRandom(seed);
  return Array.from({length: count}, (_, i) =>
    spread === 'even' ? (i + 0.5) / count : random.uniform(),
  )
    .sort((a, b) => a - b)
    .map(part => seen[Math.floor(part * seen.length)]!.x);
}

/** The rate's share of 2/L: near the minimum every hop leaves a fifth of the way. */
const share = 0.4;

/** How often a rate may be halved. */
const halvings = 16;

/** At the bottom a value may differ by this part of itself and not be higher. */
const rounding = 1e-12;

/**
 * A learning rate with which balls only go down and arrive at the bottom of their own
 * valley: its share of the smallest 2/L of all minima, halved as often as that takes. Some
 * never arrive, as beside a pole: of all rates it is the largest that brings most balls home.
 */
export function gentleRate(
  f: Objective,
  starts: readonly number[],
  steps: number,
): number {
  const limits = f.stationaryPoints.flatMap(({largestStableRate}) =>
    largestStableRate === undefined ? [] : [largestStableRate],
  );
  let rate = limits.length ? Math.min(...limits) * share : f.learningRate;
  let best = {rate, home: -1};
  for (let i = 0; i <= halvings && best.home < starts.length; i++) {
    rate = Number(rate.toPrecision(2));
    const home = starts.filter(start => comesHome(f, start, rate, steps)).length;
    if (home > best.home) best = {rate, home};
    rate /= 2;
  }
  return best.rate;
}

function comesHome(f: Objective, x: number, learningRate: number, steps: number) {
  const {points} = descend({objective: f, start: [x], steps, settings: {learningRate}});
  const [low, high] = f.domain[0]!;
  const last = points.at(-1)!.point[0]!;
  const home = valleyAt(f.stationaryPoints, x);
  const arrives = f.stationaryPoints.some(
    ({kind, point}) =>
      kind === 'minimum' && Math.abs(point[0]! - last) <= arrivedShare * (high - low),
  );
  return (
    arrives &&
    points.every(
      ({point, value}, i) =>
        valleyAt(f.stationaryPoints, point[0]!) === home &&
        (i === 0 || value <= points[i - 1]!.value + rounding * Math.abs(value)),
    )
  );
}
