/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/gradient-vector/clip';
import * as words from '../../../scenes/gradient-vector/words';
import {objective, slopesAt} from '../../../src/sim';
import {Sentence, sentencesOf} from '../../../src/words';
import {randomFormula, teachersFormulas} from '../../truth/formulas';
import {truthRuns} from '../../truth/randomRuns';
import {isTold, readAloud} from '../../truth/readAloud';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';

const {question, first, others, vector, move} = words;

const spaces = ['x*y*z', 'x + 2y - z', 'f(w, b, x) = (w*x + b)^2', 'x^2 + y^2 + z^2'];

/** Where f has a gradient, by differences of its values: not by what the clip computed. */
interface Seen {
  readonly variables: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly middle: readonly number[];
  /** Whether f is smooth at the end, by its slopes on both sides. */
  readonly hasEnd: boolean;
}

const raw = fc.record({
  objective: fc.oneof(
    fc.constantFrom(
      ...teachersFormulas[2],
      ...spaces,
      '5',
      '3x - 2y',
      'cos(x) + cos(y)',
    ),
    fc.integer({min: 0, max: 400}).map(seed => randomFormula(2, seed)),
  ),
  at: fc.constantFrom('auto', '0', '0.5'),
  to: fc.constantFrom('auto', '0', '1.5'),
});

/** At 0, and on the way to it, much is not as usual: slopes vanish, f may have none. */
function runOf({objective: text, at, to}: {objective: string; at: string; to: string}) {
  const {variables} = objective(text, {dimension: [2, 3]});
  const point = (x: string) => (x === 'auto' ? x : variables.map(() => x).join());
  try {
    return seenOf(text, {at: point(at), to: point(to)});
  } catch {
    return seenOf(text, {to: point(to)});
  }
}

function seenOf(text: string, given: object) {
  const {trace, values, alt} = clip.run({objective: text, ...given});
  const f = objective(text, {dimension: [2, 3]});
  const slopes = (point: readonly number[]) =>
    point.map((_, axis) => {
      const h = 1e-5 * Math.max(1, Math.abs(point[axis]!));
      const at = (sign: number) =>
        f.value(point.map((x, i) => (i === axis ? x + sign * h : x)));
      return (at(1) - at(-1)) / (2 * h);
    });
  const seen: Seen = {
    variables: f.variables,
    start: slopes(values.at),
    end: slopes(values.to),
    hasEnd: slopesAt(f, values.to).every(({kind}) => kind === 'smooth'),
    middle: slopes(values.at.map((x, i) => (x + values.to[i]!) / 2)),
  };
  return {trace, seen, alt};
}

const apart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((x, i) => x - b[i]!));

const claims: readonly Claim<Seen>[] = [
  [
    /^Hold (.+) still, like a number\.$/,
    ({variables}, text) => variables.length === 2 && text.includes(variables[1]!),
  ],
  [
    /^Hold (.+) still, like numbers\.$/,
    ({variables}, text) =>
      variables.length === 3 && text.includes(`${variables[1]!}, ${variables[2]!}`),
  ],
  [
    /^Now hold (.+) still\.$/,
    ({variables}, text) =>
      variables.length === 2 && text.includes(`hold ${variables[0]!} `),
  ],
  [
    /^Then (.+), in the same way\.$/,
    ({variables}, text) =>
      variables.length === 3 && text.includes(`${variables[1]!}, ${variables[2]!}`),
  ],
  [/^Here all slopes are zero/, ({start}) => Math.hypot(...start) < 1e-4],
  [
    /two numbers, one arrow/,
    ({variables, start}) => variables.length === 2 && start.every(Number.isFinite),
  ],
  [/three numbers, one arrow/, ({variables}) => variables.length === 3],
  [
    /stay the same/,
    ({start, middle, end}) =>
      apart(start, middle) + apart(start, end) < 1e-3 * Math.hypot(1, ...start),
  ],
  [/^There f has no slopes/, ({hasEnd}) => !hasEnd],
  [/^There all slopes are zero/, ({end}) => Math.hypot(...end) < 1e-4],
  [
    /^Elsewhere/,
    ({start, end}) => Math.hypot(...start) < 1e-4 && Math.hypot(...end) > 0,
  ],
  [
    /^Another point/,
    ({start, end}) =>
      Math.hypot(...start) > 0 &&
      Math.hypot(...end) > 0 &&
      apart(start, end) > 0.01 * Math.hypot(...start),
  ],
  [
    /^The point moves/,
    ({start, middle, end}) =>
      Math.hypot(...end) > 0 && apart(start, middle) + apart(start, end) > 0,
  ],
];

it('is true of each run that it is said of', () => {
  const said = checkSentences({
    beats: {question, first, others, vector, move},
    raw,
    runOf,
    claims,
    isTold: (beat, {lines}) => lines !== null || !['first', 'others'].includes(beat),
    runs: 120,
  });
  expect(said.size).toBeGreaterThan(9);
});

it('is checked, each that can be said on the stage', () => {
  const {alt: _, ...stage} = words;
  const texts = sentencesOf(stage)
    .map(Sentence.textOf)
    .map(text => text.replace('{held}', 'y').replace('{rest}', 'y'));
  expect(uncheckedOf(texts, claims)).toEqual([]);
});

/** Whether a number is one of some slopes to its last place, which is little beside them all. */
function isRounded(number: string, slopes: readonly number[]): boolean {
  const place = 10 ** -(/\.(\d+)$/.exec(number)?.[1]!.length ?? 0);
  const isLittle = place < 1e-3 * Math.hypot(...slopes);
  return isLittle && slopes.some(s => Math.abs(readAloud(number) - s) < 0.5001 * place);
}

it('tells in the alt text the components that differences of f have', () => {
  const points = String.raw`\(([^()]*)\)`;
  fc.assert(
    fc.property(raw, given => {
      const {alt, seen} = runOf(given);
      const part = new RegExp(
        `At ${points} it is ${points}, and at ${points} ${points}\\.$`,
      );
      const [, , there, , then] = part.exec(alt)!;
      const told = [
        [there!, seen.start],
        ...(seen.hasEnd ? [[then!, seen.end] as const] : []),
      ] as const;
      for (const [text, slopes] of told) {
        const numbers = text.split(', ');
        expect(numbers).toHaveLength(slopes.length);
        // Differences of large values have the rounding of those.
        const rounding = 1e-11 * Math.hypot(...seen.start, ...seen.end) + 1e-7;
        const size = 1e-4 * Math.hypot(...slopes) + 10 * rounding;
        numbers.forEach((number, i) => {
          const isSo =
            isTold(number, slopes[i]!) ||
            Math.abs(readAloud(number) - slopes[i]!) < size ||
            // Beside a larger component a small one has as many decimals.
            isRounded(number, slopes);
          expect(isSo, `${alt}: ${number}, and it is ${slopes[i]!}`).toBe(true);
        });
      }
    }),
    {numRuns: truthRuns(100), seed: 7},
  );
});
