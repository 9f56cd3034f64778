import {
  one,
  split,
  withCoefficient,
  type Call,
  type Expression,
  type Power,
} from './Expression';
import {fractionParts, isDivisor} from './fractionParts';
import {isWhole, negate, valueOf, type Rational} from './rational';
import {signsFirst} from './signsFirst';
import {bracketed, commands, raisable} from './functionTex';
import {variableTex} from './variableTex';

/** How a formula is written besides its letters: while it is differentiated, say. */
export interface Notation {
  /** What stands in a group `\frozen{…}` of its own: the largest such parts. */
  readonly isFrozen?: (e: Expression) => boolean;
  /** The TeX of a letter that stands for more, and follows a dot; undefined for others. */
  readonly operationTex?: (name: string) => string | undefined;
}

/** A formula as TeX: 2x\sin y, \frac{x}{2}, x^2. */
export function toTex(e: Expression, notation: Notation = {}): string {
  return write(signsFirst(e), notation);
}

function write(e: Expression, n: Notation): string {
  return grouped(e, n, inner => plain(e, inner));
}

/** What `write` makes of an expression, with the group around it where it is frozen. */
function grouped(
  e: Expression,
  n: Notation,
  writeWith: (inner: Notation) => string,
): string {
  if (!n.isFrozen?.(e)) return writeWith(n);
  return `\\frozen{${writeWith({...n, isFrozen: () => false})}}`;
}

function plain(e: Expression, n: Notation): string {
  switch (e.kind) {
    case 'number':
      return numberTex(e.value);
    case 'constant':
      return e.name === 'pi' ? String.raw`\pi` : 'e';
    case 'variable':
      return n.operationTex?.(e.name) ?? variableTex(e.name);
    case 'sum':
      return sumTex(e.terms, n);
    case 'product':
      return productTex(e, n);
    case 'power':
      return isDivisor(e) ? productTex(e, n) : powerTex(e, n);
    case 'call':
      return callTex(e, n);
    case 'extreme':
      return `\\${e.name}${inBrackets(e.parts.map(part => write(part, n)).join(', '))}`;
  }
}

function numberTex(value: Rational): string {
  if (value.numerator < 0) return `-${numberTex(negate(value))}`;
  if (value.denominator > 1 && !value.decimal) {
    return String.raw`\frac{${value.numerator}}{${value.denominator}}`;
  }
  const [digits, exponent] = String(valueOf(value)).split('e');
  if (exponent === undefined) return digits!;
  const tens = `10^{${Number(exponent)}}`;
  return digits === '1' ? tens : String.raw`${digits} \cdot ${tens}`;
}

function sumTex(terms: readonly Expression[], n: Notation): string {
  return terms
    .map((term, i) => {
      const {coefficient, rest} = split(term);
      if (coefficient.numerator >= 0) return (i === 0 ? '' : ' + ') + write(term, n);
      const positive = withCoefficient(negate(coefficient), rest);
      const tex =
        positive.kind === 'sum' ? inBrackets(write(positive, n)) : write(positive, n);
      return (i === 0 ? '-' : ' - ') + tex;
    })
    .join('');
}

function productTex(e: Expression, n: Notation): string {
  const {negative, over, under} = fractionParts(e);
  const sign = negative ? '-' : '';
  if (under.length > 0) {
    const operations = over.filter(factor => isOperation(factor, n));
    const others = over.filter(factor => !isOperation(factor, n));
    const fraction = String.raw`${sign}\frac{${row(others, n)}}{${row(under, n)}}`;
    return [fraction, ...operations.map(factor => write(factor, n))].join(
      String.raw` \cdot `,
    );
  }
  const bare = over.length === 1 && over[0]!.kind === 'sum' && negative;
  return sign + (bare ? inBrackets(row(over, n)) : row(over, n));
}

/** Factors side by side, with a dot only where two digits would meet. */
function row(factors: readonly Expression[], n: Notation): string {
  if (factors.length === 0) return write(one, n);
  if (factors.length === 1) return write(factors[0]!, n);
  return factors.reduce((before, factor, i) => {
    const next = factors[i + 1];
    const text = factorTex(factor, n, {
      first: i === 0,
      followed: next !== undefined && !startsFunction(next) && !isOperation(next, n),
    });
    if (before === '') return text;
    const isApart = isOperation(factor, n) || startsWithDigit(text);
    return before + (isApart ? String.raw` \cdot ` : glue(before, text)) + text;
  }, '');
}

function isOperation(e: Expression, n: Notation): boolean {
  return e.kind === 'variable' && n.operationTex?.(e.name) !== undefined;
}

function startsWithDigit(tex: string): boolean {
  return /^(?:\\frozen\{)?\d/.test(tex);
}

/** A command's name ends where a letter cannot follow. */
function glue(before: string, tex: string): string {
  return /\\[a-z]+$/.test(before) && /^[a-z]/i.test(tex) ? ' ' : '';
}

function startsFunction(e: Expression): boolean {
  const base = e.kind === 'power' ? e.base : e;
  return base.kind === 'call' && base.name !== 'abs';
}

function factorTex(
  e: Expression,
  n: Notation,
  {first, followed}: {first: boolean; followed: boolean},
): string {
  if (e.kind === 'sum' || (e.kind === 'product' && !first)) {
    return inBrackets(write(e, n));
  }
  if (e.kind === 'number' && !first && e.value.numerator < 0) {
    return inBrackets(write(e, n));
  }
  if (e.kind === 'call' && followed) {
    return grouped(e, n, inner => callTex(e, inner, true));
  }
  if (e.kind === 'power' && followed && startsFunction(e)) {
    return grouped(e, n, inner => powerTex(e, inner, true));
  }
  return write(e, n);
}

function powerTex(e: Power, n: Notation, followed = false): string {
  const {base, exponent} = e;
  if (exponent.kind === 'number' && !exponent.value.decimal) {
    const {numerator, denominator} = exponent.value;
    if (denominator > 1 && numerator === 1) {
      const index = denominator === 2 ? '' : `[${denominator}]`;
      return String.raw`\sqrt${index}{${write(base, n)}}`;
    }
    if (base.kind === 'call' && raisable.has(base.name) && denominator === 1) {
      const head = `${commands[base.name]}^${group(String(numerator))}`;
      return applied(head, base.argument, n, followed);
    }
  }
  const raised =
    exponent.kind === 'number' &&
    exponent.value.denominator > 1 &&
    !exponent.value.decimal
      ? `${exponent.value.numerator}/${exponent.value.denominator}`
      : write(exponent, n);
  return `${baseTex(base, n)}^${group(raised)}`;
}

function baseTex(base: Expression, n: Notation): string {
  const bare =
    base.kind === 'variable' ||
    base.kind === 'constant' ||
    (base.kind === 'call' && base.name === 'abs') ||
    (base.kind === 'number' &&
      base.value.numerator >= 0 &&
      (isWhole(base.value) || base.value.decimal));
  return bare ? write(base, n) : inBrackets(write(base, n));
}

function callTex({name, argument}: Call, n: Notation, followed = false): string {
  if (name === 'abs') return String.raw`\lvert ${write(argument, n)}\rvert`;
  return applied(commands[name], argument, n, followed || bracketed.has(name));
}

/** A single symbol needs no brackets where nothing follows it and no digits meet. */
function applied(
  head: string,
  argument: Expression,
  n: Notation,
  followed: boolean,
): string {
  const tex = write(argument, n);
  const single =
    argument.kind === 'variable' ||
    argument.kind === 'constant' ||
    (/^\d+$/.test(tex) && !/[\d}]$/.test(head));
  return head + (single && !followed ? ` ${tex}` : inBrackets(tex));
}

/** Brackets that grow with what they hold, where it is tall. */
export function inBrackets(tex: string): string {
  return /\\frac|\\sqrt|\\left/.test(tex)
    ? String.raw`\left(${tex}\right)`
    : `(${tex})`;
}

function group(tex: string): string {
  return tex.length === 1 ? tex : `{${tex}}`;
}
