import {seededRandom} from '../data/SeededRandom';
import type {Objective} from '../Objective';
import {SimulationError} from '../SimulationError';

/** Places that a start is chosen from. */
const places = 1201;

/** A start further above the middle of the landscape, in its heights, is out of sight. */
const highest = 1.5;

export interface Spread {
  readonly count: number;
  readonly spread: 'even' | 'random';
  /** Which random starts. */
  readonly seed: number;
}

/**
 * Starts on a curve from left to right, where f has a value and a slope and is not steep
 * out of sight, as it is beside a pole.
 *
 * @throws SimulationError when f has no value anywhere in its domain.
 */
export function spreadStarts(f: Objective, {count, spread, seed}: Spread): number[] {
  const [low, high] = f.domain[0]!;
  const all = Array.from({length: places}, (_, i) => {
    const x = Number((low + ((high - low) * i) / (places - 1)).toPrecision(12));
    return {x, value: f.value([x]), slope: f.gradient([x])[0]!};
  }).filter(({value, slope}) => Number.isFinite(value) && Number.isFinite(slope));
  if (all.length === 0) {
    throw new SimulationError(
      `Expected a function with values from ${low} to ${high}, got ${f.formula}. Choose another.`,
    );
  }
  const sorted = all.map(({value}) => value).sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  const height = quantile(0.95) - quantile(0.05);
  const seen = all.filter(
    ({value}) =>
      value <= quantile(0.95) + highest * height &&
      value >= quantile(0.05) - highest * height,
  );
  const random = seededRandom(seed);
  return Array.from({length: count}, (_, i) =>
    spread === 'even' ? (i + 0.5) / count : random.uniform(),
  )
    .sort((a, b) => a - b)
    .map(part => seen[Math.floor(part * seen.length)]!.x);
}
