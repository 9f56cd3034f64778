/** Every sentence of the clip, over many functions, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/derivative/clip';
import es from '../../../scenes/derivative/messages.es.json';
import * as words from '../../../scenes/derivative/words';
import {objective} from '../../../src/sim';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {anyFormula, truthRuns} from '../../truth/randomRuns';
import {isTold, readAloud, spokenNumber} from '../../truth/readAloud';

type Trace = ReturnType<typeof clip.run>['trace'];

const say = wordsFor('en');
const beats = [words.question, words.approach, words.limit, words.draw, words.zeros];

const formulas = [
  ...['x^3/3 - 2x', 'x^2', '7', '2x - 1', '1e5*x^2', '1e-5*sin(x)', 'exp(x)', 'x|x|'],
  ...['|x|', '|x-1| + x^2', 'max(x, 0)', '|sin(3x)|', 'max(x, 0)^2'],
  ...['sqrt(x)', 'ln x', 'x^1.5', 'sqrt(x^2 - 1)', 'cbrt(x)', 'sqrt(|x|)'],
  ...['1/x', 'tan x', 'sign(x)', 'step(x-1) + x', 'sin(20x)'],
];

interface Raw {
  readonly function: string;
  readonly x: number | string;
  readonly h: number | string;
}

const raw: fc.Arbitrary<Raw> = fc.record({
  function: anyFormula(1, ...formulas),
  x: fc.oneof(
    fc.constantFrom('auto', 0, 1, -1),
    fc.integer({min: -250, max: 250}).map(n => n / 100),
  ),
  h: fc.oneof(
    fc.constant('auto'),
    fc.integer({min: 1, max: 200}).map(n => n / 100),
  ),
});

/** One for each way in which a place has no tangent. */
const examples = [
  {function: '|x-1| + x^2', x: 1, h: 1},
  {function: 'cbrt(x)', x: 0, h: 1},
  {function: 'sqrt(x)', x: 0, h: 1},
  {function: 'x^1.5', x: 0, h: 1},
  {function: 'sign(x)', x: 0, h: 1},
  {function: '2x - 1', x: 0, h: 1},
  {function: '7', x: 0, h: 1},
].map((one): [Raw] => [one]);

/** Of the text that a clip was given. */
const known = {
  get: (formula: string) => objective(formula, {dimension: 1}),
};

/** The one-sided quotients at a tiny gap, computed from the formula alone. */
function quotients({function: {formula}, point: {x}}: Trace, gap = 1e-7) {
  const f = (at: number) => known.get(formula).value([at]);
  return {
    left: (f(x - gap) - f(x)) / -gap,
    right: (f(x + gap) - f(x)) / gap,
    change: Math.abs(f(x + gap) - f(x)) + Math.abs(f(x - gap) - f(x)),
  };
}

/** How much quotients differ, in units of what counts as steep in the picture. */
function differ(trace: Trace, a: number, b: number): number {
  const {curve} = trace;
  const [[left, right], [low, high]] = [curve.domain, curve.range];
  return Math.abs(a - b) / ((high - low) / (right - left) + Math.abs(a) + Math.abs(b));
}

function isOneSlope(trace: Trace): boolean {
  const {left, right} = quotients(trace);
  return differ(trace, left, right) < 1e-2;
}

/** Whether f′ jumps or has no value somewhere in the picture, by samples of f alone. */
function isInterrupted({function: {formula}, curve: {domain, range}}: Trace): boolean {
  const f = known.get(formula);
  const steep = (range[1] - range[0]) / (domain[1] - domain[0]);
  const xs = Array.from(
    {length: 4001},
    (_, i) => domain[0] + ((domain[1] - domain[0]) * i) / 4000,
  );
  const values = xs.map(x => f.value([x]));
  if (!values.every(Number.isFinite)) return true;
  const [dx] = [xs[1]! - xs[0]!];
  const slopes = values.slice(1).map((value, i) => (value - values[i]!) / dx);
  // A smooth one of these changes its slope slowly from one sample to the next.
  const most = Math.max(...slopes.map(Math.abs));
  return slopes.slice(1).some((slope, i) => {
    const change = Math.abs(slope - slopes[i]!);
    return change > 0.05 * (most + steep);
  });
}

/** What a sentence claims. */
const claims: readonly [part: RegExp, isTrue: (trace: Trace) => boolean][] = [
  [/two sides differ/, t => !isOneSlope(t) && quotients(t).change < 1e-3],
  [
    /turns upright|no slope here/,
    t => {
      const [near, nearer] = [quotients(t, 1e-5), quotients(t, 1e-9)];
      return Math.abs(nearer.right) > 10 * Math.abs(near.right);
    },
  ],
  [/ends here|one side only/, t => Number.isNaN(quotients(t).left)],
  [/jumps here/, t => quotients(t).change > 0.5],
  [
    /f is straight/,
    t =>
      t.secants.every(({quotient}) => differ(t, quotient, quotients(t).right) < 1e-4),
  ],
  [/becomes its tangent|secant is the tangent/, isOneSlope],
  [
    /becomes its tangent/,
    t => differ(t, t.secants.at(-1)!.quotient, quotients(t).left) < 1e-2,
  ],
  [/^The slope of the tangent draws/, t => !isInterrupted(t)],
  [
    /f is flat/,
    t =>
      t.flat.every(({x}) => {
        const f = known.get(t.function.formula);
        const slope = (f.value([x + 1e-5]) - f.value([x - 1e-5])) / 2e-5;
        return differ(t, slope, 0) < 1e-3;
      }),
  ],
];

describe('every sentence', () => {
  it('is true of each function that it is said of, and something is said in every beat', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(raw, parameters => {
        let trace: Trace;
        try {
          ({trace} = clip.run({...parameters}));
        } catch (error) {
          expect(String(error)).toMatch(/to have a value at/);
          return;
        }
        for (const beat of beats) {
          const text = say.first<Trace>(beat, trace);
          if (beat !== words.zeros) expect(text).not.toBeNull();
          if (text === null) continue;
          said.add(text);
          for (const [part, isTrue] of claims) {
            const place = `${text} (${JSON.stringify(parameters)})`;
            if (part.test(text)) expect(isTrue(trace), place).toBe(true);
          }
        }
      }),
      {numRuns: truthRuns(60), seed: 7, examples},
    );
    expect([...said].sort()).toHaveLength(11);
  });

  it('has at most 45 characters on the stage, and five are at most 180', () => {
    const texts = beats.map(beat => sentencesOf({beat}).map(Sentence.textOf));
    const longest = texts.map(beat => Math.max(...beat.map(text => text.length)));
    for (const length of longest) expect(length).toBeLessThanOrEqual(45);
    expect(longest.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(190);
  });

  it('is translated, the alt texts as well', () => {
    const texts = sentencesOf(words).map(Sentence.textOf);
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(text => !(text in es))).toEqual([]);
    expect(
      Object.keys(es)
        .filter(text => !texts.includes(text))
        .sort(),
    ).toEqual(
      Object.values(clip.beats!)
        .filter(title => !texts.includes(title))
        .sort(),
    );
  });

  it('of an alt text has real minus signs, and no empty number', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom('en', 'es'), (parameters, language) => {
        let alt: string;
        try {
          ({alt} = clip.run({...parameters}, {language}));
        } catch {
          return;
        }
        expect(alt).not.toMatch(
          /-|\de[+-−]?\d|[⁰⁴⁵⁶⁷⁸⁹]|null|NaN|undefined|no number|ningún/,
        );
        expect(alt).toMatch(/^[A-Z].*\.$/);
      }),
      {numRuns: truthRuns(30), seed: 7, examples: examples.map(([one]) => [one, 'es'])},
    );
  });
});

/** What an alt text tells in numbers, and what that is by the values of f alone. */
const numbers: readonly [part: string, of: (seen: Seen) => number][] = [
  [`through x = ${spokenNumber}`, ({x}) => x],
  [`on both sides of x = ${spokenNumber}`, ({x}) => x],
  [`shrinks from ${spokenNumber} to`, ({gaps}) => gaps[0]],
  [`shrinks from .* to ${spokenNumber}, the`, ({gaps}) => gaps[1]],
  [`stays ${spokenNumber}`, ({quotient, gaps}) => quotient(gaps[0])],
  [`goes from ${spokenNumber} to`, ({quotient, gaps}) => quotient(gaps[0])],
  [`goes from [^:;]* to ${spokenNumber}[,;]`, ({quotient, gaps}) => quotient(gaps[1])],
  [`goes to ${spokenNumber} on the left`, ({quotient}) => quotient(-1e-7)],
  [`and to ${spokenNumber} on the right`, ({quotient}) => quotient(1e-7)],
  [
    `f′\\(x\\) = ${spokenNumber}`,
    ({quotient}) => (quotient(1e-6) + quotient(-1e-6)) / 2,
  ],
];

interface Seen {
  readonly x: number;
  /** The first and the last. */
  readonly gaps: readonly [number, number];
  quotient(gap: number): number;
}

it('tells only numbers in the alt text that the values of f confirm', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(raw, parameters => {
      let made: ReturnType<typeof clip.run>;
      try {
        made = clip.run({...parameters});
      } catch {
        return;
      }
      const {trace, alt} = made;
      const f = known.get(trace.function.formula);
      const {x} = trace.point;
      const {slope} = trace;
      // A slope that is nothing beside those in the picture is 0 but for rounding.
      const [[left, right], [low, high]] = [trace.curve.domain, trace.curve.range];
      const slack = (1e-5 * (high - low)) / (right - left);
      const seen: Seen = {
        x,
        gaps: [trace.secants[0]!.h, trace.secants.at(-1)!.h],
        quotient: gap => (f.value([x + gap]) - f.value([x])) / gap,
      };
      for (const [part, of] of numbers) {
        const text = new RegExp(part).exec(alt)?.[1];
        if (text === undefined) continue;
        told.add(part);
        const is = of(seen);
        const isSo = isTold(text, is) || Math.abs(readAloud(text) - is) <= slack;
        expect(isSo, `${alt} has ${text}, and it is ${is} (${slope.kind})`).toBe(true);
      }
    }),
    {numRuns: truthRuns(60), seed: 7, examples},
  );
  expect(told.size).toBe(numbers.length);
});

it('tells a kink in the alt text', () => {
  expect(clip.run({function: '|x|', x: 0}).alt).toBe(
    'Secants of f(x) = |x| on both sides of x = 0: as h shrinks, the difference quotient ' +
      'goes to −1 on the left and to 1 on the right, so there is no tangent. ' +
      'Elsewhere, the slope of the tangent draws f′.',
  );
});

it('tells the default in Spanish', () => {
  expect(clip.run({}, {language: 'es'}).alt).toBe(
    'Una secante de f(x) = x^3/3 − 2x por x = 1 y x + h: al encoger h de 1,5 a 0,0005, el ' +
      'cociente incremental pasa de 1,25 a −0,9995, y la secante se convierte en la ' +
      'tangente: f′(x) = −1. Después, la pendiente de la tangente dibuja f′.',
  );
});
