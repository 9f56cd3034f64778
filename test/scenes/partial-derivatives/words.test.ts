/** Every sentence of the clip, over many functions, against quotients of their values. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/partial-derivatives/clip';
import es from '../../../scenes/partial-derivatives/messages.es.json';
import * as words from '../../../scenes/partial-derivatives/words';
import {objective, type Objective} from '../../../src/sim';
import {Sentence, sentencesOf} from '../../../src/words';
import {truthRuns} from '../../truth/randomRuns';
import {isTold, readAloud, spokenNumber} from '../../truth/readAloud';
import {accepted, checkSentences, uncheckedOf, type Claim} from '../checkSentences';

const formulas = [
  ...[
    'x^2*sin(y)',
    'x^2 - y^2',
    '|x| + y^2',
    '|x| + |y|',
    'sqrt(|x*y|)',
    '7',
    'x',
    'y',
  ],
  ...[
    'sqrt(x^2 + y^2)',
    'max(x, y)',
    '1e5*x^2*y',
    '1e-5*(x + y^2)',
    'x*y',
    'exp(x + y)',
  ],
  ...['cbrt(x*y)', 'x^2', '(x^2 - y)^2', 'sqrt(x - y)', '1/(x*y)', 'sign(x) + y^2'],
];
const known = new Map(
  formulas.map(formula => [formula, objective(formula, {dimension: 2})]),
);

const coordinate = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5),
  fc.integer({min: -300, max: 300}).map(n => n / 100),
);
/** Slopes along x and along y, and no tangent plane. */
const folded = {objective: 'sqrt(|x*y|)', at: [0, 0] as [number, number]};

const random = fc
  .record({
    objective: fc.constantFrom(...formulas),
    at: fc.oneof(
      {weight: 3, arbitrary: fc.tuple(coordinate, coordinate)},
      {weight: 1, arbitrary: fc.constant('auto' as const)},
    ),
  })
  .filter(
    ({objective: formula, at}) =>
      at === 'auto' || Number.isFinite(known.get(formula)!.value(at)),
  );

const raw = fc.oneof(
  {weight: 19, arbitrary: random},
  {weight: 1, arbitrary: fc.constant(folded)},
);

interface Seen {
  readonly f: Objective;
  readonly at: readonly number[];
}

/** The one-sided quotients along a unit vector, and what counts as steep around. */
function quotients({f, at}: Seen, unit: readonly number[], gap = 1e-6) {
  const value = (distance: number) =>
    f.value([at[0]! + distance * unit[0]!, at[1]! + distance * unit[1]!]);
  const own = value(0);
  const steep = Math.max(
    ...[-0.1, 0.1].map(d => Math.abs(value(d) - own) / 0.1).filter(Number.isFinite),
    1e-300,
  );
  return {
    left: (own - value(-gap)) / gap / steep,
    right: (value(gap) - own) / gap / steep,
    steep,
  };
}

const units = {x: [1, 0], y: [0, 1]} as const;

/** Whether quotients from both sides come to one slope. */
function hasSlope(seen: Seen, unit: readonly number[]): boolean {
  const far = quotients(seen, unit, 1e-4);
  const {left, right} = quotients(seen, unit, 1e-6);
  const size = 1 + Math.abs(left) + Math.abs(right);
  return (
    Math.abs(left - right) < 0.01 * size && Math.abs(right - far.right) < 0.05 * size
  );
}

function isLevel(seen: Seen, unit: readonly number[]): boolean {
  const {left, right, steep} = quotients(seen, unit);
  const rounding = (1e-9 * Math.abs(seen.f.value(seen.at))) / steep;
  return Math.abs(left) + Math.abs(right) < 1e-3 + rounding;
}

/** Whether the slope along diagonals is made of those along x and y. */
function hasPlane(seen: Seen): boolean {
  const slope = (unit: readonly number[]) => {
    const {right, steep} = quotients(seen, unit);
    return right * steep;
  };
  const [x, y] = [slope(units.x), slope(units.y)];
  return [
    [0.6, 0.8],
    [-0.8, 0.6],
  ].every(unit => {
    const {steep} = quotients(seen, unit);
    const size = Math.abs(x) + Math.abs(y) + steep;
    return Math.abs(slope(unit) - unit[0]! * x - unit[1]! * y) < 0.01 * size;
  });
}

const both = [units.x, units.y];

const claims: readonly Claim<Seen>[] = [
  [/no slope along x/, seen => !hasSlope(seen, units.x)],
  [/no slope along y/, seen => !hasSlope(seen, units.y)],
  [/level along x/, seen => isLevel(seen, units.x)],
  [/level along y/, seen => isLevel(seen, units.y)],
  [/has a slope along x/, seen => hasSlope(seen, units.x) && !isLevel(seen, units.x)],
  [/has a slope along y/, seen => hasSlope(seen, units.y) && !isLevel(seen, units.y)],
  [/are zero/, seen => both.every(unit => isLevel(seen, unit)) && hasPlane(seen)],
  [/in one arrow/, seen => both.every(unit => hasSlope(seen, unit)) && hasPlane(seen)],
  [
    /^Two slopes, but/,
    seen => both.every(unit => hasSlope(seen, unit)) && !hasPlane(seen),
  ],
  [/^Without both/, seen => !both.every(unit => hasSlope(seen, unit))],
];

const {alt, ...beats} = words;

describe('every sentence', () => {
  it('is true of each function that it is said of', () => {
    const said = checkSentences({
      beats,
      raw,
      runOf: ({objective: formula, at}) => {
        const {trace, values} = clip.run({objective: formula, at});
        return {trace, seen: {f: known.get(formula)!, at: values.at}};
      },
      claims,
      runs: 120,
    });
    expect([...said].sort()).toEqual(sentencesOf(beats).map(Sentence.textOf).sort());
    expect(uncheckedOf([...said], claims)).toEqual([]);
  });

  it('tells in the alt text the slopes that quotients have, and no others', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(raw, ({objective: formula, at}) => {
        const {alt: text, values} = accepted(() => clip.run({objective: formula, at}));
        const seen = {f: known.get(formula)!, at: values.at};
        for (const [axis, unit] of Object.entries(units)) {
          const part = `(?:slope along x is .*?)?along ${axis},? (?:is )?${spokenNumber}`;
          const number = new RegExp(part).exec(text)?.[1];
          expect(number !== undefined, text).toBe(hasSlope(seen, unit));
          if (number === undefined) continue;
          told.add(axis);
          const {left, right, steep} = quotients(seen, unit);
          const middle = (steep * (left + right)) / 2;
          const isSo =
            isTold(number, middle) ||
            Math.abs(readAloud(number) - middle) < 1e-3 * steep;
          expect(isSo, `${text}: ${middle}`).toBe(true);
        }
        expect(/tangent plane|no gradient|no slope/.test(text), text).toBe(
          !both.every(unit => hasSlope(seen, unit)) || !hasPlane(seen),
        );
      }),
      {numRuns: truthRuns(100), seed: 7},
    );
    expect(told.size).toBe(2);
  });

  it('is translated, the alt texts and chapters as well', () => {
    const texts = [...sentencesOf(beats), ...alt].map(Sentence.textOf);
    expect(Object.keys(es).sort()).toEqual(
      [...texts, ...Object.values(clip.beats!)].sort(),
    );
  });
});
