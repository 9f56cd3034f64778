/** Where a gradient teaches, and where to go from there to see it change. */
import {norm, sqrt} from '../math';
import type {Domain, Objective, Point} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';

/** Steps along each side of a domain of two and of three variables. */
const steps = {2: 12, 3: 6} as const;

/** The shortest and the longest way, in widths of the domain. */
const lengths = {least: 0.25, most: 0.6};

/** Places on a way at which slopes are looked at. */
const samples = 24;

/** Components are told apart well when the smaller is this share of the larger. */
const balanced = 0.5;

/** A gradient is as long as usual that is longer than at this share of places. */
const usualShare = 0.65;

type Functions = Pick<Objective, 'value' | 'gradient'>;

interface Candidate {
  readonly point: Point;
  readonly gradient: readonly number[];
  readonly score: number;
}

/**
 * A point at which no component of the gradient is small beside the others, and the
 * gradient is about as long as usual in the domain; of several the one nearest to the
 * middle. Where there is none, the middle.
 */
export function tellingGradient(f: Functions, domain: Domain): Point {
  const all = candidates(f, domain);
  const best = all.find(({point, score}) => score > 0 && hasGradient(f, point));
  return best?.point ?? middleOf(f, domain, all);
}

/**
 * Where to go straight from a point so that the gradient turns much, has values all the
 * way, and is nowhere many times as long as at the ends; where there is none, somewhere
 * else in the domain.
 */
export function tellingWay(f: Functions, domain: Domain, at: Point): Point {
  const start = f.gradient(at);
  let best = {to: aside(domain, at), score: 0};
  for (const {point, gradient} of candidates(f, domain)) {
    const length = distance(domain, at, point);
    if (length < lengths.least || length > lengths.most) continue;
    const score = turnOf(start, gradient) * evenness(f, at, point);
    if (score > best.score + 1e-9) best = {to: point, score};
  }
  return best.to;
}

/** Points of an even grid with their gradients, the most telling first. */
function candidates(f: Functions, domain: Domain): Candidate[] {
  const count = domain.length === 2 ? steps[2] : steps[3];
  const points = domain.reduce<number[][]>(
    (made, [low, high]) =>
      made.flatMap(point =>
        Array.from({length: count - 1}, (_, i) => [
          ...point,
          rounded(low + ((i + 1) * (high - low)) / count),
        ]),
      ),
    [[]],
  );
  const found = points
    .map(point => ({point, gradient: f.gradient(point)}))
    .filter(({gradient}) => gradient.every(Number.isFinite));
  const sizes = found.map(({gradient}) => norm(gradient)).filter(size => size > 0);
  const usual = sizes.sort((a, b) => a - b)[Math.floor(usualShare * sizes.length)] ?? 0;
  return found
    .map(candidate => ({...candidate, score: scoreOf(candidate, usual, domain)}))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(
  {point, gradient}: Omit<Candidate, 'score'>,
  usual: number,
  domain: Domain,
): number {
  const parts = gradient.map(Math.abs);
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  if (!(most > 0 && usual > 0)) return 0;
  const balance = Math.min(1, least / most / balanced);
  const size = norm(gradient) / usual;
  // Beyond one's middle lies what is positive in each variable: it is read most easily.
  const place = distance(
    domain,
    point,
    domain.map(([low, high]) => low + 0.65 * (high - low)),
  );
  return balance * Math.min(size, 1 / size) * (1 - 0.6 * place);
}

/** How far two points are apart, in widths of the domain. */
function distance(domain: Domain, a: Point, b: Point): number {
  return norm(domain.map(([low, high], i) => (a[i]! - b[i]!) / (high - low)));
}

/** 0 for the same direction, 1 for a right angle or more. */
function turnOf(a: readonly number[], b: readonly number[]): number {
  const size = norm(a) * norm(b);
  if (!(size > 0)) return 0;
  const cosine = a.reduce((sum, x, i) => sum + x * b[i]!, 0) / size;
  return Math.min(1, sqrt(Math.max(0, 1 - cosine)));
}

/** How even the gradient's length is on a way: 0 where it has gaps or poles. */
function evenness(f: Functions, from: Point, to: Point): number {
  const sizes = Array.from({length: samples + 1}, (_, k) =>
    norm(f.gradient(from.map((x, i) => x + (k / samples) * (to[i]! - x)))),
  );
  if (!sizes.every(Number.isFinite)) return 0;
  const most = Math.max(...sizes);
  return most > 0 ? Math.min(sizes[0]!, sizes.at(-1)!) / most : 0;
}

/** Where nothing tells more: the middle, or the first point with a value and a slope. */
function middleOf(f: Functions, domain: Domain, all: readonly Candidate[]): Point {
  const middle = domain.map(([low, high]) => rounded(low + 0.6 * (high - low)));
  const hasSlope = f.gradient(middle).every(Number.isFinite);
  return hasSlope ? middle : (all[0]?.point ?? middle);
}

/** A third of the domain away, on the side with more room. */
function aside(domain: Domain, at: Point): Point {
  return at.map((x, i) => {
    const [low, high] = domain[i]!;
    const step = (high - low) / 3;
    return rounded(x > (low + high) / 2 ? x - step : x + step);
  });
}

function rounded(x: number): number {
  return Number(x.toPrecision(3));
}
