/** What the clip says, and when it is true. */
import type {PlaneRuns} from 'downhill/plot';
import {
  about,
  always,
  optimizerCharacters,
  sentences,
  type OptimizerId,
  type Words,
} from 'downhill/words';

export const surface = sentences<PlaneRuns>([
  {text: 'Height is f. Below: its map.', holds: always},
]);

export const hop = sentences<PlaneRuns>([
  {text: 'Every hop has a shadow below.', holds: moves},
  {text: 'The slope is zero here: there is no step.', holds: hasNoSlope},
]);

export const path = about((trace: PlaneRuns) => trace.runs[0], optimizerCharacters);

export const map = sentences<PlaneRuns>([
  {text: 'Flattened, the surface is its map.', holds: always},
]);

const picture = 'The surface of f(x, y) = {formula} above its contour map. ';

export const alt = sentences<PlaneRuns>([
  {
    text:
      picture +
      'A run of {optimizer} goes from {from, point}, where f is {first}, in ' +
      '{hops, plural, one {# hop} other {# hops}} to {to, point}, where f is {last}. ' +
      'It {ending}.',
    holds: moves,
    values: altFacts,
  },
  {
    text:
      picture +
      'A run of {optimizer} stays at {from, point}, where f is {first}. It {ending}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: PlaneRuns, say: Words) {
  const [{points, optimizer, outcome}] = trace.runs;
  const [first, last] = [points[0], points.at(-1)!];
  // Beside the value that it came from, so little is nothing.
  const isNothing = Math.abs(last.value) < 1e-6 * Math.abs(first.value);
  return {
    formula: say.formula(trace.objective.formula),
    optimizer: say.optimizer(optimizer as OptimizerId).name,
    from: first.point,
    first: say.number(first.value),
    hops: points.length - 1,
    to: last.point,
    last: isNothing ? say.message('almost 0') : say.number(last.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

function moves({runs: [{points}]}: PlaneRuns): boolean {
  return points.length > 1;
}

function hasNoSlope({runs: [{points}]}: PlaneRuns): boolean {
  return points.length === 1 && points[0].gradient.every(slope => slope === 0);
}
