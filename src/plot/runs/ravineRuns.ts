import {ravineNear, type Objective, type Point, type Ravine} from '../../sim';
import {gaitOf, type Gait} from './gait';
import type {PlaneRun, PlaneRuns} from './planeRuns';

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
