/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/contour-descent/clip';
import {runEnding} from '../../../src/clip';
import * as words from '../../../scenes/contour-descent/words';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {anyFormula, truthRuns} from '../../truth/randomRuns';
import {checkAltTexts, accepted, checkSentences} from '../checkSentences';

type Trace = ReturnType<typeof clip.run>['trace'];

const say = wordsFor('en');
const beats = {
  question: words.question,
  steepest: words.steepest,
  path: words.path,
  ending: runEnding,
};

const formulas = [
  'himmelblau',
  'rosenbrock',
  'x^2+3*y^2',
  'x^2-y^4',
  'x^2-y^2',
  'abs(x)+y^2',
  'sqrt(x)+y^2',
  'sin(x)*cos(y)',
  '1e-5*(x^2+y^2)',
  'exp(x)+0.01*y^2',
  'x^3+y^3-3*x*y',
  '-x^2-y^2',
];

const raw = fc.record({
  objective: anyFormula(2, ...formulas),
  optimizer: fc.constantFrom('gradient-descent', 'momentum', 'adam'),
  start: fc.tuple(
    fc.double({noNaN: true, min: 0.01, max: 4}),
    fc.double({noNaN: true, min: -4, max: 4}),
  ),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-4, max: 2}),
  ),
  steps: fc.integer({min: 1, max: 60}),
});

/** What a sentence claims, computed from the iterates alone. */
const claims: readonly [part: RegExp, isTrue: (trace: Trace) => boolean][] = [
  [/^Straight across/, t => t.isUpright && isSteepest(t)],
  [/^Straight against/, isSteepest],
  [/^Gentle slope/, t => isAgainstGradient(t) && hopsEnd(t, (a, b) => a < b)],
  [/^Steep slope/, t => isAgainstGradient(t) && hopsEnd(t, (a, b) => a > b)],
  [
    /^Each hop is as long/,
    t => isAgainstGradient(t) && isConstant(moves(t).map(length)),
  ],
  [/^It goes straight against/, isAgainstGradient],
  [
    /slope is zero/,
    t => t.runs[0].points.length === 1 && length(last(t).gradient) === 0,
  ],
  [/inertia/, t => t.runs[0].optimizer === 'momentum'],
  [/carried it uphill/, goesUphill],
  [/^Each coordinate/, t => t.runs[0].optimizer === 'adam'],
  [/^At first .*about η/, t => moves(t).slice(0, 1).every(isAboutRate(t))],
];

describe('every sentence', () => {
  it('is true of each run that it is said of, and something is said in every beat', () => {
    const said = checkSentences({
      beats,
      raw,
      runOf: raw => {
        const {trace} = clip.run(raw);
        const moves = trace.runs[0].points.length > 1;
        const told = [beats.question, beats.path, beats.ending];
        for (const beat of moves ? told : []) {
          expect(say.first<Trace>(beat, trace)).not.toBeNull();
        }
        return {trace, seen: trace};
      },
      claims,
    });
    expect(said.size).toBeGreaterThan(12);
  });

  it('that a clip can say on the stage is among those that are checked', () => {
    const texts = sentencesOf(words)
      .map(Sentence.textOf)
      .filter(text => !/[{?]/.test(text));
    const unchecked = texts.filter(text => !claims.some(([part]) => part.test(text)));
    expect(unchecked).toEqual([]);
  });

  it('and every alt text has real minus signs, and powers of ten in words', () => {
    checkAltTexts(
      raw,
      (raw, language) => accepted(() => clip.run(raw, {language})).alt,
      truthRuns(60),
    );
  });
});

it('tells the run in Spanish', () => {
  expect(clip.run({}, {language: 'es'}).alt).toBe(
    'Mapa de curvas de nivel de f(x, y) = (x^2 + y − 11)^2 + (x + y^2 − 7)^2. ' +
      'Un recorrido de descenso del gradiente va desde (−0,25; −3,5), donde f vale ' +
      '233,4, hasta (−3,779; −3,283), donde f vale casi 0, en 17 saltos. ' +
      'El recorrido termina cerca del mínimo en (−3,779; −3,283).',
  );
});

it('says so where nothing moves', () => {
  expect(clip.run({objective: '3', start: '0,0'}).alt).toContain(
    'A run of gradient descent stays at (0, 0), where f is 3.',
  );
});

const last = ({runs: [{points}]}: Trace) => points.at(-1)!;
const length = (v: readonly number[]) => Math.hypot(...v);

function moves({runs: [{points}]}: Trace): number[][] {
  return points
    .slice(1)
    .map(({point}, k) => point.map((x, i) => x - points[k]!.point[i]!));
}

/** No other direction falls faster: the first step lies on −∇f. */
function isSteepest(t: Trace): boolean {
  const [step] = moves(t);
  if (!step) return false;
  const fall = -step.reduce(
    (sum, dx, i) => sum + dx * t.runs[0].points[0].gradient[i]!,
    0,
  );
  return fall > (1 - 1e-9) * length(step) * length(t.runs[0].points[0].gradient);
}

/** Every hop goes against its gradient, and is η times as long. */
/** The last of the hops in sight go on in one way, to the end of all. */
function hopsEnd(t: Trace, isSo: (hop: number, before: number) => boolean): boolean {
  const [{points, outcome}] = t.runs;
  const isGone = outcome.kind === 'left-picture' || outcome.kind === 'diverged';
  const end = isGone && !outcome.inside ? outcome.step : points.length - 1;
  const all = moves(t).slice(0, end).map(length);
  const [a, b, c] = all.slice(-3) as [number, number, number];
  return all.length > 2 && isSo(b, a) && isSo(c, b) && all.every(d => !isSo(d, c));
}

function isConstant(list: readonly number[]): boolean {
  return list.length > 1 && list.every(d => Math.abs(d / list[0]! - 1) < 1e-5);
}

function isAgainstGradient(t: Trace): boolean {
  const [{points}] = t.runs;
  return moves(t).every((move, k) => {
    const {gradient, learningRate} = points[k]!;
    const size = length(points[k]!.point) + length(move);
    const off = move.map((dx, i) => dx + points[0].learningRate * gradient[i]!);
    return learningRate === points[0].learningRate && length(off) <= 1e-12 * size;
  });
}

function goesUphill(t: Trace): boolean {
  return moves(t).some(
    (move, k) =>
      move.reduce((sum, dx, i) => sum + dx * t.runs[0].points[k]!.gradient[i]!, 0) > 0,
  );
}

function isAboutRate({runs: [{points}]}: Trace) {
  const rate = points[0].learningRate;
  return (move: readonly number[]) =>
    move.every(dx => Math.abs(dx) > 0.7 * rate && Math.abs(dx) < 1.3 * rate);
}
