/** What sentences about several runs on a curve claim, by their iterates and values of f. */
import type {CurveRuns} from '../../src/plot';
import {objective} from '../../src/sim';

export interface Seen<T extends CurveRuns = CurveRuns> {
  readonly trace: T;
  readonly f: (x: number) => number;
}

export function seenOf<T extends CurveRuns>(trace: T, formula: string): Seen<T> {
  const {value} = objective(formula, {dimension: 1});
  return {trace, f: x => value([x])};
}

type Run = CurveRuns['runs'][0];

const samples = 600;
const ofStep = 80;

/** Close to the ends it is looked at ever closer. */
const ends = [1e-6, 1e-5, 1e-4, 1e-3];

/** Values of f from one place to another. */
function along(f: Seen['f'], from: number, to: number, count = samples): number[] {
  const even = Array.from({length: count - 1}, (_, i) => (i + 1) / count);
  const parts = [0, ...ends, ...even, ...ends.toReversed().map(part => 1 - part), 1];
  return parts.map(part => f(from + (to - from) * part));
}

export const width = ({trace: {domain}}: Seen) => domain[1] - domain[0];
export const xs = ({iterates}: Run) => iterates.map(({x}) => x);
export const endOf = (run: Run) => run.iterates.at(-1)!.x;
export const starts = ({trace}: Seen) => trace.runs.map(({iterates}) => iterates[0].x);

/** How many tops f has between two places. */
export function topsBetween(
  {f}: Seen,
  from: number,
  to: number,
  count = samples,
): number {
  const values = along(f, from, to, count);
  let [tops, rises] = [0, false];
  values.slice(1).forEach((value, i) => {
    if (value < values[i]! && rises) tops++;
    if (value !== values[i]) rises = value > values[i]!;
  });
  return tops;
}

/** Whether f is nowhere higher, and everywhere defined, between two places. */
export function isOpenBetween(
  {f}: Seen,
  from: number,
  to: number,
  count = samples,
): boolean {
  const highest = Math.max(f(from), f(to));
  return along(f, from, to, count).every(v => v <= highest + 1e-9 * Math.abs(highest));
}

/** Whether a step of the run has a top of f between its ends. */
export function jumps(seen: Seen, run: Run): boolean {
  return xs(run).some(
    (x, k, all) => k > 0 && topsBetween(seen, all[k - 1]!, x, ofStep) > 0,
  );
}

/** Whether f is higher nowhere on the way than where the step to it began. */
export function staysInValley(seen: Seen, run: Run): boolean {
  return xs(run).every(
    (x, k, all) => k === 0 || isOpenBetween(seen, all[k - 1]!, x, ofStep),
  );
}

export function falls({iterates}: Run): boolean {
  return iterates.every(({value}, k) => k === 0 || value < iterates[k - 1]!.value);
}

/** Whether f is lowest near the end, and not only at the edge of what is near. */
export function isAtMinimum(seen: Seen, run: Run, near = [0.02, 0.006]): boolean {
  return near.some(share => {
    const reach = share * width(seen);
    const values = along(seen.f, endOf(run) - reach, endOf(run) + reach, 200);
    const defined = values.filter(Number.isFinite);
    const least = Math.min(...defined);
    return (
      ![defined[0], defined.at(-1)].includes(least) || defined.length < values.length
    );
  });
}

/** Whether f is higher at the end than beside it. */
export function isAtTop({f, ...seen}: Seen, run: Run): boolean {
  const [x, near] = [endOf(run), 0.01 * width({f, ...seen})];
  return f(x) >= f(x - near) && f(x) >= f(x + near);
}

/** How many ends are apart from all ends before them. */
export function differentEnds(seen: Seen): number {
  const ends = seen.trace.runs.map(endOf).toSorted((a, b) => a - b);
  return ends.filter((x, i) => i === 0 || x - ends[i - 1]! > 0.025 * width(seen))
    .length;
}

const extents = new WeakMap<CurveRuns, readonly [low: number, high: number]>();

/** The lowest and the highest value in the picture. */
function extentOf({trace, f}: Seen): readonly [low: number, high: number] {
  const known = extents.get(trace);
  if (known) return known;
  const [left, right] = trace.domain;
  // Towards its ends f may plunge where nobody sees it.
  const beside = Array.from({length: 12}, (_, k) => (right - left) * 10 ** (-4 - k));
  const ends = beside.flatMap(away => [f(left + away), f(right - away)]);
  const values = [...along(f, ...trace.domain, 4000), ...ends].filter(Number.isFinite);
  const extent = [Math.min(...values), Math.max(...values)] as const;
  extents.set(trace, extent);
  return extent;
}

/** Whether f near the end is as low as anywhere in the picture. */
export function isLowest(seen: Seen, run: Run): boolean {
  const [low, high] = extentOf(seen);
  const [x, near] = [endOf(run), 0.01 * width(seen)];
  const around = along(seen.f, x - near, x + near, 800).filter(Number.isFinite);
  return Math.min(seen.f(x), ...around) - low <= 1e-4 * (high - low);
}
