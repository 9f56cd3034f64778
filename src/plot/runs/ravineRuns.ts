import {
  nearestMinimum,
  ravineNear,
  type Objective,
  type Point,
  type Ravine,
} from '../../sim';
import {levelsOf} from '../field/levelsOf';
import type {Regions} from '../frame/regions';
import {shownBy} from '../shown/Shown';
import {fitRange} from '../shown/fitRange';
import {gaitOf, type Gait} from './gait';
import {planeRuns, type PlaneRequest, type PlaneRun, type PlaneRuns} from './planeRuns';

/** One direction of a ravine, and how a run goes in it. */
export interface AxisStory {
  /** λ, the curvature of f in it at the minimum. */
  readonly curvature: number;
  readonly direction: Point;
  /** Of each iterate: how far in this direction it is from the minimum. */
  readonly offsets: readonly number[];
  readonly gait: Gait;
}

/** A run told as two runs in one variable each; plain data. */
export interface RavineStory {
  readonly minimum: Point;
  readonly steep: AxisStory;
  readonly flat: AxisStory;
  /** κ. */
  readonly condition: number;
  /** 2/λ of the steep direction. */
  readonly largestRate: number;
  /** Whether f's curvatures are those of the minimum all along the run: then λ says all. */
  readonly isQuadratic: boolean;
}

/** A run of plain descent with its story, and what a picture of both shows; plain data. */
export interface RavineRuns extends PlaneRuns {
  readonly levels: readonly number[];
  /** null where there is no ravine. */
  readonly story: RavineStory | null;
  /** Of the offsets across and along as far as they are seen; without a ravine, of f. */
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

/** Below and above 0, as a share of what is shown on the other side. */
const aside = 0.06;

/** Descends where there may be a ravine. Errors as of {@link planeRuns}. */
export function ravineRuns(
  f: Objective,
  request: PlaneRequest,
  {steps, room}: {steps: number; room: Pick<Regions, 'picture' | 'action'>},
): RavineRuns {
  const included = nearestMinimum(f, request.start);
  const trace = planeRuns(f, [request], {steps, room, included});
  const story = ravineStory(f, trace);
  const picture = shownBy(trace.shown);
  const {points} = trace.runs[0];
  const isSeen = points.map(({point}) => picture.contains(point));
  const seen = (values: readonly number[]) =>
    fitRange(values.filter((_, k) => isSeen[k]));
  return {
    ...trace,
    story,
    levels: levelsOf(f, trace.shown),
    ranges: story
      ? [story.steep, story.flat].map(({offsets}) => aroundZero(seen(offsets)))
      : [seen(points.map(({value}) => value))],
  };
}

/** An interval in which 0 is seen. */
function aroundZero([low, high]: readonly [number, number]): [number, number] {
  const room = aside * Math.max(-low, high);
  return [Math.min(-room, low), Math.max(room, high)];
}

/** Curvatures are one when they differ by less than this part. */
const equal = 0.01;

/**
 * The first run of some, in the directions of the ravine that it comes to or, where it comes
 * to none, of the nearest to its start.
 *
 * @returns null where no minimum in the picture is curved in both directions.
 */
export function ravineStory(
  f: Objective,
  {runs: [run], minima}: Pick<PlaneRuns, 'runs' | 'minima'>,
): RavineStory | null {
  const goal = goalOf(run);
  const ravine =
    (goal && ravineNear(f, [goal])) ?? ravineNear(f, minima, run.points[0].point);
  if (!ravine) return null;
  const {minimum, steep, flat, condition, largestRate} = ravine;
  const story = ({curvature, direction}: Ravine['steep']): AxisStory => {
    const offsets = run.points.map(({point}) =>
      point.reduce((sum, x, i) => sum + (x - minimum.point[i]!) * direction[i]!, 0),
    );
    return {curvature, direction, offsets, gait: gaitOf(offsets)};
  };
  return {
    minimum: minimum.point,
    steep: story(steep),
    flat: story(flat),
    ...{condition, largestRate},
    isQuadratic: hasOneHessian(f, minimum.point, run),
  };
}

function goalOf({outcome}: PlaneRun) {
  if (outcome.kind === 'arrived') return outcome.at;
  return outcome.kind === 'rocking' ? outcome.around : null;
}

function hasOneHessian(f: Objective, minimum: Point, {points}: PlaneRun): boolean {
  const own = f.hessian(minimum).flat();
  const size = Math.max(...own.map(Math.abs));
  return points.every(({point}) =>
    f
      .hessian(point)
      .flat()
      .every((entry, i) => Math.abs(entry - own[i]!) <= equal * size),
  );
}

/**
 * Whether a run has a ravine, and goes in a direction of it in some way.
 *
 * @example
 * ```ts
 * goes('steep', {sides: 'flips', size: 'shrinks'})(ravineRuns(f, request, options));
 * ```
 */
export function goes(axis: 'steep' | 'flat', way: Partial<Gait>) {
  return ({story}: Pick<RavineRuns, 'story'>): boolean =>
    story !== null &&
    Object.entries(way).every(
      ([key, is]) => story[axis].gait[key as keyof Gait] === is,
    );
}
