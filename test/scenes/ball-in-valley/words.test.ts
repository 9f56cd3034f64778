/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/ball-in-valley/clip';
import * as words from '../../../scenes/ball-in-valley/words';
import {runEnding} from '../../../src/clip';
import type {PlaneRuns} from '../../../src/plot';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {anyFormula, truthRuns} from '../../truth/randomRuns';
import {accepted} from '../checkSentences';

const say = wordsFor('en');
const {question, moved, again, onward} = words;

const raw = fc.record({
  objective: anyFormula(
    2,
    'valley',
    'himmelblau',
    'rosenbrock',
    'x^2-y^2',
    'abs(x)+y^2',
    'sqrt(x)+y^2',
    '1e-5*(x^2+y^2)',
    '1e5*(x^2+y^2)',
    'sin(x)*cos(y)',
    'x+0*y',
    '3+0*x',
    '-x^2-y^2',
  ),
  start: fc.tuple(
    fc.double({noNaN: true, min: 0.01, max: 4}),
    fc.double({noNaN: true, min: -4, max: 4}),
  ),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-4, max: 2}),
    fc.constant(1e-9),
  ),
  steps: fc.integer({min: 1, max: 40}),
});

/** What a sentence claims, computed from the iterates alone. */
const claims: Readonly<Record<string, (trace: PlaneRuns) => boolean>> = {
  'Which way is down?': () => true,
  'The steps are too short to be seen.': trace =>
    lengths(trace).reduce((sum, length) => sum + length, 0) < 0.01,
  'The steepest way, a little bit.': trace =>
    isSteepest(trace) && lengths(trace)[0]! <= 0.5,
  'The steepest way, one step.': trace => isSteepest(trace) && lengths(trace)[0]! > 0.5,
  'The slope is zero here: there is no step.': trace =>
    slopes(trace)[0] === 0 && lengths(trace).length === 0,
  'It looks again, and moves again.': trace => lengths(trace).length >= 2,
  'Less slope, smaller steps.': trace =>
    isFalling(slopes(trace)) && isFalling(moves(trace)),
  'A long step can land higher.': ({runs: [{points}]}) =>
    points.slice(1).some(({value}, k) => value > points[k]!.value),
  'Again and again, the steepest way down.': isSteepest,
};

describe('every sentence', () => {
  const texts = sentencesOf({question, moved, again, onward}).map(Sentence.textOf);

  it('has a claim', () => {
    expect(texts.filter(text => !Object.hasOwn(claims, text))).toEqual([]);
    expect(texts.filter(text => text.length > 45)).toEqual([]);
  });

  it('is true of each run that it is said of', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(raw, raw => {
        const {trace} = accepted(() => clip.run(raw));
        const told = [question, moved, again, onward].map(beat =>
          say.first(beat, trace),
        );
        for (const text of told) {
          if (text === null) continue;
          said.add(text);
          expect(claims[text]!(trace), text).toBe(true);
        }
        const all = [...told, say.first(runEnding, trace)].join('');
        expect(all.length).toBeLessThanOrEqual(180);
      }),
      {numRuns: truthRuns(60), seed: 7},
    );
    expect([...said].sort()).toEqual(Object.keys(claims).sort());
  });

  it('and every alt text has real minus signs, and powers of ten in words', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom('en', 'es'), (raw, language) => {
        const {alt} = accepted(() => clip.run(raw, {language}));
        const told = alt.replace(/^.*?(over weight|según el peso)/, '');
        expect(told).not.toMatch(/-|\de[+-−]?\d|[⁰¹²³⁴⁵⁶⁷⁸⁹]|null|NaN|undefined/);
        expect(alt).toMatch(/^[A-Z].*\.$/);
      }),
      {numRuns: truthRuns(60), seed: 7},
    );
  });
});

/** In radii of the picture. */
function lengths({runs: [{points}], disc}: PlaneRuns): number[] {
  return hops(points).map(([dx, dy]) =>
    Math.hypot(dx! / disc.radius[0], dy! / disc.radius[1]),
  );
}

function moves({runs: [{points}]}: PlaneRuns): number[] {
  return hops(points).map(hop => Math.hypot(...hop));
}

function slopes({runs: [{points}]}: PlaneRuns): number[] {
  return points.map(({gradient}) => Math.hypot(...gradient));
}

function hops(points: PlaneRuns['runs'][0]['points']): number[][] {
  return points
    .slice(1)
    .map(({point}, k) => point.map((x, axis) => x - points[k]!.point[axis]!));
}

/** Every hop is −η∇f. */
function isSteepest({runs: [{points, learningRate}]}: PlaneRuns): boolean {
  return hops(points).every((hop, k) => {
    const size = Math.hypot(...points[k]!.point) + Math.hypot(...hop);
    const off = hop.map((dx, axis) => dx + learningRate * points[k]!.gradient[axis]!);
    return Math.hypot(...off) <= 1e-12 * size;
  });
}

/** But for the rounding of what is next to nothing. */
function isFalling(values: readonly number[]): boolean {
  return values.every((value, k) => k === 0 || value <= values[k - 1]! * (1 + 1e-6));
}
