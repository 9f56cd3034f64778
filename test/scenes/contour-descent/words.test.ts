/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/contour-descent/clip';
import * as words from '../../../scenes/contour-descent/words';
import {planeEndings} from '../../../src/clip';
import {objectiveNamed} from '../../../src/sim';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';

type Trace = ReturnType<typeof clip.run>['trace'];

const say = wordsFor('en');
const beats = {
  question: words.question,
  firstly: words.firstly,
  onward: words.onward,
  ending: planeEndings,
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
  objective: fc.constantFrom(...formulas),
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
  [/straight across the contour line/, t => t.upright && isAgainstGradient(t)],
  [/steepest way down|The same η every time/, isAgainstGradient],
  [/runs past/, t => t.optimizer === 'momentum' && turnsBack(t)],
  [/velocity|can run past/, t => t.optimizer === 'momentum'],
  [/^Adam|recent slopes/, t => t.optimizer === 'adam'],
  [/^Steep or gentle.*about η/, t => moves(t).every(isAboutRate(t))],
  [/^At first .*about η/, t => moves(t).slice(0, 1).every(isAboutRate(t))],
  [/falls on and on|still falls/, onlyFalls],
  [/grows/, t => rise(t) > 0 && isGone(t)],
  [/leaves the picture/, t => isOutside(t, last(t).point)],
  [/at the minimum|near the minimum/, isLowestAround],
  [/at the minimum/, t => away(t) <= 2e-3],
  [/near the minimum/, t => away(t) <= 2e-2],
  [/gradient is (nearly )?zero/, t => slopeShare(t) < 1e-2],
  [/not zero yet/, t => length(last(t).gradient) > 0],
];

describe('every sentence', () => {
  const texts = [...sentencesOf(words), ...planeEndings].map(Sentence.textOf);

  it('of the clip is among those that are checked', () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  it('is true of each run that it is said of, and something is said in every beat', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(raw, raw => {
        const {trace} = clip.run(raw);
        for (const beat of Object.values(beats)) {
          const text = say.first<Trace>(beat, trace);
          if (trace.points.length > 1) expect(text).not.toBeNull();
          if (text === null) continue;
          said.add(text);
          for (const [part, isTrue] of claims) {
            if (part.test(text)) expect(isTrue(trace), text).toBe(true);
          }
        }
      }),
      {numRuns: 150, seed: 7},
    );
    expect(said.size).toBeGreaterThan(12);
  });

  it('and every alt text has real minus signs, and powers of ten in words', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom('en', 'es'), (raw, language) => {
        const {alt} = clip.run(raw, {language});
        expect(alt).not.toMatch(/-|\de[+-−]?\d|[⁰¹²³⁴⁵⁶⁷⁸⁹]|null|NaN|undefined/);
        expect(alt).toMatch(/^[A-Z].*\.$/);
      }),
      {numRuns: 60, seed: 7},
    );
  });
});

it('tells the run in Spanish', () => {
  expect(clip.run({}, {language: 'es'}).alt).toBe(
    'Mapa de curvas de nivel de f(x, y) = (x^2 + y − 11)^2 + (x + y^2 − 7)^2. ' +
      'Un recorrido de descenso del gradiente va desde (−0,25; −3,5), donde f vale ' +
      '233,4, hasta (−3,779; −3,283), donde f vale casi 0, en 17 saltos. ' +
      'Tras 17 pasos, está en el mínimo en (−3,779; −3,283).',
  );
});

it('says so where nothing moves', () => {
  expect(clip.run({objective: '3', start: '0,0'}).alt).toContain(
    'A run of gradient descent stays at (0, 0), where f is 3.',
  );
});

const last = ({points}: Trace) => points.at(-1)!;
const length = (v: readonly number[]) => Math.hypot(...v);
const rise = (t: Trace) => last(t).value - t.points[0].value;
const isGone = ({outcome}: Trace) => outcome.kind === 'diverged';

function isOutside({shown}: Trace, point: readonly number[]): boolean {
  return shown.some(([low, high], i) => point[i]! < low || point[i]! > high);
}

function moves({points}: Trace): number[][] {
  return points
    .slice(1)
    .map(({point}, k) => point.map((x, i) => x - points[k]!.point[i]!));
}

/** Every hop goes against its gradient, and is η times as long. */
function isAgainstGradient(t: Trace): boolean {
  const {points} = t;
  return moves(t).every((move, k) => {
    const {gradient, learningRate} = points[k]!;
    const size = length(points[k]!.point) + length(move);
    const off = move.map((dx, i) => dx + points[0].learningRate * gradient[i]!);
    return learningRate === points[0].learningRate && length(off) <= 1e-12 * size;
  });
}

function isAboutRate({points}: Trace) {
  const rate = points[0].learningRate;
  return (move: readonly number[]) =>
    move.every(dx => Math.abs(dx) > 0.7 * rate && Math.abs(dx) < 1.3 * rate);
}

function onlyFalls({points}: Trace): boolean {
  return points.every(({value}, k) => k === 0 || value <= points[k - 1]!.value);
}

function targetOf({outcome}: Trace) {
  if (outcome.kind !== 'arrived') throw new Error(`It has ${outcome.kind}.`);
  return outcome.at;
}

/** Of the picture's width: how far the end is from the minimum that is named. */
function away(t: Trace): number {
  const {point} = targetOf(t);
  return Math.max(
    ...t.shown.map(
      ([low, high], i) => Math.abs(last(t).point[i]! - point[i]!) / (high - low),
    ),
  );
}

/** The last slope beside the steepest of the picture's sides. */
function slopeShare(t: Trace): number {
  const f = objectiveNamed(t.objective);
  const [x, y] = t.shown;
  const corners = x.flatMap(a => y.map(b => length(f.gradient([a, b]))));
  const steepest = Math.max(...corners.filter(Number.isFinite));
  return steepest === 0 ? 0 : length(last(t).gradient) / steepest;
}

/** f rises somewhere on the way, as it does beyond a lowest point. */
function turnsBack({points}: Trace): boolean {
  return points.some(({value}, k) => k > 0 && value > points[k - 1]!.value);
}

/** No point on small rings around the end is lower than the minimum that is named. */
function isLowestAround(t: Trace): boolean {
  const f = objectiveNamed(t.objective);
  const {point, value} = targetOf(t);
  return Array.from({length: 32}, (_, i) => (i * Math.PI) / 16).every(angle => {
    const r = 1e-3;
    const around = [point[0]! + r * Math.cos(angle), point[1]! + r * Math.sin(angle)];
    return !(f.value(around) < value - 1e-12 * (1 + Math.abs(value)));
  });
}
