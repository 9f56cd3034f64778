/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import clip from '../../../scenes/ascent-descent/clip';
import * as words from '../../../scenes/ascent-descent/words';
import type {TraceOf} from '../../../src/clip';
import {objectiveNamed, type Point} from '../../../src/sim';
import {describeWords, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

const raw = fc.record({
  objective: fc.constantFrom(
    'hills',
    'sin(x)*cos(y)',
    'x*exp(-x^2-y^2)',
    'himmelblau',
    'x^2-y^2',
    'x^2+y^2',
    '-x^2-y^2',
    'abs(x)+y^2',
    '-abs(x)-abs(y)',
    'sqrt(x+1)+y^2',
    'x^2*sin(y)',
    '1e5*(x^2+y^2)',
    '1e-5*x*y',
    '3',
    'x+y',
    '1/(x^2+y^2)',
  ),
  start: fc.tuple(fc.constantFrom(0, 0.3, -0.9, 1.4), fc.constantFrom(0, 0.5, -1.2)),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-3, max: 1}),
    fc.constantFrom(1e-4, 1e6),
  ),
  steps: fc.integer({min: 1, max: 40}),
});

const points = ({runs}: Trace, run: number) =>
  runs[run]!.points.map(({point}) => point);
const length = (v: Point) => Math.hypot(...v);
const startOf = ({runs}: Trace) => runs[0].points[0];

/** How f changes from the start, a little way along ±∇f. */
function changeAlong(trace: Trace, sign: 1 | -1): number {
  const f = objectiveNamed(trace.objective);
  const {point, gradient} = startOf(trace);
  const small = 1e-5 / length(gradient);
  return f.value(point.map((x, i) => x + sign * small * gradient[i]!)) - f.value(point);
}

/** Whether f is hardly lower (or, with −1, higher) on a small ring around an end. */
function isExtreme(trace: Trace, run: number, sign: 1 | -1): boolean {
  const f = objectiveNamed(trace.objective);
  const [x, y] = points(trace, run).at(-1) as [number, number];
  const radius = 0.02 * (trace.shown[0][1] - trace.shown[0][0]);
  const turns = Array.from({length: 24}, (_, i) => (i * Math.PI) / 12);
  const rises = turns.map(turn => {
    const aside = [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    return sign * (f.value(aside) - f.value([x, y]));
  });
  // The end is near, not at it.
  return Math.min(...rises) >= -0.2 * Math.max(...rises);
}

/** How long its first step is, as a share of the picture's width. */
function shareOfStep(trace: Trace): number {
  const [[left, right]] = trace.shown;
  const {learningRate} = trace.runs[0];
  return (learningRate * length(startOf(trace).gradient)) / (right - left);
}

/** Whether a run's first step does not lead out of the picture. */
function isInPicture(trace: Trace, run: number): boolean {
  const next = points(trace, run)[1];
  return (
    !next || trace.shown.every(([low, high], i) => next[i]! >= low && next[i]! <= high)
  );
}

const claims: readonly Claim<Trace>[] = [
  [/gradient is zero|both stay/, trace => length(startOf(trace).gradient) === 0],
  [/points downhill/, trace => changeAlong(trace, -1) < 0 && shareOfStep(trace) > 0.01],
  [/uphill/, trace => changeAlong(trace, 1) > 0 && shareOfStep(trace) > 0.01],
  [/too short|as short/, trace => shareOfStep(trace) < 0.03],
  [
    /mirror image/,
    trace => {
      const [down, up] = [points(trace, 0), points(trace, 1)];
      const sum = down[1]!.map((x, i) => x + up[1]![i]! - 2 * down[0]![i]!);
      return length(sum) <= 1e-9 * (1 + length(down[1]!));
    },
  ],
  [/^(A step|And one)/, ({isSmooth}) => !isSmooth],
  [
    /follows its own slope/,
    trace =>
      isInPicture(trace, 0) &&
      isInPicture(trace, 1) &&
      [0, 1].every(run => {
        const sign = run === 0 ? -1 : 1;
        const {points: iterates, learningRate} = trace.runs[run]!;
        return iterates.slice(1).every(({point}, k) => {
          const before = iterates[k]!;
          const off = point.map(
            (x, i) => x - before.point[i]! - sign * learningRate * before.gradient[i]!,
          );
          return length(off) <= 1e-12 * (length(point) + length(before.point));
        });
      }),
  ],
  [/^Both leave/, trace => !isInPicture(trace, 0) && !isInPicture(trace, 1)],
  [/^One leaves/, trace => isInPicture(trace, 0) !== isInPicture(trace, 1)],
  [/^One ends in a valley/, trace => isExtreme(trace, 0, 1) && isExtreme(trace, 1, -1)],
  [/^Down: (lowest |local )?minimum/, trace => isExtreme(trace, 0, 1)],
  [/Up: (highest |local )?maximum/, trace => isExtreme(trace, 1, -1)],
  [
    /Up: rises on/,
    ({runs}) =>
      runs[1]!.points.every(({value}, k, all) => k === 0 || value >= all[k - 1]!.value),
  ],
];

describeWords({
  clip,
  words,
  raw,
  claims,
  runs: 100,
  alts: 40,
  varied: 14,
});
