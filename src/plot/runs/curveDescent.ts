import {
  descend,
  last,
  mapAll,
  minimumBelow,
  startNear,
  type EndingKind,
  type NonEmpty,
  type Objective,
} from '../../sim';
import {curvePicture} from '../shown/curvePicture';

/** One iterate of a descent in one variable. */
export interface CurveIterate {
  readonly step: number;
  readonly x: number;
  readonly value: number;
  /** f′(x). */
  readonly slope: number;
  /** −η f′(x): how far the update from here goes. */
  readonly move: number;
}

/** A descent in one variable, with what a picture of it needs. */
export interface CurveDescent {
  /** f(x) as text and as TeX. */
  readonly formula: string;
  readonly tex: string;
  readonly learningRate: number;
  /** The minimum downhill of the start, where one is known. */
  readonly minimum: {readonly x: number; readonly value: number} | null;
  /** 2/L at that minimum, L = f″; null where f has no curvature there. */
  readonly largestStableRate: number | null;
  readonly domain: readonly [low: number, high: number];
  /** The graph of f over the domain. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  /** The start first; of a run that leaves the picture, up to the first outside. */
  readonly iterates: NonEmpty<CurveIterate>;
  readonly ending: EndingKind;
  /**
   * `closer`: the last update is less than half as long as the first. `apart`: the run
   * diverged or left f's domain. `neither`: all else.
   */
  readonly course: 'closer' | 'apart' | 'neither';
}

/** What a run begins with; null is worked out from the objective. */
export interface CurveDescentOptions {
  readonly objective: Objective;
  readonly steps: number;
  readonly start: number | null;
  readonly learningRate: number | null;
  /** Where the start is worked out: its distance from the minimum, in that of the objective's own start. */
  readonly startShare: number;
  /** Where the learning rate is worked out: its share of 2/L. */
  readonly rateShare: number;
}

/** Plain gradient descent on a curve. Errors as of {@link descend}. */
export function curveDescent(options: CurveDescentOptions): CurveDescent {
  const {objective, steps, startShare, rateShare} = options;
  const minimum = minimumBelow(objective, options.start ?? objective.start[0]!);
  const start = options.start ?? startNear(objective, minimum, startShare);
  const limit = minimum?.largestStableRate ?? null;
  const learningRate =
    options.learningRate ??
    (limit === null ? objective.learningRate : limit * rateShare);
  const run = descend({objective, start: [start], steps, settings: {learningRate}});
  const iterates = mapAll(run.points, ({step, point, value, gradient}) => ({
    step,
    x: point[0]!,
    value,
    slope: gradient[0]!,
    move: -learningRate * gradient[0]!,
  }));
  const {domain, curve, runs} = curvePicture(objective, [iterates]);
  return {
    formula: objective.formula,
    tex: objective.tex,
    learningRate,
    minimum: minimum ? {x: minimum.point[0]!, value: minimum.value} : null,
    largestStableRate: limit,
    domain,
    curve,
    iterates: runs[0]!,
    ending: run.ending.kind,
    course: courseOf(run.ending.kind, iterates),
  };
}

function courseOf(
  ending: EndingKind,
  iterates: NonEmpty<CurveIterate>,
): CurveDescent['course'] {
  if (ending === 'diverged' || ending === 'left-domain') return 'apart';
  return Math.abs(last(iterates).move) < Math.abs(iterates[0].move) / 2
    ? 'closer'
    : 'neither';
}
