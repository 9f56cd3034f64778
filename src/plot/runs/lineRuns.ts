import {
  leastSquares,
  lineObjective,
  math,
  type DataPoint,
  type Objective,
  type Point,
  type ResidualLossId,
} from '../../sim';
import {levelsOf} from '../field/levelsOf';
import type {Regions} from '../frame/regions';
import {planeRuns, type PlaneRuns} from './planeRuns';

/** A descent on the loss of a line, with its data; plain data. */
export interface LineRuns extends PlaneRuns {
  readonly points: readonly DataPoint[];
  readonly loss: ResidualLossId;
  /** Weight and bias of least squares, in closed form. */
  readonly leastSquares: readonly number[];
  /** Of the map's contour lines. */
  readonly levels: readonly number[];
}

export interface LineRunsOptions {
  readonly loss: ResidualLossId;
  readonly start: Point;
  readonly learningRate: number;
  readonly steps: number;
  /** Where the map stands. */
  readonly room: Pick<Regions, 'picture' | 'action'>;
}

/** Lines are told apart on the map when they lie so far from each other, in its widths. */
const apart = 0.07;

/**
 * Far from x = 0 the map is a narrow valley, whose floor is nearly level beside its walls;
 * yet the loss of a line is level at its minimum alone.
 */
const resting = {tolerance: 0, restingStep: 0};

/** A run creeps when so many steps as its last one would not do, and so much is left. */
const manySteps = 100;
const muchLeft = 0.05;

/**
 * Fits weight·x + bias to points by plain descent.
 *
 * @throws DataError for points that fit more than one line; otherwise as of `descend`.
 */
export function lineRuns(
  points: readonly DataPoint[],
  {loss, start, learningRate, steps, room}: LineRunsOptions,
): LineRuns {
  const objective = lineObjective({points, loss, start});
  const best = leastSquares(points);
  const minima = objective.stationaryPoints.map(({point}) => point);
  const included = [best, ...minima];
  const options = {steps, room, included};
  const usual = planeRuns(objective, [{start, learningRate}], options);
  const runs =
    usual.runs[0].outcome.kind === 'resting'
      ? planeRuns(objective, [{start, learningRate}], {...options, resting})
      : usual;
  return {
    ...runs,
    ...{points, loss},
    leastSquares: best,
    levels: levelsOf(objective, runs.shown),
  };
}

/** The loss that was descended on, over weight and bias. */
export function lossOfLine({points, loss, runs: [run]}: LineRuns): Objective {
  return lineObjective({points, loss, start: run.points[0].point});
}

/** Whether a run is far from the minimum, and would take a hundred more steps at least. */
export function creeps({minima, shown, runs: [{points, outcome}]}: LineRuns): boolean {
  const [before, end] = [points.at(-2)?.point, points.at(-1)!.point];
  const target = minima[0]?.point;
  if (!before || !target || outcome.kind !== 'moving') return false;
  const between = (a: Point, b: Point) =>
    math.norm(shown.map(([low, high], i) => (a[i]! - b[i]!) / (high - low)));
  const left = between(target, end);
  return left > muchLeft && left > manySteps * between(before, end);
}

/** Whether the line that a run ends with can be told from that of least squares. */
export function isOtherThanLeastSquares({
  leastSquares: best,
  shown,
  runs: [{points}],
}: Pick<LineRuns, 'leastSquares' | 'shown' | 'runs'>): boolean {
  const end = points.at(-1)!.point;
  return shown.some(
    ([low, high], i) => Math.abs(end[i]! - best[i]!) > apart * (high - low),
  );
}
