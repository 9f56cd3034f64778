import {split, withCoefficient, type Expression} from './Expression';
import {fractionParts, isDivisor} from './fractionParts';
import {negate, valueOf, type Rational} from './rational';

/** How tightly an expression's outermost sign binds. */
const levels = {sum: 1, product: 2, power: 3, atom: 4} as const;

/** A formula as text that can be read back: 2*x*sin(y). */
export function toText(e: Expression): string {
  return write(e).text;
}

interface Written {
  readonly text: string;
  readonly level: number;
}

function write(e: Expression): Written {
  switch (e.kind) {
    case 'number':
      return writeNumber(e.value);
    case 'constant':
    case 'variable':
      return {text: e.name, level: levels.atom};
    case 'sum':
      return {text: sumText(e.terms), level: levels.sum};
    case 'product':
      return {text: productText(e), level: levels.product};
    case 'power':
      return isDivisor(e)
        ? {text: productText(e), level: levels.product}
        : writePower(e.base, e.exponent);
    case 'call':
      return {text: `${e.name}(${toText(e.argument)})`, level: levels.atom};
  }
}

function writeNumber(value: Rational): Written {
  const fraction = value.denominator > 1 && !value.decimal;
  const text = fraction
    ? `${value.numerator}/${value.denominator}`
    : String(valueOf(value));
  const level = fraction ? levels.product : levels.atom;
  return {text, level: value.numerator < 0 ? levels.sum : level};
}

function sumText(terms: readonly Expression[]): string {
  return terms
    .map((term, i) => {
      const {coefficient, rest} = split(term);
      if (coefficient.numerator >= 0) {
        return (i === 0 ? '' : ' + ') + atLeast(levels.sum, term);
      }
      const positive = withCoefficient(negate(coefficient), rest);
      return (i === 0 ? '-' : ' - ') + atLeast(levels.product, positive);
    })
    .join('');
}

function productText(e: Expression): string {
  const {negative, over, under} = fractionParts(e);
  const sign = negative ? '-' : '';
  if (under.length === 0) return sign + row(over);
  const divisor =
    under.length === 1 ? atLeast(levels.power, under[0]!) : `(${row(under)})`;
  return `${sign}${row(over)}/${divisor}`;
}

function row(factors: readonly Expression[]): string {
  return factors.length === 0
    ? '1'
    : factors.map(factor => atLeast(levels.power, factor)).join('*');
}

function writePower(base: Expression, exponent: Expression): Written {
  if (base.kind === 'constant' && base.name === 'e') {
    return {text: `exp(${toText(exponent)})`, level: levels.atom};
  }
  if (exponent.kind === 'number' && exponent.value.numerator === 1) {
    if (exponent.value.denominator === 2) {
      return {text: `sqrt(${toText(base)})`, level: levels.atom};
    }
    if (exponent.value.denominator === 3) {
      return {text: `cbrt(${toText(base)})`, level: levels.atom};
    }
  }
  const text = `${atLeast(levels.atom, base)}^${atLeast(levels.atom, exponent)}`;
  return {text, level: levels.power};
}

function atLeast(level: number, e: Expression): string {
  const written = write(e);
  return written.level >= level ? written.text : `(${written.text})`;
}
