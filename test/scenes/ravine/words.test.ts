/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import clip from '../../../scenes/ravine/clip';
import * as words from '../../../scenes/ravine/words';
import type {TraceOf} from '../../../src/clip';
import {objectiveNamed, type Point} from '../../../src/sim';
import {describeWords, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

const raw = fc.record(
  {
    objective: fc.constantFrom(
      'ravine',
      'ravine',
      'rosenbrock',
      'himmelblau',
      '5x^2+6x*y+5y^2',
      'x^2+y^2',
      'x^2+y^2+0.1x^4',
      'x^2-y^2',
      '|x|+y^2',
      'x^2',
      'x+y',
      '1e5*(x^2+30*y^2)',
      '1e-5*(x^2+30*y^2)',
      'x^4+y^4',
    ),
    start: fc.oneof(
      fc.constant('auto'),
      fc
        .tuple(fc.constantFrom(0, 0.3, -0.9, 2), fc.constantFrom(0, 0.5, -1.2))
        .map(String),
    ),
    learningRate: fc.oneof(
      fc.constant('auto'),
      fc.double({noNaN: true, min: 1e-3, max: 1}),
      fc.constantFrom(0.25, 0.5, 1.1e-6, 2e-6),
    ),
    steps: fc.integer({min: 1, max: 40}),
  },
  {requiredKeys: ['objective', 'start', 'steps']},
);

const dot = (a: Point, b: Point) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/**
 * The second derivative of f at the minimum of the story in some direction, from gradients
 * beside it.
 */
function bend(trace: Trace, [dx, dy]: Point): number {
  const f = objectiveNamed(trace.objective);
  const [x, y] = trace.story!.minimum as [number, number];
  const h = 1e-5;
  const [ahead, behind] = [1, -1].map(side =>
    dot(f.gradient([x + side * h * dx!, y + side * h * dy!]), [dx!, dy!]),
  ) as [number, number];
  return (ahead - behind) / (2 * h);
}

/** The largest and smallest bend among directions all around, and where they are. */
function bends(trace: Trace) {
  const around = Array.from({length: 90}, (_, i) => {
    const angle = (i * Math.PI) / 90;
    const way = [Math.cos(angle), Math.sin(angle)];
    return {way, bend: bend(trace, way)};
  }).toSorted((a, b) => a.bend - b.bend);
  return {flat: around[0]!, steep: around.at(-1)!};
}

/** The run's coordinates in a direction of the ravine, up to where nothing is left. */
function coordinates({runs, story}: Trace, axis: 'steep' | 'flat'): number[] {
  const {minimum} = story!;
  const {direction} = story![axis];
  const all = runs[0].points.map(({point}) =>
    dot(
      point.map((x, i) => x - minimum[i]!),
      direction,
    ),
  );
  const tiny = 1e-6 * Math.max(...all.map(Math.abs));
  const end = all.findIndex(value => Math.abs(value) <= tiny);
  return end < 0 ? all : all.slice(0, end);
}

const signChanges = (values: readonly number[]) =>
  values.slice(1).filter((value, k) => value * values[k]! < 0).length;

const allFlip = (trace: Trace, axis: 'steep' | 'flat') => {
  const values = coordinates(trace, axis);
  return values.length > 1 && signChanges(values) === values.length - 1;
};

const noneFlips = (trace: Trace, axis: 'steep' | 'flat') =>
  signChanges(coordinates(trace, axis)) === 0;

const axisOf = (text: string) => (text.startsWith('Across') ? 'steep' : 'flat');

const claims: readonly Claim<Trace>[] = [
  [
    /^Steep across, almost flat/,
    trace => bends(trace).steep.bend >= 9.9 * bends(trace).flat.bend,
  ],
  [
    /^Steep(er)? across/,
    trace => {
      const {steep, flat} = bends(trace);
      const isAcross = Math.abs(dot(steep.way, trace.story!.steep.direction)) > 0.999;
      return isAcross && flat.bend > 0 && steep.bend > 1.45 * flat.bend;
    },
  ],
  [/^Much the same/, trace => bends(trace).steep.bend < 1.55 * bends(trace).flat.bend],
  [/^No minimum is marked/, ({minima}) => minima.length === 0],
  [
    /^The curvatures here/,
    trace => {
      const f = objectiveNamed(trace.objective);
      return trace.minima.every(({point}) => {
        const [[a, b], [, d]] = f.hessian(point) as [
          [number, number],
          [number, number],
        ];
        return !(a > 0 && a * d - b * b > 1e-9 * a * a) || isKink(trace, point);
      });
    },
  ],
  [/gradient is zero/, ({runs}) => runs[0].points[0].gradient.every(g => g === 0)],
  [/^Descent zigzags/, trace => allFlip(trace, 'steep') && noneFlips(trace, 'flat')],
  [
    /^Each hop lands farther/,
    trace => {
      const values = coordinates(trace, 'steep');
      return (
        allFlip(trace, 'steep') &&
        values.every((v, k) => k === 0 || Math.abs(v) > Math.abs(values[k - 1]!))
      );
    },
  ],
  [/^No zigzag/, trace => noneFlips(trace, 'steep')],
  [
    /^(Gentle|Steep) slope|^Each hop is as long|^It goes straight/,
    ({runs: [{points, learningRate}]}) =>
      points.slice(1).every(({point}, k) => {
        const {point: from, gradient} = points[k]!;
        return point.every(
          (x, i) =>
            Math.abs(x - from[i]! + learningRate * gradient[i]!) <=
            1e-9 * (1 + Math.abs(x)),
        );
      }),
  ],
  [/every hop flips/, (trace, text) => allFlip(trace, axisOf(text))],
  [/never changes sides|crawls/, (trace, text) => noneFlips(trace, axisOf(text))],
  [
    /^Along, it crawls/,
    trace => {
      const values = coordinates(trace, 'flat');
      return values.every((v, k) => k === 0 || v / values[k - 1]! >= 0.8);
    },
  ],
  [
    /now and then/,
    (trace, text) => {
      const changes = signChanges(coordinates(trace, axisOf(text)));
      return changes > 0 && !allFlip(trace, axisOf(text));
    },
  ],
  [
    /no way to go/,
    (trace, text) =>
      trace.runs[0].points.length === 1 ||
      coordinates(trace, axisOf(text)).length === 0,
  ],
  [
    /comes no nearer, along it does/,
    trace => {
      const [across, along] = (['steep', 'flat'] as const).map(axis =>
        coordinates(trace, axis).map(Math.abs),
      ) as [number[], number[]];
      return across.at(-1)! > 0.998 * across[0]! && along.at(-1)! < along[0]!;
    },
  ],
  [
    /too large/,
    trace => {
      const values = coordinates(trace, 'steep').map(Math.abs);
      return (
        trace.runs[0].learningRate * bends(trace).steep.bend >= 1.999 &&
        values.every((v, k) => k === 0 || v > values[k - 1]!)
      );
    },
  ],
  [
    /steep way limits/,
    trace => {
      const {steep, flat} = bends(trace);
      return (
        trace.runs[0].learningRate * steep.bend < 2.001 && steep.bend > 1.45 * flat.bend
      );
    },
  ],
  [/one waits/, trace => coordinates(trace, 'flat').length > 1],
];

/** Whether the slope jumps at a point. */
function isKink(trace: Trace, [x, y]: Point): boolean {
  const f = objectiveNamed(trace.objective);
  const slopes = [1, -1].map(side => f.gradient([x! + side * 1e-9, y! + side * 1e-9]));
  return slopes[0]!.some((slope, i) => Math.abs(slope - slopes[1]![i]!) > 1e-3);
}

describeWords({
  clip,
  words,
  raw,
  claims,
  runs: 40,
  alts: 40,
  varied: 15,
});
