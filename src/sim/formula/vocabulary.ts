import type {Extreme, FunctionName} from './Expression';

/** What a function's name stands for. */
export type Meaning =
  | {readonly kind: 'call'; readonly name: FunctionName}
  /** 1 over a function. */
  | {readonly kind: 'reciprocal'; readonly name: FunctionName}
  | {readonly kind: 'exponential'}
  | {readonly kind: 'root'; readonly index: number}
  | {readonly kind: 'extreme'; readonly name: Extreme['name']};

/** Functions, by the name under which messages and pages list them. */
const listed: Readonly<Record<string, Meaning>> = {
  ...calls('sin', 'cos', 'tan'),
  sec: {kind: 'reciprocal', name: 'cos'},
  csc: {kind: 'reciprocal', name: 'sin'},
  cot: {kind: 'reciprocal', name: 'tan'},
  ...calls('asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'),
  sech: {kind: 'reciprocal', name: 'cosh'},
  csch: {kind: 'reciprocal', name: 'sinh'},
  coth: {kind: 'reciprocal', name: 'tanh'},
  ...calls('asinh', 'acosh', 'atanh'),
  exp: {kind: 'exponential'},
  ...calls('ln'),
  log: {kind: 'call', name: 'ln'},
  ...calls('log2', 'log10'),
  lg: {kind: 'call', name: 'log10'},
  sqrt: {kind: 'root', index: 2},
  cbrt: {kind: 'root', index: 3},
  ...calls('abs', 'sign', 'step'),
  max: {kind: 'extreme', name: 'max'},
  min: {kind: 'extreme', name: 'min'},
  ...calls('relu', 'sigmoid'),
};

/** Other names for functions: what is written elsewhere, or typeset here. */
const synonyms: Readonly<Record<string, string>> = {
  arcsin: 'asin',
  arccos: 'acos',
  arctan: 'atan',
  arsinh: 'asinh',
  arcosh: 'acosh',
  artanh: 'atanh',
  arcsinh: 'asinh',
  arccosh: 'acosh',
  arctanh: 'atanh',
  cosec: 'csc',
  cotan: 'cot',
  ctg: 'cot',
  sen: 'sin',
  tg: 'tan',
  arctg: 'atan',
  lb: 'log2',
  sgn: 'sign',
  heaviside: 'step',
  logistic: 'sigmoid',
};

export const functionNames: readonly string[] = Object.keys(listed);

/** Every name a function has. */
export const allFunctionNames: readonly string[] = [
  ...functionNames,
  ...Object.keys(synonyms),
];

/**
 * What a name stands for as a function; undefined when it is none.
 *
 * @param name - In lower case, a subscript as digits: log2.
 */
export function functionNamed(name: string): Meaning | undefined {
  const known = Object.hasOwn(synonyms, name) ? synonyms[name]! : name;
  return Object.hasOwn(listed, known) ? listed[known] : undefined;
}

function calls(...names: FunctionName[]): Record<string, Meaning> {
  return Object.fromEntries(names.map(name => [name, {kind: 'call', name}]));
}

export const constantNames = ['pi', 'e'] as const;

/** More than a screen's width of formula is a mistake. */
export const longest = 200;

/** Nesting beyond this no one can read, and its derivatives outgrow every bound. */
export const deepest = 32;

/** More variables than this make no gradient that fits on a page. */
export const mostVariables = 6;
