/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import clip from '../../../scenes/momentum/clip';
import * as words from '../../../scenes/momentum/words';
import type {TraceOf} from '../../../src/clip';
import type {Point} from '../../../src/sim';
import {arrivalsOf} from '../arrivals';
import {describeWords, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

const raw = fc.record(
  {
    objective: fc.constantFrom(
      'ravine',
      'ravine',
      'rosenbrock',
      'himmelblau',
      'x^2+y^2',
      'x^2-y^2',
      '|x|+y^2',
      '1e5*(x^2+30*y^2)',
      '1e-5*(x^2+30*y^2)',
    ),
    start: fc.oneof(
      fc.constant('auto'),
      fc
        .tuple(fc.constantFrom(0, 0.3, -0.9, 2), fc.constantFrom(0, 0.5, -1.2))
        .map(String),
    ),
    learningRate: fc.oneof(
      fc.constant('auto'),
      fc.double({noNaN: true, min: 1e-3, max: 0.6}),
    ),
    beta: fc.oneof(fc.constant('auto'), fc.constantFrom(0, 0.5, 0.9, 1)),
    steps: fc.integer({min: 1, max: 40}),
  },
  {requiredKeys: ['objective', 'start', 'steps']},
);

const dot = (a: Point, b: Point) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
const minus = (a: Point, b: Point) => a.map((x, i) => x - b[i]!);
const pointsOf = ({runs}: Trace, run: number) => runs[run]!.points;

/**
 * Of each step of the ball but the first: its own part and the part carried on, in a
 * direction, from three iterates in a row.
 */
function partsAlong(trace: Trace, axis: 'steep' | 'flat') {
  const points = pointsOf(trace, 1);
  const {direction} = trace.story![axis];
  const along = (k: number) =>
    dot(minus(points[k]!.point, points[k - 1]!.point), direction);
  const beta = Number(trace.runs[1]!.settings['momentum']);
  return points.slice(2).map((_, i) => {
    const carried = beta * along(i + 1);
    return {carried, fresh: along(i + 2) - carried};
  });
}

/** Parts of a size that is to be seen, beside the largest step. */
function seen(parts: readonly {carried: number; fresh: number}[], trace: Trace) {
  const [a, b] = pointsOf(trace, 1);
  const size = 1e-5 * Math.hypot(...minus(b!.point, a.point));
  return parts.filter(p => Math.max(Math.abs(p.carried), Math.abs(p.fresh)) > size);
}

const agree = (trace: Trace, axis: 'steep' | 'flat', sign: number, most: number) =>
  seen(partsAlong(trace, axis).slice(0, most), trace).every(
    ({carried, fresh}) => sign * carried * fresh >= -1e-18,
  );

const isFirst = (trace: Trace, run: number) => {
  const arrivals = arrivalsOf(trace);
  return (
    arrivals[run]! < Infinity &&
    arrivals.every((step, other) => other === run || step > arrivals[run]!)
  );
};

const claims: readonly Claim<Trace>[] = [
  [/gradient is zero/, trace => pointsOf(trace, 0)[0].gradient.every(g => g === 0)],
  [
    /^One start/,
    trace => new Set(trace.runs.map(({points}) => String(points[0].point))).size === 1,
  ],
  [
    /^Velocity: what is left/,
    trace => {
      const {settings, learningRate} = trace.runs[1]!;
      const [a, b, c] = pointsOf(trace, 1);
      const beta = Number(settings['momentum']);
      return c!.point.every((x, i) => {
        const sum =
          b!.point[i]! +
          beta * (b!.point[i]! - a.point[i]!) -
          learningRate * b!.gradient[i]!;
        return Math.abs(x - sum) <= 1e-9 * (1 + Math.abs(x) + Math.abs(sum));
      });
    },
  ],
  [
    /^Without β/,
    trace =>
      pointsOf(trace, 1)
        .slice(1)
        .every(({point}, k) => {
          const {point: from, gradient, learningRate} = pointsOf(trace, 1)[k]!;
          return point.every(
            (x, i) =>
              Math.abs(x - from[i]! + learningRate * gradient[i]!) <=
              1e-9 * (1 + Math.abs(x)),
          );
        }),
  ],
  [/^Sideways they cancel/, trace => agree(trace, 'steep', -1, 2)],
  [/forward they add up|^Along the ravine/, trace => agree(trace, 'flat', 1, 2)],
  [
    /^What is carried on/,
    trace =>
      pointsOf(trace, 1).length > 2 && Number(trace.runs[1]!.settings['momentum']) > 0,
  ],
  [/^What adds up/, trace => agree(trace, 'flat', 1, Infinity)],
  [
    /runs past the minimum/,
    trace => {
      const {minimum, flat} = trace.story!;
      const sides = pointsOf(trace, 1).map(({point}) =>
        Math.sign(dot(minus(point, minimum), flat.direction)),
      );
      return sides.includes(1) && sides.includes(-1);
    },
  ],
  [
    /carried it uphill/,
    trace =>
      pointsOf(trace, 1)
        .slice(1)
        .some(({point}, k) => {
          const {point: from, gradient} = pointsOf(trace, 1)[k]!;
          return dot(minus(point, from), gradient) > 0;
        }),
  ],
  [/past steps carry on/, trace => pointsOf(trace, 1).length > 1],
  [/inertia/, trace => Number(trace.runs[1]!.settings['momentum']) > 0],
  [/^Plain descent arrives first/, trace => isFirst(trace, 0)],
  [/^The heavy ball arrives first/, trace => isFirst(trace, 1)],
  [/^Nesterov’s method arrives first/, trace => isFirst(trace, 2)],
  [
    /^The first to arrive/,
    trace => {
      const arrivals = arrivalsOf(trace);
      const first = Math.min(...arrivals);
      return first < Infinity && arrivals.filter(step => step === first).length > 1;
    },
  ],
  [/^They start at a minimum/, trace => arrivalsOf(trace).every(step => step === 0)],
  [/^None of them/, trace => arrivalsOf(trace).every(step => step === Infinity)],
];

describeWords({
  clip,
  words,
  raw,
  claims,
  runs: 40,
  alts: 30,
  varied: 11,
});
