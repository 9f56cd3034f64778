import type {FunctionName} from './Expression';

/** Every function a formula may use, by the name an author writes. */
export const functionNames = [
  'sin',
  'cos',
  'tan',
  'sec',
  'csc',
  'cot',
  'asin',
  'acos',
  'atan',
  'arcsin',
  'arccos',
  'arctan',
  'sinh',
  'cosh',
  'tanh',
  'exp',
  'ln',
  'log',
  'log2',
  'log10',
  'sqrt',
  'cbrt',
  'abs',
  'sign',
] as const;

/** Names that stand for one function of the tree. */
export const plainFunctions: Readonly<Record<string, FunctionName>> = {
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  asin: 'asin',
  acos: 'acos',
  atan: 'atan',
  arcsin: 'asin',
  arccos: 'acos',
  arctan: 'atan',
  sinh: 'sinh',
  cosh: 'cosh',
  tanh: 'tanh',
  ln: 'ln',
  log: 'ln',
  log2: 'log2',
  log10: 'log10',
  abs: 'abs',
  sign: 'sign',
};

/** Names that stand for 1 over a function. */
export const reciprocalFunctions: Readonly<Record<string, FunctionName>> = {
  sec: 'cos',
  csc: 'sin',
  cot: 'tan',
  sech: 'cosh',
  csch: 'sinh',
  coth: 'tanh',
};

export const constantNames = ['pi', 'e'] as const;

/** More than a screen's width of formula is a mistake. */
export const longest = 200;

/** Nesting beyond this no one can read, and its derivatives outgrow every bound. */
export const deepest = 32;
