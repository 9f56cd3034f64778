/** Parameter sets of a clip as an inventive teacher would choose them, settled by a seed. */
import type {NumbersParameter, Parameter, PointParameter, Schema} from '../../src/clip';
import {objectives, seededRandom, type SeededRandom} from '../../src/sim';

/** Raw values by name, as they follow `--set`; a parameter left out keeps its default. */
export type RandomSet = Readonly<Record<string, string>>;

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Poles, kinks, jumps, gaps, constants, steep and flat ones, one character and sixty. */
export const formulas: Readonly<Record<1 | 2 | 3, readonly string[]>> = {
  1: [
    ...['x', '5', 'x^2', '-x^2', '1/x', '|x|', 'ln(x)', 'sqrt(x)', 'tan(x)', 'exp(x)'],
    ...['sin(1/x)', '1/(x - 1)^2', '|x - 1| + |x + 1|', 'cbrt(x)', 'sign(x)', 'x^x'],
    ...['10^6*x^2', 'x^2/10^6', 'sin(x)', 'x^3 - 3x', 'x^4 - 3x^2 + x', '(x - 1000)^2'],
    'x^4/8 - 3x^3/7 + 2sin(5x)*cos(3x) + exp(-x^2)/(1 + x^2) - 9x',
  ],
  2: [
    ...['x', 'y', '7', 'x*y', '1/(x*y)', '|x| + |y|', 'sqrt(x^2 + y^2)', 'x^2 + y^2'],
    ...['ln(x^2 + y^2)', 'sqrt(x - y)', 'exp(x + y)', 'sin(x)*cos(y)', 'cbrt(x*y)'],
    ...['1/(x^2 + y^2 - 1)', '10^6*(x^2 + y^2)', 'x^2/10^6', 'sqrt(|x*y|)', 'x^2'],
    ...['(x - 1000)^2 + y^2', 'sign(x) + y^2', 'x^2 - y^2', 'x^4 + y^4 - 4x*y'],
    'x^4/8 - 3x^2*y/7 + 2sin(5x)*cos(3y) + exp(-x^2)/(1+ y^2) - x',
  ],
  3: [
    ...['x*y*z', 'x^2 + y^2 + z^2', 'f(w, b, x) = (w*x + b)^2', 'x/(y*z)', 'z^x + y'],
    ...['sqrt(x^2 + y^2 + z^2)', '10^6*x*y*z', '|x| + |y| + |z|', 'exp(x*y)*sin(z)'],
  ],
};

/** Few and many, level, upright but for one, far away, tiny, with an outlier, on one line. */
export const dataSets: readonly string[] = [
  ...['0,0;1,1', '1,2;2,2;3,2;4,2', '0,0;0,1;0,5;0.1,3', '1000,1;1001,3;1002,2'],
  ...['0.0001,1e-5;0.0002,3e-5;0.0005,2e-5', '1,2;2,3.1;3,3.9;4,5.2;5,-20'],
  ...['-2,4;-1,2;0,0;1,-2', '0,0;1,1;2,0;3,1;4,0;5,1;6,0;7,1;8,0;9,1;10,0;11,1'],
];

/**
 * The set of a number, from 0 on, of a clip.
 *
 * @param id - The clip's: clips that have the same parameters are given different sets.
 */
export function randomSet(id: string, schema: Schema, number: number): RandomSet {
  const stream = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0);
  const random = seededRandom(number, stream % 4294967296);
  const chosen = Object.entries(schema)
    .map(([name, p]) => [name, random.uniform() < 0.25 ? null : textOf(p, random)])
    .filter(([, text]) => text !== null);
  const set = Object.fromEntries(chosen) as RandomSet;
  return together[id]?.(set) ?? set;
}

/** Of clips whose values must go with each other: sets in which they do. */
const together: Readonly<Record<string, (set: RandomSet) => RandomSet>> = {
  /** A number for each neuron; a cross-entropy takes its own targets, shares of 1. */
  backpropagation({inputs, targets, ...set}) {
    const layers = (set['layers'] ?? '2,2,1').split(',').map(Number);
    const isQuadratic = set['cost'] !== 'cross-entropy';
    return {
      ...set,
      ...(inputs && {inputs: repeated(inputs, layers[0]!)}),
      ...(targets && isQuadratic && {targets: repeated(targets, layers.at(-1)!)}),
    };
  },
};

/** A list of a length: its first entries, or again from its first one on. */
function repeated(list: string, length: number): string {
  const entries = list.split(',');
  return Array.from({length}, (_, i) => entries[i % entries.length]!).join();
}

function textOf(p: Parameter, random: SeededRandom): string {
  switch (p.type) {
    case 'number':
    case 'integer':
      return numberIn(p, p.default, random, p.type === 'integer');
    case 'choice':
      return pick(p.choices, random);
    case 'objective': {
      const dimensions = [p.dimension].flat();
      const known = objectives.filter(({domain}) =>
        dimensions.some(dimension => dimension === domain.length),
      );
      const ids = known.map(({id}) => id);
      const written = dimensions.flatMap(dimension => formulas[dimension]);
      return pick(random.uniform() < 0.35 ? ids : written, random);
    }
    case 'point':
      return Array.from({length: dimensionOf(p, random)}, (_, axis) =>
        numberIn(p, p.default === 'auto' ? 'auto' : p.default[axis]!, random),
      ).join();
    case 'numbers':
      return Array.from({length: p.exactly ?? 1 + random.below(p.maxLength)}, (_, i) =>
        numberIn(
          p,
          p.default === 'auto' ? 'auto' : p.default[i % p.default.length]!,
          random,
          areCounts(p),
        ),
      ).join();
    case 'points':
      return pick(dataSets, random);
    case 'image':
      return pick(
        [
          '',
          Array(p.side * p.side)
            .fill(0.5)
            .join(),
        ],
        random,
      );
    case 'flag':
      return String(random.uniform() < 0.5);
    case 'text':
      return pick(['', 'x', 'η∇f <b>&"', 'W'.repeat(60)], random).slice(0, p.maxLength);
  }
}

/** Whether numbers count something, such as the neurons of layers. */
function areCounts({default: usual, max}: NumbersParameter): boolean {
  return usual !== 'auto' && usual.every(Number.isInteger) && max < 10;
}

function dimensionOf({dimension}: PointParameter, random: SeededRandom): number {
  return typeof dimension === 'number' ? dimension : pick(dimension, random);
}

/** Mostly near the default, sometimes anywhere in the range, now and then at its end. */
function numberIn(
  range: Range,
  usual: number | 'auto',
  random: SeededRandom,
  isWhole = false,
): string {
  const {min, max} = range;
  const where = random.uniform();
  const wild = where < 0.93 ? anywhere(range, random) : pick([min, max], random);
  const value = where < 0.8 ? near(range, usual, random) : wild;
  const inside = Math.min(max, Math.max(min, value));
  return String(isWhole ? Math.round(inside) : clamped(inside.toPrecision(3), range));
}

/** Around the default by a factor of two; without one, around the middle of the range. */
function near({min, max}: Range, usual: number | 'auto', random: SeededRandom): number {
  if (typeof usual === 'number' && usual !== 0) return usual * 2 ** random.normal();
  if (min > 0) return Math.sqrt(min * max) * 10 ** random.normal();
  return Math.min(3, (max - min) / 6) * random.normal();
}

/** By magnitude where the range spans many, else uniformly. */
function anywhere({min, max}: Range, random: SeededRandom): number {
  if (min > 0 && max / min > 100) return min * (max / min) ** random.uniform();
  if (max - min <= 1000) return random.between(min, max);
  const end = pick([min, max], random);
  return end * 10 ** (-9 * random.uniform());
}

/** Rounding may have left the range. */
function clamped(text: string, {min, max}: Range): number {
  return Math.min(max, Math.max(min, Number(text)));
}

function pick<T>(list: readonly T[], random: SeededRandom): T {
  return list[random.below(list.length)]!;
}
