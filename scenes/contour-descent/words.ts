/** What the clip says, and when it is true. */
import {moodOf, type PlaneDescent} from 'downhill/clip';
import type {Outcome} from 'downhill/plot';
import type {Iterate, StationaryPoint} from 'downhill/sim';
import type {Theme} from 'downhill/theme';
import {
  always,
  movesByRate,
  sentences,
  type OptimizerId,
  type Words,
} from 'downhill/words';

/** What the sentences speak of. */
export interface Facts extends PlaneDescent {
  /** Whether right angles on the map look right. */
  readonly upright: boolean;
}

export const question = sentences<Facts>([{text: 'Which way is down?', holds: always}]);

/** While the first hops are made. */
export const firstly = sentences<Facts>([
  {
    text: 'Against the gradient: straight across the contour line.',
    holds: trace => isPlain(trace) && trace.upright,
  },
  {text: 'Against the gradient: the steepest way down.', holds: isPlain},
  {
    text: 'The velocity b adds up past gradients. The step is −ηb.',
    holds: runs('momentum'),
  },
  {
    text: 'Adam divides each coordinate of the step by its own recent slope.',
    holds: runs('adam'),
  },
]);

/** While it goes on, faster. */
export const onward = sentences<Facts>([
  {
    text: 'The same η every time: where the slope is gentle, the step is short.',
    holds: isPlain,
  },
  {
    text: 'It has inertia: it runs past the lowest point.',
    holds: trace => runs('momentum')(trace) && runsPast(trace),
  },
  {
    text: 'It has inertia: it can run past the lowest point.',
    holds: runs('momentum'),
  },
  {
    text: 'Steep or gentle, each coordinate moves by about η.',
    holds: trace => runs('adam')(trace) && moveByRate(trace.points),
  },
  {
    text: 'At first each coordinate moves by about η.',
    holds: trace => runs('adam')(trace) && moveByRate(trace.points.slice(0, 2)),
  },
  {text: 'Each coordinate is scaled by recent slopes.', holds: runs('adam')},
]);

const map = 'Contour map of f(x, y) = {formula}. ';

/** The first sentences of the alt text. */
export const alt = sentences<Facts>([
  {
    text:
      map +
      'A run of {optimizer} goes from {from, point}, where f is {first}, in ' +
      '{hops, plural, one {# hop} other {# hops}} to {to, point}, where f is {last}.',
    holds: ({points}) => points.length > 1,
    values: (trace, say) => runFacts(trace, say),
  },
  {
    text: map + 'A run of {optimizer} stays at {from, point}, where f is {first}.',
    holds: always,
    values: (trace, say) => runFacts(trace, say),
  },
]);

function runFacts({objective, points, optimizer}: Facts, say: Words) {
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
  };
}

function runs(id: OptimizerId) {
  return ({optimizer}: Facts) => optimizer === id;
}

/** Whether every step is −η∇f with one η. */
function isPlain({optimizer, settings, points}: Facts): boolean {
  const hasOneRate = points.every(
    ({learningRate}) => learningRate === points[0].learningRate,
  );
  return optimizer === 'gradient-descent' && !settings['weightDecay'] && hasOneRate;
}

function moveByRate(points: readonly Iterate[]): boolean {
  const hops = points.slice(1);
  return hops.length > 0 && hops.every((to, i) => movesByRate(points[i], to));
}

/** Whether it gets to the other side of the minimum that it ends nearest to, and higher. */
function runsPast({points, minima}: Facts): boolean {
  const [start, last] = [points[0], points.at(-1)!];
  const [minimum] = minima.toSorted(
    (a, b) => distance(a, last.point) - distance(b, last.point),
  );
  if (!minimum) return false;
  const from = minimum.point;
  return points.some(
    ({point, value}, k) =>
      point.reduce(
        (sum, x, i) => sum + (x - from[i]!) * (start.point[i]! - from[i]!),
        0,
      ) < 0 && points.slice(0, k).some(before => before.value < value),
  );
}

function distance({point}: StationaryPoint, to: readonly number[]): number {
  return point.reduce((sum, x, i) => sum + (x - to[i]!) ** 2, 0);
}

/** The colour of the words about an ending. */
export function moodColor(outcome: Outcome, theme: Theme): string {
  return {arrived: theme.minimum, failed: theme.error, over: theme.text}[
    moodOf(outcome)
  ];
}
