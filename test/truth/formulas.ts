/** Formulas that teachers write, and formulas that chance writes. */
import {seededRandom, type SeededRandom} from '../../src/sim';

/** As on a blackboard: decay, poles, kinks, edges, several valleys, large and tiny scales. */
export const teachersFormulas: Readonly<Record<1 | 2, readonly string[]>> = {
  1: [
    'x^2',
    'x*exp(-x^2)',
    'ln(x)',
    '|x - 1| + x^2',
    'x^6/6 - 5x^4/2 + 12x^2 + x',
    'sqrt(x)',
    'sin(x) + sin(3x)/3',
    '100000 x^2',
    'x^2/100000',
    'x^4 - 4x^2',
    'x^3 - 3x',
    '1/x + x',
    'exp(-x) + x/2',
    'cos(x) + x/10',
    'x^2 + 10 sin(x)',
    '|x|',
    'x ln(x)',
    '(x - 2)^4',
    'tanh(x)^2',
    'max(0, x)^2 - x/2',
  ],
  2: [
    'x^2 + y^2',
    'x^2 y',
    'x^2 sin(y)',
    'x^2 - y^2',
    '|x| + y^2',
    'x^2 + 20 y^2',
    'sqrt(x^2 + y^2)',
    '100000 (x^2 + y^2)',
    '(x^2 + y^2)/100000',
    'x^4 + y^4 - 4 x y',
    'exp(-x^2 - y^2)',
    '-exp(-x^2 - y^2)',
    'sin(x) + cos(y)',
    'ln(x) + y^2',
    'x exp(-x^2 - y^2)',
    '(1 - x)^2 + 10 (y - x^2)^2',
    'x^3 - 3 x y^2',
    'x + y^2',
    '(x + y)^2',
    'x^2 y^2 + x^2',
  ],
};

/** A random formula of one or two variables: a sum of one to four terms, now and then scaled. */
export function randomFormula(dimension: 1 | 2, seed: number): string {
  const random = seededRandom(seed, dimension);
  const terms = Array.from({length: 1 + random.below(4)}, () =>
    term(dimension, random),
  );
  const sum = terms.join(' + ');
  const scale = pick(['', '', '', '', '', '', '10^4*', '10^(-4)*'], random);
  return scale ? `${scale}(${sum})` : sum;
}

function term(dimension: 1 | 2, random: SeededRandom): string {
  const a = coefficient(random);
  const [u, v] = [linear(dimension, random), linear(dimension, random)];
  return pick(
    [
      `${a}*(${u})^2`,
      `${a}*(${u})^2`,
      `${a}*(${u})^4`,
      `${a}*(${u})^3`,
      `${a}*(${u})`,
      `${a}*sin(${u})`,
      `${a}*cos(2*(${u}))`,
      `${a}*exp(-(${u})^2)`,
      `${a}*|${u}|`,
      `${a}*(${u})*(${v})`,
      `${a}*sqrt(1 + (${u})^2)`,
      `${a}*ln(4 + ${u})`,
    ],
    random,
  );
}

function linear(dimension: 1 | 2, random: SeededRandom): string {
  const shift = Math.round(random.between(-3, 3));
  if (dimension === 1) return `x - (${shift})`;
  return pick([`x - (${shift})`, `y - (${shift})`, `x + y`, `x - y`], random);
}

/** Mostly positive: more formulas have a bottom than not. */
function coefficient(random: SeededRandom): string {
  const size = random.between(0.2, 3).toFixed(1);
  return random.uniform() < 0.75 ? size : `(-${size})`;
}

function pick<T>(list: readonly T[], random: SeededRandom): T {
  return list[random.below(list.length)]!;
}
