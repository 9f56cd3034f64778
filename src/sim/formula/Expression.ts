import {type Rational, isWhole, multiply, negate, whole} from './rational';

/** Functions of one argument that a formula keeps; the others are powers and extremes. */
export type FunctionName =
  | 'sin'
  | 'cos'
  | 'tan'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'asinh'
  | 'acosh'
  | 'atanh'
  | 'ln'
  | 'log2'
  | 'log10'
  | 'abs'
  | 'sign'
  | 'step'
  | 'relu'
  | 'sigmoid';

/**
 * A formula as a tree. Differences are sums with factors −1, quotients products with
 * powers −1, roots powers 1/n, exp(u) is the power e^u.
 */
export type Expression =
  | {readonly kind: 'number'; readonly value: Rational}
  | {readonly kind: 'constant'; readonly name: 'pi' | 'e'}
  | {readonly kind: 'variable'; readonly name: string}
  | {readonly kind: 'sum'; readonly terms: readonly Expression[]}
  | {readonly kind: 'product'; readonly factors: readonly Expression[]}
  | Power
  | Call
  | Extreme;

export interface Power {
  readonly kind: 'power';
  readonly base: Expression;
  readonly exponent: Expression;
}

export interface Call {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly argument: Expression;
}

/** The largest or the smallest of two parts or more. */
export interface Extreme {
  readonly kind: 'extreme';
  readonly name: 'max' | 'min';
  readonly parts: readonly Expression[];
}

export function number(value: Rational | number): Expression {
  return {kind: 'number', value: typeof value === 'number' ? whole(value) : value};
}

export const zero = number(0);
export const one = number(1);
export const euler: Expression = {kind: 'constant', name: 'e'};

export function sum(terms: readonly Expression[]): Expression {
  return terms.length === 1 ? terms[0]! : {kind: 'sum', terms};
}

export function product(factors: readonly Expression[]): Expression {
  return factors.length === 1 ? factors[0]! : {kind: 'product', factors};
}

export function power(base: Expression, exponent: Expression): Power {
  return {kind: 'power', base, exponent};
}

export function call(name: FunctionName, argument: Expression): Expression {
  return {kind: 'call', name, argument};
}

export function extreme(
  name: Extreme['name'],
  parts: readonly Expression[],
): Expression {
  return parts.length === 1 ? parts[0]! : {kind: 'extreme', name, parts};
}

export function isNumber(e: Expression, value?: number): boolean {
  return e.kind === 'number' && (value === undefined || isWhole(e.value, value));
}

/** −e, the sign in the leading number when there is one. */
export function negative(e: Expression): Expression {
  if (e.kind === 'number') return number(negate(e.value));
  const {coefficient, rest} = split(e);
  return withCoefficient(negate(coefficient), rest);
}

/** A term as its leading number and what that multiplies. */
export function split(e: Expression): {coefficient: Rational; rest: Expression} {
  if (e.kind === 'number') return {coefficient: e.value, rest: one};
  const first = e.kind === 'product' ? e.factors[0]! : undefined;
  return e.kind === 'product' && first?.kind === 'number'
    ? {coefficient: first.value, rest: product(e.factors.slice(1))}
    : {coefficient: whole(1), rest: e};
}

export function withCoefficient(coefficient: Rational, rest: Expression): Expression {
  if (isNumber(rest, 1)) return number(coefficient);
  if (isWhole(coefficient, 1)) return rest;
  if (rest.kind === 'number') return number(multiply(coefficient, rest.value));
  const factors = rest.kind === 'product' ? rest.factors : [rest];
  return product([number(coefficient), ...factors]);
}

/** How many levels of operations and functions lie over each other. */
export function depth(e: Expression): number {
  return 1 + Math.max(0, ...children(e).map(depth));
}

/** How many parts an expression has, itself among them. */
export function size(e: Expression): number {
  return children(e).reduce((sum, part) => sum + size(part), 1);
}

export function children(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'sum':
      return e.terms;
    case 'product':
      return e.factors;
    case 'power':
      return [e.base, e.exponent];
    case 'call':
      return [e.argument];
    case 'extreme':
      return e.parts;
    default:
      return [];
  }
}

/** Whether the expression holds no variable. */
export function isConstant(e: Expression): boolean {
  return e.kind !== 'variable' && children(e).every(isConstant);
}
