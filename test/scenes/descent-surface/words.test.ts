/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-surface/clip';
import {hop, map, path, surface} from '../../../scenes/descent-surface/words';
import {runEnding} from '../../../src/clip';
import type {PlaneRuns} from '../../../src/plot';
import {wordsFor} from '../../../src/words';
import {anyFormula, truthRuns} from '../../truth/randomRuns';
import {accepted} from '../checkSentences';

const say = wordsFor('en');

const raw = fc.record({
  objective: anyFormula(
    2,
    'hills',
    'himmelblau',
    'x^2-y^2',
    'abs(x)+y^2',
    'sqrt(x)+y^2',
    '1e-5*(x^2+y^2)',
    '1e5*(x^2+y^2)',
    '3+0*x',
  ),
  optimizer: fc.constantFrom('gradient-descent', 'momentum', 'adam'),
  start: fc.tuple(
    fc.double({noNaN: true, min: 0.01, max: 4}),
    fc.double({noNaN: true, min: -4, max: 4}),
  ),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-4, max: 2}),
  ),
  steps: fc.integer({min: 1, max: 40}),
});

/** Where nothing moves, which chance seldom meets. */
const level: {
  objective: string;
  optimizer: 'gradient-descent';
  start: [number, number];
  learningRate: 'auto';
  steps: number;
} = {
  objective: '3+0*x',
  optimizer: 'gradient-descent',
  start: [1, 1],
  learningRate: 'auto',
  steps: 3,
};

/** What a sentence claims, computed from the iterates alone. */
const claims: Readonly<Record<string, (trace: PlaneRuns) => boolean>> = {
  'Height is f. Below: its map.': () => true,
  'Every hop has a shadow below.': trace => hops(trace).length > 0,
  'The slope is zero here: there is no step.': ({runs: [{points}]}) =>
    points.length === 1 && Math.hypot(...points[0].gradient) === 0,
  'Gentle slope, short step.': trace =>
    isShareOfSlope(trace) && lengths(trace).every(d => d >= lengths(trace).at(-1)!),
  'Steep slope, long step.': trace =>
    isShareOfSlope(trace) && lengths(trace).every(d => d <= lengths(trace).at(-1)!),
  'Each hop is as long as the last.': trace =>
    lengths(trace).every(d => Math.abs(d / lengths(trace)[0]! - 1) < 1e-5),
  'It goes straight against the gradient.': trace => isShareOfSlope(trace),
  'Its inertia has carried it uphill.': trace =>
    hops(trace).some((move, k) => dot(move, trace.runs[0].points[k]!.gradient) > 0),
  'It has inertia: past steps carry on.': ({runs: [run]}) =>
    run.optimizer === 'momentum',
  'At first each coordinate moves by about η.': trace =>
    hops(trace)[0]!.every(
      dx => Math.abs(Math.abs(dx) / trace.runs[0].learningRate - 1) < 0.3,
    ),
  'Each coordinate is scaled by recent slopes.': ({runs: [run]}) =>
    run.optimizer === 'adam',
  'Flattened, the surface is its map.': () => true,
};

describe('every sentence', () => {
  it('is true of each run that it is said of, and short', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(raw, raw => {
        const {trace} = accepted(() => clip.run(raw));
        const told = [surface, hop, path, map].map(beat => say.first(beat, trace));
        for (const text of told) {
          if (text === null) continue;
          said.add(text);
          expect(text.length).toBeLessThanOrEqual(45);
          // What a single point says of an optimizer is not told: nothing moves.
          if (hops(trace).length > 0) expect(claims[text]!(trace), text).toBe(true);
        }
        const all = [...told, say.first(runEnding, trace)].join('');
        expect(all.length).toBeLessThanOrEqual(180);
      }),
      {numRuns: truthRuns(60), seed: 7, examples: [[level]]},
    );
    expect([...said].sort()).toEqual(Object.keys(claims).sort());
  });

  it('and every alt text ends as a sentence, in both languages', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom('en', 'es'), (raw, language) => {
        const {alt} = accepted(() => clip.run(raw, {language}));
        expect(alt).toMatch(/^[A-Z].*\.$/);
        expect(alt).not.toMatch(/\de[+-−]?\d|[⁰¹²³⁴⁵⁶⁷⁸⁹]|null|NaN|undefined/);
      }),
      {numRuns: truthRuns(60), seed: 7},
    );
  });
});

function hops({runs: [{points}]}: PlaneRuns): number[][] {
  return points
    .slice(1)
    .map(({point}, k) => point.map((x, axis) => x - points[k]!.point[axis]!));
}

/** Every hop is η times as long as its slope. */
/** Of the hops, up to the one that leaves the picture for good. */
function lengths(trace: PlaneRuns): number[] {
  const {outcome} = trace.runs[0];
  const isGone = outcome.kind === 'left-picture' || outcome.kind === 'diverged';
  const end = isGone && !outcome.inside ? outcome.step : Infinity;
  return hops(trace)
    .slice(0, end)
    .map(move => Math.hypot(...move));
}

function isShareOfSlope(trace: PlaneRuns): boolean {
  const [{points, learningRate}] = trace.runs;
  return hops(trace).every((move, k) => {
    const size = Math.hypot(...points[k]!.point) + Math.hypot(...move);
    const expected = learningRate * Math.hypot(...points[k]!.gradient);
    return Math.abs(Math.hypot(...move) - expected) <= 1e-12 * size;
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
