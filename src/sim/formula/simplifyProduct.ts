import {
  call,
  euler,
  isNumber,
  number,
  one,
  power,
  withCoefficient,
  product,
  zero,
  type Expression,
} from './Expression';
import {key} from './key';
import {multiply, whole, type Rational} from './rational';
import {simplifySum} from './simplify';
import {simplifyPower} from './simplifyPower';

/** Multiplies the numbers, adds the exponents of like bases, puts the factors in order. */
export function simplifyProduct(factors: readonly Expression[]): Expression {
  let coefficient: Rational = whole(1);
  const collected = new Map<string, {base: Expression; exponents: Expression[]}>();
  for (const factor of factors.flatMap(asFactors)) {
    if (factor.kind === 'number') {
      coefficient = multiply(coefficient, factor.value);
      continue;
    }
    const {base, exponent} = asPower(factor);
    const known = collected.get(key(base));
    if (known) known.exponents.push(exponent);
    else collected.set(key(base), {base, exponents: [exponent]});
  }
  if (coefficient.numerator === 0) return zero;
  const powers = absoluteOverItself([...collected.values()].map(toPower));
  const rest: Expression[] = [];
  for (const factor of powers.flatMap(asFactors)) {
    if (factor.kind === 'number') coefficient = multiply(coefficient, factor.value);
    else rest.push(factor);
  }
  if (rest.length === 0) return number(coefficient);
  return withCoefficient(coefficient, product(rest.sort(byRank)));
}

function asFactors(e: Expression): readonly Expression[] {
  return e.kind === 'product' ? e.factors : [e];
}

function asPower(e: Expression): {base: Expression; exponent: Expression} {
  if (e.kind === 'power') return e;
  return e.kind === 'constant' && e.name === 'e'
    ? {base: euler, exponent: one}
    : {base: e, exponent: one};
}

function toPower({base, exponents}: {base: Expression; exponents: Expression[]}) {
  return simplifyPower(base, simplifySum(exponents));
}

/** |u|/u is the sign of u: what differentiating |u| leaves. */
function absoluteOverItself(factors: readonly Expression[]): readonly Expression[] {
  for (const factor of factors) {
    if (factor.kind !== 'call' || factor.name !== 'abs') continue;
    const inverse = key(power(factor.argument, number(-1)));
    if (!factors.some(other => key(other) === inverse)) continue;
    return factors
      .filter(other => key(other) !== inverse)
      .map(other => (other === factor ? call('sign', factor.argument) : other));
  }
  return factors;
}

/** Constants, powers of variables by name, brackets, exponentials and roots, functions. */
function byRank(a: Expression, b: Expression): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  const [left, right] = [orderKey(a), orderKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** sin before cos, as it is read; everything else by its key. */
function orderKey(e: Expression): string {
  const base = e.kind === 'power' ? e.base : e;
  return base.kind === 'call' && base.name === 'sin' ? ` ${key(e)}` : key(e);
}

function rank(e: Expression): number {
  const base = e.kind === 'power' ? e.base : e;
  if (e.kind === 'power' && !isNumber(e.exponent) && base.kind !== 'variable') return 4;
  if (e.kind === 'power' && e.exponent.kind === 'number') {
    if (e.exponent.value.denominator !== 1) return 5;
  }
  if (base.kind === 'constant' || base.kind === 'number') return 1;
  if (base.kind === 'variable') return 2;
  return base.kind === 'call' ? 6 : 3;
}
