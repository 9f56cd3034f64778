/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import clip from '../../../scenes/update-rule/clip';
import {alt, question, repeat, slope, step} from '../../../scenes/update-rule/words';
import {runEnding} from '../../../src/clip';
import {objective} from '../../../src/sim';
import {anyFormula, anyPlace, anyRate, truthRuns} from '../../truth/randomRuns';
import {describeWords, type Claim} from '../checkSentences';
import {curveClaims} from '../curveClaims';

type Trace = ReturnType<typeof clip.run>['trace'];

const raw = fc.record({
  objective: anyFormula(1, '|x|', 'x^2 + 5'),
  start: fc.oneof(fc.constant('auto'), anyPlace),
  learningRate: anyRate,
  steps: fc.integer({min: 1, max: 30}),
  language: fc.constantFrom(...clip.parameters.language.choices),
});

/** The slopes just left and right of the start. */
function sides({formula, runs: [{iterates}]}: Trace): [number, number] {
  const f = objective(formula, {dimension: 1});
  const {x} = iterates[0];
  const h = 1e-5 * Math.max(1, Math.abs(x));
  const value = (at: number) => f.value([at]);
  return [(value(x) - value(x - h)) / h, (value(x + h) - value(x)) / h];
}

const claims: readonly Claim<Trace>[] = [
  ...(curveClaims as readonly Claim<Trace>[]),
  [
    /^A corner/,
    t => {
      const [left, right] = sides(t);
      return Math.abs(left - right) > 1e-3 * Math.max(Math.abs(left), Math.abs(right));
    },
  ],
  [/^First the slope/, ({runs: [{iterates}]}) => iterates[0].slope !== 0],
  [
    /^Then a step downhill/,
    ({runs: [{iterates}]}) => iterates[1]!.value < iterates[0].value,
  ],
  [
    /minus the slope/,
    ({runs: [{iterates, learningRate}]}) => {
      const [{x, slope}, next] = iterates;
      return (
        Math.abs(x - learningRate * slope - next!.x) <= 1e-9 * Math.abs(next!.x - x)
      );
    },
  ],
  [/^And round again/, ({runs: [{iterates}]}) => iterates.length > 2],
];

describeWords({
  clip,
  words: {question, slope, step, repeat, runEnding, alt},
  raw,
  claims,
  runs: 60,
  alts: truthRuns(40),
  varied: 8,
});
