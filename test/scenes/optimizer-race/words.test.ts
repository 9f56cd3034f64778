/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/optimizer-race/clip';
import * as words from '../../../scenes/optimizer-race/words';
import type {TraceOf} from '../../../src/clip';
import {rateFor, objectiveNamed, optimizers} from '../../../src/sim';
import {wordsFor, type OptimizerId} from '../../../src/words';
import {arrivalsOf} from '../arrivals';
import {describeWords, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

const ids = optimizers.map(({id}) => id);
const chosen = fc.constantFrom(...ids);

const raw = fc.record(
  {
    objective: fc.constantFrom(
      '0.4*x^2 + (y - 0.5*sin(x))^2',
      'ravine',
      'oval-bowl',
      'rosenbrock',
      'himmelblau',
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
    first: chosen,
    second: chosen,
    sixth: chosen,
    terms: fc.constantFrom('own', 'equal', 'tuned'),
    learningRate: fc.oneof(
      fc.constant('auto'),
      fc.double({noNaN: true, min: 1e-3, max: 0.6}),
    ),
    steps: fc.integer({min: 1, max: 30}),
    one: fc.boolean(),
  },
  {requiredKeys: ['objective', 'start', 'terms', 'steps']},
);

interface Drawn {
  readonly one?: boolean;
  readonly first?: string;
  readonly terms: string;
  readonly learningRate?: number | string;
}

/** All choices alike leave one run; a rate is of equal terms. */
function parametersOf({one, learningRate = 'auto', ...drawn}: Drawn) {
  const given = {...drawn, ...(drawn.terms === 'equal' && {learningRate})};
  const {first = 'gradient-descent'} = given;
  const alike = {
    second: first,
    third: first,
    fourth: first,
    fifth: first,
    sixth: first,
  };
  return one ? {...given, ...alike} : given;
}

const ratesOf = ({runs}: Trace) => runs.map(({learningRate}) => learningRate);

const nameOf = ({optimizer}: Trace['runs'][0]) =>
  wordsFor('en').optimizer(optimizer as OptimizerId).short;

const nameIn = (text: string) => /terms, (.*) arrives/.exec(text)![1]!;

const claims: readonly Claim<Trace>[] = [
  [/gradient is zero/, ({runs}) => runs[0].points[0].gradient.every(g => g === 0)],
  [
    /^One start/,
    ({runs}) => new Set(runs.map(({points}) => String(points[0].point))).size === 1,
  ],
  [/several rules/, ({runs}) => new Set(runs.map(run => run.optimizer)).size > 1],
  [/one rule/, ({runs}) => runs.length === 1],
  [
    /^The same tries/,
    trace =>
      trace.tried.length > 1 &&
      ratesOf(trace).every(rate => trace.tried.includes(rate)),
  ],
  [/^One η for all/, trace => new Set(ratesOf(trace)).size === 1],
  [
    /^For each, an η/,
    ({runs, objective}) =>
      runs.every(
        ({optimizer, learningRate, points}) =>
          learningRate ===
          rateFor(objectiveNamed(objective), optimizer, points[0].point),
      ),
  ],
  [/^Tick: downhill/, ({runs}) => runs[0].points[0].gradient.some(g => g !== 0)],
  [
    /each makes its own step/,
    ({runs}) => {
      const slopes = new Set(runs.map(({points}) => String(points[0].gradient)));
      const ends = new Set(runs.map(({points}) => String(points[1]?.point)));
      return slopes.size === 1 && ends.size > 1;
    },
  ],
  [
    /arrives first/,
    (trace, text) => {
      const arrivals = arrivalsOf(trace);
      const first = Math.min(...arrivals);
      const winners = trace.runs.filter((_, run) => arrivals[run] === first);
      const [winner] = winners;
      return (
        first < Infinity && winners.length === 1 && nameOf(winner!) === nameIn(text)
      );
    },
  ],
  [
    /a tie for/,
    trace => {
      const arrivals = arrivalsOf(trace);
      const first = Math.min(...arrivals);
      return first < Infinity && arrivals.filter(step => step === first).length > 1;
    },
  ],
  [/^None of them/, trace => arrivalsOf(trace).every(step => step === Infinity)],
  [/^It /, ({runs}) => runs.length === 1],
];

const {termsShown, ...beats} = words;

describeWords({
  clip,
  words: beats,
  raw: raw.map(parametersOf),
  claims,
  runs: 40,
  alts: 20,
  varied: 11,
});

it('of the terms on the picture gives the rates that were tried or used', () => {
  const say = wordsFor('en');
  const shown = (raw = {}) => termsShown(clip.run(raw).trace, say);
  expect(shown()).toBe('η: the best of 12 for each');
  expect(shown({terms: 'equal', learningRate: 0.25})).toBe('η = 0.25 for all');
  expect(shown({terms: 'own'})).toBe('η: one that suits each');
});
