/**
 * What is told of data: outcomes in all lengths and alt texts of the clips of samples, over
 * random ones, each against the iterates or the outputs. Their sentences are checked beside
 * the clips, in `test/scenes/<id>/words.test.ts`.
 */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import costFunction from '../../scenes/cost-function/clip';
import digitClassifier from '../../scenes/digit-classifier/clip';
import lineFit from '../../scenes/line-fit/clip';
import maeWeight from '../../scenes/mae-weight/clip';
import {lossOfLine, type CurveRuns} from '../../src/plot';
import {sampleObjective} from '../../src/sim';
import {dataSets} from '../scenes/randomSets';
import {acceptedRuns, truthRuns} from './randomRuns';
import type {RunFacts} from './RunFacts';
import {factsOfCurve, falseAlt, falseOutcomes} from './tellings';

const patience = 10 * 60_000;
const rate = fc.oneof(
  fc.constantFrom(0.1, 0.25, 1e-6, 100),
  fc.double({noNaN: true, min: 1e-4, max: 3}),
);
const steps = fc.integer({min: 1, max: 40});

it(
  'line-fit tells only what is true of its run, in outcomes and alt text',
  () => {
    const raw = fc.record({
      data: fc.constantFrom(...dataSets),
      loss: fc.constantFrom('squared', 'absolute', 'huber'),
      start: fc.constantFrom('0,0', '-0.6,2.6', '50,-3', '1,0'),
      learningRate: fc.oneof(fc.constant('auto'), rate),
      steps,
    });
    const runs = acceptedRuns(raw, set => lineFit.run(set), truthRuns(60));
    const wrong = runs.flatMap(({raw: set, run: {trace, alt}}) => {
      const facts: RunFacts[] = trace.runs.map(({points}) => ({
        f: lossOfLine(trace),
        points: points.map(({point}) => point),
        shown: trace.shown,
        steps: set.steps,
      }));
      const found = [...falseOutcomes(trace, facts), ...falseAlt(alt, trace, facts)];
      if (/level ground/.test(alt))
        found.push(`"${alt}": a loss of lines is level nowhere`);
      return found.map(text => `${text} ${JSON.stringify(set)}`);
    });
    expect(wrong.join('\n')).toBe('');
  },
  patience,
);

it(
  'mae-weight tells only what is true of its runs, on the V and on the parabola',
  () => {
    const raw = fc.record({
      x: fc.constantFrom(2, 1, -3, 40),
      y: fc.constantFrom(3, 0, -1, 700),
      start: fc.constantFrom(0, 1.5, -20, 4),
      learningRate: rate,
      steps,
    });
    const runs = acceptedRuns(raw, set => maeWeight.run(set), truthRuns(60));
    const wrong = runs.flatMap(({raw: set, run: {trace}}) => {
      const {sample} = trace;
      const factsOf = (of: CurveRuns, loss: 'mae' | 'mse') =>
        factsOfCurve(of, sampleObjective({sample, loss, domain: of.domain}), set.steps);
      // Of the other runs only the first updates are drawn.
      const {runs, ...others} = trace.absolute;
      const above = {...others, runs: [runs[0]] as const};
      const found = [
        ...falseOutcomes(above, factsOf(above, 'mae')),
        ...falseOutcomes(trace.squared, factsOf(trace.squared, 'mse')),
      ];
      return found.map(text => `${text} ${JSON.stringify(set)}`);
    });
    expect(wrong.join('\n')).toBe('');
  },
  patience,
);

it('cost-function tells the cost of ten outputs, to three digits', () => {
  const ten = fc.array(fc.double({noNaN: true, min: 0, max: 1}), {
    minLength: 10,
    maxLength: 10,
  });
  const shares = {sum: 1, mean: 1 / 10, half: 1 / 2} as const;
  const raw = fc.record({
    outputs: ten,
    target: ten,
    cost: fc.constantFrom(...(['sum', 'mean', 'half'] as const)),
  });
  for (const {raw: set, run} of acceptedRuns(
    raw,
    s => costFunction.run(s),
    truthRuns(60),
  )) {
    const squares = set.outputs.map((a, j) => (a - set.target[j]!) ** 2);
    const cost = shares[set.cost] * squares.reduce((sum, square) => sum + square, 0);
    const [, figures, minus, power] =
      /the cost is ([\d.]+)(?: times 10 to the (minus )?(\d+))?\.$/i.exec(run.alt)!;
    const told = Number(`${figures}e${minus ? '-' : ''}${power ?? 0}`);
    expect(Math.abs(told - cost), run.alt).toBeLessThanOrEqual(0.0051 * cost);
  }
});

it.each([
  {digit: 8, epochs: 2, learningRate: 2},
  {digit: 1, epochs: 1, learningRate: 0.001},
  {digit: 3, epochs: 3, learningRate: 100},
])('digit-classifier tells what it reads and what it costs: %o', set => {
  const {alt, trace} = digitClassifier.run(set);
  const outputs = trace.pictures.at(-1)!.activations.at(-1)!;
  const found =
    /digit (\d) .* after (one|\d+) epochs? (?:.* of (\d)|no output is on)\. .* from (\S+) to (\S+); (\S+) %/.exec(
      alt,
    )!;
  const [digit, epochs, read, first, last, share] = found.slice(1);
  expect(Number(digit)).toBe(set.digit);
  expect(epochs).toBe(set.epochs === 1 ? 'one' : String(set.epochs));
  const largest = Math.max(...outputs);
  if (largest < 0.05) expect(read).toBeUndefined();
  else expect(Number(read)).toBe(outputs.indexOf(largest));
  expect(Number(first) / trace.costs[0]!).toBeCloseTo(1, 2);
  expect(Number(last) / trace.costs.at(-1)!).toBeCloseTo(1, 2);
  expect(Number(share) / (100 * trace.accuracy)).toBeCloseTo(1, 2);
});
