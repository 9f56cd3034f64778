/** What the clip says, and when it is true. */
import type {PlaneRuns} from 'downhill/plot';
import {math, type Iterate} from 'downhill/sim';
import {
  about,
  always,
  optimizerCharacters,
  sentences,
  type OptimizerId,
  type Words,
} from 'downhill/words';

/** What the sentences speak of. */
export interface Facts extends PlaneRuns {
  /** Whether right angles on the map look right. */
  readonly isUpright: boolean;
}

export const question = sentences<Facts>([{text: 'Which way is down?', holds: always}]);

export const steepest = sentences<Facts>([
  {text: 'The slope is zero here: there is no step.', holds: hasNoSlope},
  {
    text: 'Straight across the contour line.',
    holds: trace => trace.isUpright && goesStraightDown(trace),
  },
  {text: 'Straight against the gradient.', holds: goesStraightDown},
  {text: 'Each coordinate has a scale of its own.', holds: runs('adam')},
]);

export const path = about((trace: Facts) => trace.runs[0], optimizerCharacters);

const map = 'Contour map of f(x, y) = {formula}. ';

export const alt = sentences<Facts>([
  {
    text:
      map +
      'A run of {optimizer} goes from {from, point}, where f is {first}, in ' +
      '{hops, plural, one {# hop} other {# hops}} to {to, point}, where f is {last}. ' +
      'It {ending}.',
    holds: ({runs: [{points}]}) => points.length > 1,
    values: altFacts,
  },
  {
    text:
      map +
      'A run of {optimizer} stays at {from, point}, where f is {first}. It {ending}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: Facts, say: Words) {
  const {objective} = trace;
  const [{points, optimizer, outcome}] = trace.runs;
  const [first, last] = [points[0], points.at(-1)!];
  // Beside the value that it came from, so little is nothing.
  const isNothing = Math.abs(last.value) < 1e-6 * Math.abs(first.value);
  return {
    formula: say.formula(objective.formula),
    optimizer: say.optimizer(optimizer as OptimizerId).name,
    from: first.point,
    first: say.number(first.value),
    hops: points.length - 1,
    to: last.point,
    last: isNothing ? say.message('almost 0') : say.number(last.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

function runs(id: string) {
  return ({runs: [{optimizer, points}]}: Facts) =>
    optimizer === id && points.length > 1;
}

function hasNoSlope({runs: [{points}]}: Facts): boolean {
  return points.length === 1 && points[0].gradient.every(slope => slope === 0);
}

/** Whether the first step is −∇f, whatever its length. */
export function goesStraightDown({runs: [{points}]}: Facts): boolean {
  const [first, second] = points;
  return second !== undefined && isAlong(first, second);
}

function isAlong({point, gradient}: Iterate, to: Iterate): boolean {
  const [dx, dy] = [to.point[0]! - point[0]!, to.point[1]! - point[1]!];
  const [gx, gy] = [gradient[0]!, gradient[1]!];
  const size = math.norm([dx, dy]) * math.norm([gx, gy]);
  return Math.abs(dx * gy - dy * gx) < 1e-6 * size && dx * gx + dy * gy < 0;
}
