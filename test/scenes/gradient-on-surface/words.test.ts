/** Every sentence of the clip, over many functions, against quotients of their values. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/gradient-on-surface/clip';
import es from '../../../scenes/gradient-on-surface/messages.es.json';
import * as words from '../../../scenes/gradient-on-surface/words';
import {objective, type Objective, type Point} from '../../../src/sim';
import {Sentence, sentencesOf} from '../../../src/words';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';

const formulas = [
  ...['x^2 - y^2', '|x| + |y|', '7', 'x', 'sqrt(x^2 + y^2)', 'max(x, y)', '1e5*x^2*y'],
  ...['1e-5*(x + y^2)', 'sin(x)*cos(y)', 'max(0, 1 - x^2 - y^2)^3', 'cbrt(x*y)'],
  ...['sqrt(|x*y|)', 'sqrt(x - y)', 'sign(x) + y^2', 'x^2', 'exp(x + y)', '1/(x*y)'],
];
const known = new Map(
  formulas.map(formula => [formula, objective(formula, {dimension: 2})]),
);

const coordinate = fc.oneof(
  fc.constantFrom(0, 1, -1),
  fc.integer({min: -300, max: 300}).map(n => n / 100),
);
const raw = fc
  .record({
    objective: fc.constantFrom(...formulas),
    at: fc.oneof(
      {weight: 2, arbitrary: fc.tuple(coordinate, coordinate)},
      {weight: 1, arbitrary: fc.constant([0, 0] as [number, number])},
      {weight: 1, arbitrary: fc.constant('auto' as const)},
    ),
  })
  .filter(
    ({objective: formula, at}) =>
      at === 'auto' || Number.isFinite(known.get(formula)!.value(at)),
  );

interface Seen {
  readonly f: Objective;
  readonly at: Point;
  readonly flat: readonly Point[];
}

const angles = Array.from({length: 16}, (_, k) => (k * Math.PI) / 8 + 0.1);

/** What counts as steep around a point. */
function steepness(f: Objective, at: Point): number {
  const rises = angles.map(angle => Math.abs(quotient(f, at, {angle, gap: 0.3})));
  return Math.max(...rises.filter(Number.isFinite), 1e-300);
}

function quotient(
  f: Objective,
  [x, y]: Point,
  {angle, gap}: {angle: number; gap: number},
): number {
  const there = f.value([x! + gap * Math.cos(angle), y! + gap * Math.sin(angle)]);
  return (there - f.value([x!, y!])) / gap;
}

/** Whether all slopes around are a cosine, and the size of its gradient. */
function cosineAt({f, at}: Seen): {isOne: boolean; size: number} {
  const steep = steepness(f, at);
  const slopes = angles.map(angle => quotient(f, at, {angle, gap: 1e-6}) / steep);
  const part = (g: (angle: number) => number) =>
    angles.reduce((sum, angle, k) => sum + slopes[k]! * g(angle), 0) / 8;
  const [x, y] = [part(Math.cos), part(Math.sin)];
  const size = Math.hypot(x, y);
  const isOne = angles.every(
    (angle, k) =>
      Math.abs(slopes[k]! - x * Math.cos(angle) - y * Math.sin(angle)) <
      0.01 * (1 + size),
  );
  return {isOne, size};
}

/** Whether quotients come to a limit in each direction. */
function hasSlopes({f, at}: Seen): boolean {
  const steep = steepness(f, at);
  return angles.every(angle => {
    const [far, near] = [1e-4, 1e-6].map(gap => quotient(f, at, {angle, gap}) / steep);
    return Math.abs(near! - far!) < 0.05 * (1 + Math.abs(near!));
  });
}

const claims: readonly Claim<Seen>[] = [
  [/slope is zero here/, seen => cosineAt(seen).size < 1e-2 && cosineAt(seen).isOne],
  [/^Every direction has/, hasSlopes],
  [/^Not every direction/, seen => !hasSlopes(seen)],
  [/gradient is zero/, seen => cosineAt(seen).isOne && cosineAt(seen).size < 1e-2],
  [/^The steepest way up/, seen => cosineAt(seen).isOne && cosineAt(seen).size > 1e-4],
  [/^No one arrow/, seen => !cosineAt(seen).isOne],
  [
    /^Where f is flat/,
    ({f, flat}) =>
      flat.length > 0 &&
      flat.every(at => {
        const {isOne, size} = cosineAt({f, at, flat});
        return isOne && size < 1e-2;
      }),
  ],
];

const {alt, places, ...beats} = words;

describe('every sentence', () => {
  it('is true of each function that it is said of', () => {
    const said = checkSentences({
      beats,
      raw,
      runOf: ({objective: formula, at}) => {
        const {trace, values} = clip.run({objective: formula, at});
        const flat = trace.flat.map(({point}) => point);
        return {trace, seen: {f: known.get(formula)!, at: values.at, flat}};
      },
      claims,
      runs: 120,
    });
    expect([...said].sort()).toEqual(sentencesOf(beats).map(Sentence.textOf).sort());
    expect(uncheckedOf([...said], claims)).toEqual([]);
  }, 60_000);

  it('is translated, the alt texts and chapters as well', () => {
    const texts = [
      ...[...sentencesOf(beats), ...alt].map(Sentence.textOf),
      ...Object.values(clip.beats!),
      ...Object.values(places).filter(text => !text.startsWith('a minimum')),
      'Then it visits {kinds}: the gradient is zero there.',
      'slope',
    ];
    expect(Object.keys(es).sort()).toEqual([...new Set(texts)].sort());
  });
});
