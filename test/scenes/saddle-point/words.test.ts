/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import clip from '../../../scenes/saddle-point/clip';
import * as words from '../../../scenes/saddle-point/words';
import type {TraceOf} from '../../../src/clip';
import {objective, type Iterate, type Objective, type Point} from '../../../src/sim';
import {describeWords, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

const raw = fc.record(
  {
    objective: fc.constantFrom(
      'saddle',
      'saddle',
      'monkey-saddle',
      'monkey-saddle',
      'x*y',
      'x^2-y^4',
      'x^2+(y^2-1)^2',
      'hills',
      'x^2+y^2',
      '-x^2-y^2',
      '|x|-y^2',
      'x + y',
      '3+0*x',
      'sqrt(x)+y^2',
      '1e5*(x^2-y^2)',
      '1e-5*(x^2-y^2)',
    ),
    start: fc.oneof(
      {weight: 3, arbitrary: fc.constant('auto')},
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(0, 0.3, 1.2), fc.constantFrom(0, 0.5, -1.2))
          .map(String),
      },
    ),
    learningRate: fc.oneof(fc.constant('auto'), fc.constantFrom(0.01, 0.1, 0.45, 1)),
    noise: fc.oneof(fc.constant('auto'), fc.constantFrom(0, 1e-6, 0.05, 2)),
    seed: fc.nat(1000),
    steps: fc.constantFrom(1, 5, 60, 200),
  },
  {requiredKeys: ['objective', 'start']},
);

const plainOf = ({runs}: Trace) => runs[0].points;
const noisyOf = ({runs}: Trace) => runs[1]!.points;
const endOf = (points: readonly Iterate[]) => points.at(-1)!;
const functions = new Map<string, Objective>();

function functionOf({objective: {formula}}: Trace): Objective {
  const f = functions.get(formula) ?? objective(formula);
  functions.set(formula, f);
  return f;
}
const minus = (a: Point, b: Point): [number, number] => [a[0]! - b[0]!, a[1]! - b[1]!];
const widthOf = ({shown}: Trace) => Math.max(...shown.map(([low, high]) => high - low));

/** Whether f takes values below and above that of a point on a small circle around it. */
function isSaddle(trace: Trace, [x, y]: Point): boolean {
  const f = functionOf(trace);
  const radius = 0.02 * widthOf(trace);
  const middle = f.value([x!, y!]);
  const around = Array.from({length: 720}, (_, i) => {
    const angle = ((i + 0.1) * Math.PI) / 360;
    return f.value([x! + radius * Math.cos(angle), y! + radius * Math.sin(angle)]);
  });
  return Math.min(...around) < middle && Math.max(...around) > middle;
}

/** Whether f is lower a little to both sides of each iterate. */
function isOnRidge(trace: Trace): boolean {
  const f = functionOf(trace);
  return plainOf(trace).every(({point: [x, y], value, gradient}) => {
    const size = Math.hypot(...gradient);
    if (!(size > 0)) return true;
    const [gx, gy] = gradient.map(g => (1e-3 * widthOf(trace) * g) / size);
    return [-1, 1].every(
      side => f.value([x! - side * gy!, y! + side * gx!]) <= value + 1e-12 * size,
    );
  });
}

/** The last iterate of the run with noise that is seen, or the first that is not. */
function leftAt(trace: Trace): Iterate {
  const isSeen = ({point}: Iterate) =>
    point.every((x, i) => trace.shown[i]![0] <= x && x <= trace.shown[i]![1]);
  const points = noisyOf(trace);
  return points[Math.min(points.findLastIndex(isSeen) + 1, points.length - 1)]!;
}

const claims: readonly Claim<Trace>[] = [
  [
    /gradient is zero/,
    trace => plainOf(trace)[0].gradient.every(slope => Math.abs(slope) === 0),
  ],
  [
    /glides down the ridge of a saddle/,
    trace =>
      endOf(plainOf(trace)).value < plainOf(trace)[0].value &&
      isOnRidge(trace) &&
      isSaddle(trace, trace.flat!.point),
  ],
  [
    /against the gradient/,
    trace =>
      plainOf(trace)
        .slice(1)
        .every(({point}, k) => {
          const from = plainOf(trace)[k]!;
          const [dx, dy] = minus(point, from.point);
          return dx * from.gradient[0]! + dy * from.gradient[1]! <= 0;
        }),
  ],
  [
    /^It stops/,
    trace => {
      const slope = Math.hypot(...endOf(plainOf(trace)).gradient);
      const {value} = functionOf(trace);
      const [x, y] = trace.flat!.point;
      const reach = 0.02 * widthOf(trace);
      const lower = [0, 1, 2, 3, 4, 5, 6, 7].some(
        k =>
          value([
            x! + reach * Math.cos((k * Math.PI) / 4),
            y! + reach * Math.sin((k * Math.PI) / 4),
          ]) < trace.flat!.value,
      );
      const steepest = Math.max(
        slope,
        ...trace.shown[0].flatMap(a =>
          trace.shown[1].map(b => Math.hypot(...functionOf(trace).gradient([a, b]))),
        ),
      );
      return slope <= 1e-4 * steepest && lower;
    },
  ],
  [
    /^It creeps/,
    trace => {
      const slope = (at: Iterate) => Math.hypot(...at.gradient);
      const points = plainOf(trace);
      return slope(endOf(points)) < 0.03 * slope(points[0]);
    },
  ],
  [/near a saddle/, trace => isSaddle(trace, trace.flat!.point)],
  [
    /^A nudge/,
    (trace, text) => {
      if (trace.noise.size < 1e-4) return trace.noise.size > 0;
      // What moved it beyond −η∇f, in units of the gradient, is about as large as it says.
      const {learningRate} = trace.runs[1]!;
      const {size} = trace.noise;
      const points = noisyOf(trace).slice(0, 40);
      const parts = points.slice(1).flatMap(({point}, k) => {
        const {point: from, gradient} = points[k]!;
        return minus(point, from).map((d, i) => d / learningRate + gradient[i]!);
      });
      return (
        parts.every(part => Math.abs(part) < 5 * size) &&
        text.includes(`seed ${trace.noise.seed}`)
      );
    },
  ],
  [
    /^Without noise/,
    trace => {
      const [a, b] = noisyOf(trace);
      if (!b) return true;
      const {learningRate} = trace.runs[1]!;
      return b.point.every(
        (x, i) =>
          Math.abs(x - a.point[i]! + learningRate * a.gradient[i]!) <=
          1e-9 * (1 + Math.abs(x)),
      );
    },
  ],
  [/stays where it is/, trace => noisyOf(trace).length === 1],
  [/^Flattened/, trace => trace.runs.length === 1 || trace.noise.size === 0],
  [/^It leaves (?!the picture)/, trace => leftAt(trace).value < trace.flat!.value],
  [
    /along the other axis/,
    trace => {
      const came = minus(trace.flat!.point, plainOf(trace)[0].point);
      const went = minus(leftAt(trace).point, trace.flat!.point);
      const cosine =
        (came[0] * went[0] + came[1] * went[1]) /
        (Math.hypot(...came) * Math.hypot(...went));
      return Math.abs(cosine) < 0.6;
    },
  ],
  [
    /one of three valleys/,
    trace => trace.objective.formula.replace(/\s/g, '') === 'x^3-3*x*y^2',
  ],
  [
    /does not carry it away/,
    trace =>
      noisyOf(trace).every(
        ({point}) =>
          Math.hypot(...minus(point, trace.flat!.point)) < 0.2 * widthOf(trace),
      ),
  ],
];

describeWords({
  clip,
  words,
  raw,
  claims,
  isTold: (beat, trace) => beat !== 'nudge' || trace.runs.length > 1,
  runs: 80,
  alts: 30,
  varied: 16,
});
