/**
 * What is known of a run from its iterates and from values of f alone: the other opinion,
 * which the words about an outcome are held against.
 */
import type {Domain, Objective, Point} from '../../src/sim';

export interface RunFacts {
  readonly f: Objective;
  /** The iterates, the start first. */
  readonly points: readonly Point[];
  /** What the picture shows, or the box around a round one. */
  readonly shown: Domain;
  /** Whether a round picture has a point. */
  readonly contains?: (point: Point) => boolean;
  /** How many steps were asked for. */
  readonly steps: number;
}

/** Half of boxes around the end, as shares of the picture: a valley may be a small one. */
const nearShares = [0.03, 0.01, 0.003];

/** Samples of a box or of a picture along one side. */
const boxSamples = 41;
const pictureSamples = {1: 2001, 2: 161} as const;

export function last({points}: RunFacts): Point {
  return points.at(-1)!;
}

/** Steps, first to last. */
export function steps({points}: RunFacts): number[][] {
  return points.slice(1).map((point, k) => point.map((x, i) => x - points[k]![i]!));
}

export function values({f, points}: RunFacts): number[] {
  return points.map(point => f.value(point));
}

export function isInPicture({shown, contains}: RunFacts, point: Point): boolean {
  if (contains) return contains(point);
  return shown.every(([low, high], i) => point[i]! >= low && point[i]! <= high);
}

/** Whether f only falls, or stays, from each iterate to the next. */
export function onlyFalls(facts: RunFacts): boolean {
  return values(facts).every((value, k, all) => k === 0 || value <= all[k - 1]!);
}

/** In widths of the picture. */
export function lengthInPicture({shown}: RunFacts, step: readonly number[]): number {
  return Math.hypot(...shown.map(([low, high], i) => step[i]! / (high - low)));
}

/** Of a box's heights: along a flat valley, samples miss the bottom by so much. */
const flat = 2e-3;

interface Sample {
  readonly value: number;
  /** Whether it lies on the edge of what is sampled. */
  readonly isEdge: boolean;
}

/** A box around the end: whether its lowest values are not on its edge alone. */
export function hasLowNear(facts: RunFacts): boolean {
  return nearShares.some(share => isExtreme(boxAround(facts, share, 1)));
}

export function hasHighNear(facts: RunFacts): boolean {
  return nearShares.some(share => isExtreme(boxAround(facts, share, -1)));
}

function isExtreme(samples: readonly Sample[]): boolean {
  const finite = samples.filter(({value}) => Number.isFinite(value));
  const lowest = (isEdge: boolean) =>
    Math.min(...finite.filter(s => s.isEdge === isEdge).map(({value}) => value));
  const all = finite.map(({value}) => value);
  const size = Math.max(...all) - Math.min(...all);
  const bits = 1e-12 * Math.max(...all.map(Math.abs));
  return lowest(false) <= lowest(true) + flat * size + bits;
}

function boxAround(facts: RunFacts, share: number, sign: 1 | -1): Sample[] {
  const {f, shown} = facts;
  const axes = shown.map(([low, high], i) => {
    const half = share * (high - low);
    const middle = last(facts)[i]!;
    return grid(middle - half, middle + half, boxSamples);
  });
  // The end itself may lie between two samples.
  return [
    ...sampled(f, axes).map(({value, isEdge}) => ({value: sign * value, isEdge})),
    {value: sign * f.value(last(facts)), isEdge: false},
  ];
}

function sampled(f: Objective, axes: readonly (readonly number[])[]): Sample[] {
  const ends = (values: readonly number[], k: number) =>
    k === 0 || k === values.length - 1;
  const [xs, ys] = axes;
  if (!ys) return xs!.map((x, i) => ({value: f.value([x]), isEdge: ends(xs!, i)}));
  return xs!.flatMap((x, i) =>
    ys.map((y, j) => ({value: f.value([x, y]), isEdge: ends(xs!, i) || ends(ys, j)})),
  );
}

/** A place of the picture's grid that is lower than all around it, by how much of the range. */
export interface GridMinimum {
  readonly point: Point;
  readonly value: number;
}

/** The local minima of a grid over the picture, those at its edge left out. */
export function gridMinima(facts: RunFacts): readonly GridMinimum[] {
  const known = minimaOf.get(facts.shown) ?? searchedMinima(facts);
  minimaOf.set(facts.shown, known);
  return known;
}

/** Runs of one picture share its grid. */
const minimaOf = new WeakMap<Domain, readonly GridMinimum[]>();
const heightOf = new WeakMap<Domain, number>();

function searchedMinima({f, shown}: RunFacts): GridMinimum[] {
  const dimension = shown.length as 1 | 2;
  const count = pictureSamples[dimension];
  const [xs, ys] = shown.map(([low, high]) => grid(low, high, count));
  if (!ys) {
    const line = xs!.map(x => f.value([x]));
    return xs!.flatMap((x, i) =>
      line[i]! < line[i - 1]! && line[i]! < line[i + 1]!
        ? [{point: [x], value: line[i]!}]
        : [],
    );
  }
  const field = xs!.map(x => ys.map(y => f.value([x, y])));
  const around = [-1, 0, 1].flatMap(a => [-1, 0, 1].map(b => [a, b] as const));
  return xs!.flatMap((x, i) =>
    ys.flatMap((y, j) => {
      const value = field[i]![j]!;
      const isLow = around.every(
        ([a, b]) =>
          (a === 0 && b === 0) || value < (field[i + a]?.[j + b] ?? -Infinity),
      );
      return isLow ? [{point: [x, y], value}] : [];
    }),
  );
}

/** Whether f is lower than at the end somewhere in the picture. */
export function isLowerElsewhere({f, shown, points}: RunFacts): boolean {
  const count = pictureSamples[shown.length as 1 | 2];
  const axes = shown.map(([low, high]) => grid(low, high, count));
  const here = f.value(points.at(-1)!);
  return sampled(f, axes).some(({value}) => value < here);
}

/** The values that f takes in the picture, from low to high; without those at poles. */
export function heightOfPicture(facts: RunFacts): number {
  const known = heightOf.get(facts.shown) ?? measuredHeight(facts);
  heightOf.set(facts.shown, known);
  return known;
}

function measuredHeight({f, shown}: RunFacts): number {
  const axes = shown.map(([low, high]) => grid(low, high, 101));
  const all = sampled(f, axes)
    .map(({value}) => value)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return all[Math.floor(0.95 * (all.length - 1))]! - all[0]!;
}

function grid(low: number, high: number, count: number): number[] {
  return Array.from({length: count}, (_, k) => low + ((high - low) * k) / (count - 1));
}
