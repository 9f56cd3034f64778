/**
 * Products and powers, which need each other: a power of a product is a product of powers,
 * and like factors of a product are collected in one power.
 */
import {
  call,
  euler,
  isNumber,
  number,
  one,
  power,
  product,
  withCoefficient,
  zero,
  type Expression,
} from './Expression';
import {byRank} from './factorOrder';
import {key} from './key';
import {numberPower} from './numberPower';
import {isWhole, multiply, whole, type Rational} from './rational';
import {simplifySum} from './simplifySum';

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

/** Folds numbers and trivial exponents, and multiplies exponents where that is valid. */
export function simplifyPower(base: Expression, exponent: Expression): Expression {
  if (isNumber(exponent, 0) || isNumber(base, 1)) return one;
  if (isNumber(exponent, 1)) return base;
  if (base.kind === 'number' && exponent.kind === 'number') {
    return numberPower(base.value, exponent.value) ?? power(base, exponent);
  }
  if (exponent.kind !== 'number') {
    return base.kind === 'power' && isEuler(base.base)
      ? simplifyPower(base.base, simplifyProduct([base.exponent, exponent]))
      : power(base, exponent);
  }
  if (isNumber(base, 0))
    return exponent.value.numerator > 0 ? zero : power(base, exponent);
  const n = exponent.value;
  if (
    base.kind === 'call' &&
    base.name === 'abs' &&
    isWhole(n) &&
    n.numerator % 2 === 0
  ) {
    return simplifyPower(base.argument, exponent);
  }
  if (!isWhole(n)) return power(base, exponent);
  if (base.kind === 'product') {
    return simplifyProduct(base.factors.map(factor => simplifyPower(factor, exponent)));
  }
  if (base.kind === 'power' && (isNumber(base.exponent) || isEuler(base.base))) {
    return simplifyPower(base.base, simplifyProduct([base.exponent, exponent]));
  }
  return power(base, exponent);
}

function isEuler(e: Expression): boolean {
  return e.kind === 'constant' && e.name === 'e';
}
