import type {SeededRandom} from '../../../src/sim';

const usual = [
  ...['sin', 'cos', 'tan', 'exp', 'ln', 'sqrt', 'abs', 'cbrt', 'tanh', 'atan', 'sinh'],
  ...['cosh', 'asin', 'acos', 'log10', 'log2', 'sec', 'sign'],
];

/** Functions of one argument and of two that came later. */
export const further = [
  ...['asinh', 'acosh', 'atanh', 'sech', 'csch', 'coth', 'csc', 'cot', 'lg'],
  ...['relu', 'step', 'sigmoid', 'max', 'min', 'max', 'min'],
];

/** A formula in x and y, well formed, with up to so many levels. */
export function randomFormula(
  random: SeededRandom,
  levels: number,
  functions: readonly string[] = usual,
): string {
  const inner = () => randomFormula(random, levels - 1, functions);
  if (levels === 0) {
    return pick(random, [
      'x',
      'y',
      'x',
      'y',
      '2',
      '0.5',
      '3',
      'pi',
      'e',
      '1/3',
      '7',
      '0',
    ]);
  }
  switch (random.below(9)) {
    case 0:
      return `${inner()} + ${inner()}`;
    case 1:
      return `${inner()} - (${inner()})`;
    case 2:
      return `(${inner()})*(${inner()})`;
    case 3:
      return `(${inner()})/(${inner()})`;
    case 4:
      return `(${inner()})^${pick(random, ['2', '3', '(-1)', '0.5', '(1/3)', '(2/3)'])}`;
    case 5:
      return `(${inner()})^(${inner()})`;
    case 6:
      return `-(${inner()})`;
    default: {
      const name = pick(random, functions);
      const second = /^(max|min)$/.test(name) ? `, ${inner()}` : '';
      return `${name}(${inner()}${second})`;
    }
  }
}

const scraps = [
  ...[
    'x',
    'y',
    'z',
    '2',
    '.',
    '3.5',
    'e',
    'pi',
    '+',
    '-',
    '*',
    '/',
    '^',
    '(',
    ')',
    '|',
  ],
  ...[
    'sin',
    'cos(',
    'ln(',
    'sqrt(',
    'abs',
    ' ',
    '²',
    'π',
    ',',
    ';',
    '=',
    '!',
    "'",
    '"',
  ],
  ...['[', ']', '{', '}', 'constructor', '__proto__', 'toString', 'eval(', '=>', '\n'],
  ...['\\', '0x1f', '1e400', 'NaN', 'Infinity', 'i', 'in', 'to', 'mod', '%', '&', '🙂'],
];

/** A string of scraps that is seldom a formula. */
export function randomScraps(random: SeededRandom): string {
  const count = 1 + random.below(24);
  return Array.from({length: count}, () => pick(random, scraps)).join('');
}

function pick<T>(random: SeededRandom, from: readonly T[]): T {
  return from[random.below(from.length)]!;
}
