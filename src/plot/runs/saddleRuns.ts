import {
  eigenvalues,
  eigenvector,
  last,
  math,
  type Iterate,
  type Noise,
  type Objective,
  type Point,
  type StationaryPoint,
} from '../../sim';
import {shownBy} from '../shown/Shown';
import {distanceTo, nearest} from './nearest';
import type {Outcome} from './Outcome';
import {planeRuns, type PlaneRun, type PlaneRuns} from './planeRuns';
import {dot, minus} from './vectors';

/** How a run with noise goes on from a flat place. */
export interface Departure {
  /**
   * Where the picture shows it: near the flat place at all times; away from it in the end, and
   * lower; or neither.
   */
  readonly kind: 'near' | 'lower' | 'away';
  /** Whether f curves up in the direction it came along, and down in that it leaves along. */
  readonly turnsAcross: boolean;
}

/** A plain descent, and from the flat place it comes to the same with noise; plain data. */
export interface SaddleRuns extends PlaneRuns {
  /** Both as one run. */
  readonly whole: PlaneRuns;
  readonly noise: Noise;
  /** The flat place that the plain descent comes to; null where it comes to none. */
  readonly flat: StationaryPoint | null;
  /** Whether f falls away to both sides of the plain descent, all along it. */
  readonly isOnRidge: boolean;
  /** Valleys around the flat place: parts of a small circle on which f is lower. */
  readonly valleys: number;
  /** null where there is no run with noise. */
  readonly departure: Departure | null;
}

export interface SaddleRequest {
  readonly start: Point;
  readonly learningRate: number;
  /** Of each of the two at most. */
  readonly steps: number;
  readonly noise: Noise;
}

/** Less than this part of a slope is a faded one. */
const fadedShare = 0.02;

/** A run whose steps are used up this near to a flat place has come to it, for the eye. */
const nearShare = 0.02;

/** Nearer than this to a flat place a run with noise has not left. */
const leftShare = 0.1;

/** Radius of the circle on which valleys are counted, as a share of the picture. */
const circleShare = 0.01;

/** How many directions of it are looked at. */
const directions = 360;

/** Directions whose cosine is above this are one, for the eye: 18° and less. */
const alike = 0.95;

/**
 * Descends, and where that comes to a flat place, goes on from there with noise. Errors as of
 * {@link planeRuns}.
 */
export function saddleRuns(
  f: Objective,
  {start, learningRate, steps, noise}: SaddleRequest,
): SaddleRuns {
  const plain = {start, learningRate};
  const alone = planeRuns(f, [plain], {steps});
  const flat = flatPlaceOf(alone);
  const end = last(alone.runs[0].points).point;
  const both = flat
    ? planeRuns(f, [plain, {start: end, learningRate, noise}], {steps, followed: 1})
    : alone;
  const [first, other] = both.runs;
  const second = other && {...other, outcome: withNoise(other.outcome)};
  return {
    ...both,
    runs: second ? [first, second] : [first],
    whole: {...both, runs: [second ? joined(first, second) : first]},
    noise,
    flat,
    isOnRidge: isOnRidge(f, first.points),
    valleys: flat ? valleysAround(f, flat.point, circleShare * widthOf(both)) : 0,
    departure:
      flat && second ? departureOf(f, flat, {shown: both.shown, first, second}) : null,
  };
}

/** Whether the plain descent's last slope is a small part of its first one. */
export function slopeFades({runs: [{points}]}: Pick<PlaneRuns, 'runs'>): boolean {
  return math.norm(last(points).gradient) < fadedShare * math.norm(points[0].gradient);
}

function flatPlaceOf({runs: [{outcome, points}], shown, others}: PlaneRuns) {
  if (outcome.kind === 'arrived' || outcome.kind === 'resting') return outcome.at;
  if (outcome.kind !== 'moving') return null;
  return nearest(others, last(points).point, shownBy(shown), nearShare);
}

/** The last update of many with noise is no sign of where a run goes. */
function withNoise(outcome: Outcome): Outcome {
  return outcome.kind === 'moving' ? {...outcome, recedes: false} : outcome;
}

/** Two runs, of which the second begins where the first ends, as one. */
function joined(first: PlaneRun, second: PlaneRun): PlaneRun {
  const before = first.points.length - 1;
  const later = second.points.slice(1);
  return {
    ...second,
    points: [
      ...first.points,
      ...later.map(iterate => ({...iterate, step: iterate.step + before})),
    ],
    outcome: {...second.outcome, step: second.outcome.step + before},
  };
}

function isOnRidge(f: Objective, points: readonly Iterate[]): boolean {
  const sloping = points.filter(({gradient}) => math.norm(gradient) > 0);
  return (
    sloping.length > 0 &&
    sloping.every(({point, gradient: [gx, gy]}) => curvature(f, point, [-gy!, gx!]) < 0)
  );
}

/** f's second derivative in a direction, times the square of its length. */
function curvature(f: Objective, point: Point, way: readonly number[]): number {
  return dot(
    way,
    f.hessian(point).map(row => dot(row, way)),
  );
}

function valleysAround(f: Objective, [x, y]: Point, radius: number): number {
  const middle = f.value([x!, y!]);
  const isLower = Array.from({length: directions}, (_, i) => {
    // Between the axes of symmetry that formulas have.
    const angle = ((i + 0.37) * 2 * math.pi) / directions;
    return (
      f.value([x! + radius * math.cos(angle), y! + radius * math.sin(angle)]) < middle
    );
  });
  return isLower.filter((lower, i) => lower && !isLower.at(i - 1)).length;
}

function widthOf({shown}: Pick<PlaneRuns, 'shown'>): number {
  return Math.min(...shown.map(([low, high]) => high - low));
}

interface TwoRuns extends Pick<PlaneRuns, 'shown'> {
  readonly first: PlaneRun;
  readonly second: PlaneRun;
}

function departureOf(
  f: Objective,
  flat: StationaryPoint,
  {shown, first, second}: TwoRuns,
): Departure {
  const picture = shownBy(shown);
  const {points} = second;
  const inside = points.findLastIndex(({point}) => picture.contains(point));
  const end = points[Math.min(inside + 1, points.length - 1)]!;
  const isNear = ({point}: Iterate) => distanceTo(flat, point, picture) <= leftShare;
  if (points.every(isNear)) return {kind: 'near', turnsAcross: false};
  const [down, up] = eigenvalues(f.hessian(flat.point));
  const runsAlong = (way: readonly number[], bend: number) =>
    Math.abs(cosine(way, eigenvector(f.hessian(flat.point), bend))) > alike;
  return {
    kind: end.value < flat.value && !isNear(end) ? 'lower' : 'away',
    turnsAcross:
      down! < 0 &&
      up! > 0 &&
      runsAlong(minus(flat.point, first.points[0].point), up!) &&
      runsAlong(minus(end.point, flat.point), down!),
  };
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const sizes = math.norm(a) * math.norm(b);
  return sizes > 0 ? dot(a, b) / sizes : 0;
}
