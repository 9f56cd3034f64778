/**
 * Labels, table cells, clauses, sentences of outcomes, and alt texts of every clip of runs,
 * over random formulas and values. What else a clip says is checked beside the clip, in
 * `test/scenes/<id>/words.test.ts`.
 */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import ballInValley from '../../scenes/ball-in-valley/clip';
import contourDescent from '../../scenes/contour-descent/clip';
import convergence from '../../scenes/convergence/clip';
import doubleWell from '../../scenes/descent-double-well/clip';
import parabola from '../../scenes/descent-parabola/clip';
import surface from '../../scenes/descent-surface/clip';
import divergence from '../../scenes/divergence/clip';
import sweep from '../../scenes/learning-rate-sweep/clip';
import localMinimum from '../../scenes/local-minimum/clip';
import type {CurveRuns, PlaneRuns} from '../../src/plot';
import {objective} from '../../src/sim';
import {acceptedRuns, anyFormula, anyPlace, anyRate, truthRuns} from './randomRuns';
import type {RunFacts} from './RunFacts';
import {factsOfCurve, factsOfPlane, falseAlt, falseOutcomes} from './tellings';

interface ClipOfRuns<T> {
  readonly id: string;
  run(raw: Record<string, unknown>): {readonly trace: T; readonly alt: string};
}

const orAuto = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(fc.constant('auto' as const), value);

const common = {learningRate: anyRate, steps: fc.integer({min: 1, max: 40})};
const onCurve = {...common, objective: anyFormula(1)};
const curve = fc.record({...onCurve, start: orAuto(anyPlace)});
const plane = fc.record({
  ...common,
  objective: anyFormula(2),
  start: orAuto(fc.tuple(anyPlace, anyPlace)),
});
const planeOf = (optimizers: readonly string[]) =>
  fc.tuple(plane, fc.constantFrom(...optimizers)).map(([raw, optimizer]) => ({
    ...raw,
    optimizer,
  }));

const curveClips: readonly [ClipOfRuns<CurveRuns>, fc.Arbitrary<Raw>][] = [
  [convergence, curve],
  [divergence, curve],
  [
    parabola,
    fc.record({
      ...onCurve,
      start: orAuto(anyPlace),
      optimizer: fc.constantFrom(...parabola.parameters.optimizer.choices),
    }),
  ],
  [doubleWell, fc.record({...onCurve, starts: orAuto(severalOf(anyPlace, 6))})],
  [
    localMinimum,
    fc.record({
      ...onCurve,
      balls: fc.integer({min: 1, max: 12}),
      starts: fc.constantFrom('even', 'random'),
    }),
  ],
  [
    sweep,
    fc.record({
      objective: onCurve.objective,
      steps: common.steps,
      start: orAuto(anyPlace),
      rates: orAuto(severalOf(fc.double({noNaN: true, min: 1e-4, max: 3}), 4)),
    }),
  ],
];

const planeClips: readonly [ClipOfRuns<PlaneRuns>, fc.Arbitrary<Raw>][] = [
  [contourDescent, planeOf(contourDescent.parameters.optimizer.choices)],
  [surface, planeOf(surface.parameters.optimizer.choices)],
  [ballInValley, plane],
];

interface Raw {
  readonly objective: string;
  readonly steps: number;
}

function severalOf(value: fc.Arbitrary<number>, maxLength: number) {
  return fc.array(value, {minLength: 1, maxLength});
}

const patience = 10 * 60_000;

/** What is false, and of which run. */
function told(wrong: readonly string[], raw: Raw): string[] {
  return wrong.map(text => `${text} ${JSON.stringify(raw)}`);
}

/** Checks all that is told of the runs of a clip, each against its own facts. */
function tellsTruths<T extends CurveRuns | PlaneRuns, R extends Raw>(
  [clip, raw]: readonly [ClipOfRuns<T>, fc.Arbitrary<R>],
  factsOf: (trace: T, set: R) => RunFacts[],
): void {
  const title = `${clip.id} tells only what is true in labels, cells, sentences and alt text`;
  it(
    title,
    () => {
      const count = truthRuns(60);
      const runs = acceptedRuns(raw, set => clip.run({...(set as object)}), count);
      expect(runs).toHaveLength(count);
      const wrong = runs.flatMap(({raw: set, run: {trace, alt}}) => {
        const facts = factsOf(trace, set);
        return told(
          [...falseOutcomes(trace, facts), ...falseAlt(alt, trace, facts)],
          set,
        );
      });
      expect(wrong.join('\n')).toBe('');
    },
    patience,
  );
}

for (const clip of curveClips) {
  tellsTruths(clip, (trace, set) =>
    factsOfCurve(trace, objective(set.objective, {dimension: 1}), set.steps),
  );
}

for (const clip of planeClips) {
  const shape = clip[0].id === 'ball-in-valley' ? 'disc' : 'rectangle';
  tellsTruths(clip, (trace, set) => factsOfPlane(trace, set.steps, shape));
}
