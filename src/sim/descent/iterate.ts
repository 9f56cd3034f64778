import {norm} from '../math';
import type {NonEmpty} from '../NonEmpty';
import type {Point} from '../Objective';
import type {OptimizerRun, Problem} from '../optimizers/Optimizer';
import type {Ending, Iterate} from '../Trajectory';
import {stopReason} from './stopReason';
import {worseThanStartFrom} from './worseThanStartFrom';

interface Loop {
  readonly run: OptimizerRun;
  rateAt(step: number): number;
  readonly problem: Problem;
  readonly start: Point;
  readonly steps: number;
  readonly tolerance: number;
  readonly restingStep: number | undefined;
  readonly recordEvery: number;
}

/**
 * So many updates in a row that move nothing mean that none will. One or two may be
 * chance: a velocity that passes through zero, a first step below the last bit of x.
 */
const patience = 3;

interface Run {
  readonly points: NonEmpty<Iterate>;
  readonly ending: Ending;
}

/** Updates until the run ends, and says how it did. */
export function iterate(loop: Loop): Run {
  const {run, problem, steps, recordEvery} = loop;
  const arrive = (step: number, point: Point): Iterate => ({
    step,
    point,
    value: problem.value(point),
    gradient: problem.gradient(point),
    learningRate: loop.rateAt(step),
    state: run.state(),
  });
  let current = arrive(0, [...loop.start]);
  const points: [Iterate, ...Iterate[]] = [current];
  let unmoved = 0;
  const end = (kind: Ending['kind'], step = current.step): Run => {
    if (points.at(-1) !== current) points.push(current);
    return {points, ending: {kind, step}};
  };
  for (;;) {
    const {step, learningRate} = current;
    if (step > 0 && step % recordEvery === 0) points.push(current);
    if (unmoved === patience || (step === steps && unmoved > 1)) {
      return stalled(points, current, unmoved);
    }
    if (step === steps) break;
    const point = [...current.point];
    run.update(point, current.gradient, learningRate);
    if (atRest(current, point, loop)) return end('converged');
    const next = arrive(step + 1, point);
    const kind = stopReason(problem, next);
    if (kind) return end(kind, step + 1);
    unmoved = learningRate > 0 && moves(current, point) === 0 ? unmoved + 1 : 0;
    current = next;
  }
  const worse = worseThanStartFrom(points);
  return worse !== undefined && wouldDiverge(loop, current)
    ? end('diverged', worse)
    : end('steps-used');
}

/** How many more steps are looked at, to tell divergence from a bad stretch. */
const foresight = {least: 10_000, share: 4, most: 200_000};

/** Whether a run whose steps are used would outgrow every bound if it went on. */
function wouldDiverge({run, problem, steps, rateAt}: Loop, last: Iterate): boolean {
  const wanted = Math.max(foresight.least, foresight.share * steps);
  const rate = rateAt(steps - 1);
  const point = [...last.point];
  for (let step = 0; step < Math.min(wanted, foresight.most); step++) {
    run.update(point, problem.gradient(point), rate);
    const kind = stopReason(problem, {
      point,
      value: problem.value(point),
      gradient: problem.gradient(point),
    });
    if (kind) return kind === 'diverged';
  }
  return false;
}

function atRest(from: Iterate, to: Point, {tolerance, restingStep}: Loop): boolean {
  const most = restingStep ?? tolerance * Math.max(1, from.learningRate);
  return norm(from.gradient) <= tolerance && moves(from, to) <= most;
}

/** The largest change of a coordinate. */
function moves(from: Iterate, to: Point): number {
  let largest = 0;
  for (let i = 0; i < to.length; i++) {
    largest = Math.max(largest, Math.abs(to[i]! - from.point[i]!));
  }
  return largest;
}

/** The run up to the step from which nothing moved. */
function stalled(points: NonEmpty<Iterate>, last: Iterate, unmoved: number): Run {
  const step = last.step - unmoved;
  const [start, ...others] = points;
  const moving: [Iterate, ...Iterate[]] = [
    start,
    ...others.filter(iterate => iterate.step <= step),
  ];
  // The state goes on changing in place; the point, value and gradient do not.
  if (moving.at(-1)?.step !== step) moving.push({...last, step});
  return {points: moving, ending: {kind: 'stalled', step}};
}
