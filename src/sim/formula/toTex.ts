import {
  one,
  split,
  withCoefficient,
  type Expression,
  type FunctionName,
} from './Expression';
import {fractionParts, isDivisor} from './fractionParts';
import {isWhole, negate, valueOf, type Rational} from './rational';
import {signsFirst} from './signsFirst';
import {variableTex} from './variableTex';

const commands: Readonly<Record<FunctionName, string>> = {
  sin: String.raw`\sin`,
  cos: String.raw`\cos`,
  tan: String.raw`\tan`,
  asin: String.raw`\arcsin`,
  acos: String.raw`\arccos`,
  atan: String.raw`\arctan`,
  sinh: String.raw`\sinh`,
  cosh: String.raw`\cosh`,
  tanh: String.raw`\tanh`,
  asinh: String.raw`\operatorname{arsinh}`,
  acosh: String.raw`\operatorname{arcosh}`,
  atanh: String.raw`\operatorname{artanh}`,
  ln: String.raw`\ln`,
  log2: String.raw`\log_2`,
  log10: String.raw`\log_{10}`,
  abs: '',
  sign: String.raw`\operatorname{sgn}`,
  step: String.raw`\operatorname{step}`,
  relu: String.raw`\operatorname{ReLU}`,
  sigmoid: String.raw`\sigma`,
};

/** Functions whose argument stands in brackets always. */
const bracketed = new Set<string>(['sign', 'step', 'relu', 'sigmoid']);

/** Functions whose powers are written sin²x. */
const raisable = new Set<string>(['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh']);

/** A formula as TeX: 2x\sin y, \frac{x}{2}, x^2. */
export function toTex(e: Expression): string {
  return write(signsFirst(e));
}

function write(e: Expression): string {
  switch (e.kind) {
    case 'number':
      return numberTex(e.value);
    case 'constant':
      return e.name === 'pi' ? String.raw`\pi` : 'e';
    case 'variable':
      return variableTex(e.name);
    case 'sum':
      return sumTex(e.terms);
    case 'product':
      return productTex(e);
    case 'power':
      return isDivisor(e) ? productTex(e) : powerTex(e);
    case 'call':
      return callTex(e.name, e.argument);
    case 'extreme':
      return `\\${e.name}${inBrackets(e.parts.map(write).join(', '))}`;
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

function sumTex(terms: readonly Expression[]): string {
  return terms
    .map((term, i) => {
      const {coefficient, rest} = split(term);
      if (coefficient.numerator >= 0) return (i === 0 ? '' : ' + ') + write(term);
      const positive = withCoefficient(negate(coefficient), rest);
      const tex =
        positive.kind === 'sum' ? inBrackets(write(positive)) : write(positive);
      return (i === 0 ? '-' : ' - ') + tex;
    })
    .join('');
}

function productTex(e: Expression): string {
  const {negative, over, under} = fractionParts(e);
  const sign = negative ? '-' : '';
  if (under.length > 0) {
    return String.raw`${sign}\frac{${row(over)}}{${row(under)}}`;
  }
  const bare = over.length === 1 && over[0]!.kind === 'sum' && negative;
  return sign + (bare ? inBrackets(row(over)) : row(over));
}

/** Factors side by side, with a dot only where two digits would meet. */
function row(factors: readonly Expression[]): string {
  if (factors.length === 0) return write(one);
  if (factors.length === 1) return write(factors[0]!);
  return factors.reduce((before, factor, i) => {
    const next = factors[i + 1];
    const text = factorTex(
      factor,
      i === 0,
      next !== undefined && !startsFunction(next),
    );
    if (before === '') return text;
    return (
      before + (/^\d/.test(text) ? String.raw` \cdot ` : glue(before, text)) + text
    );
  }, '');
}

/** A command's name ends where a letter cannot follow. */
function glue(before: string, tex: string): string {
  return /\\[a-z]+$/.test(before) && /^[a-z]/i.test(tex) ? ' ' : '';
}

function startsFunction(e: Expression): boolean {
  const base = e.kind === 'power' ? e.base : e;
  return base.kind === 'call' && base.name !== 'abs';
}

function factorTex(e: Expression, first: boolean, followed: boolean): string {
  if (e.kind === 'sum' || (e.kind === 'product' && !first)) return inBrackets(write(e));
  if (e.kind === 'number' && !first && e.value.numerator < 0)
    return inBrackets(write(e));
  if (e.kind === 'call' && followed) return callTex(e.name, e.argument, true);
  if (e.kind === 'power' && followed && startsFunction(e)) return powerTex(e, true);
  return write(e);
}

function powerTex(e: Extract<Expression, {kind: 'power'}>, followed = false): string {
  const {base, exponent} = e;
  if (exponent.kind === 'number' && !exponent.value.decimal) {
    const {numerator, denominator} = exponent.value;
    if (denominator > 1 && numerator === 1) {
      const index = denominator === 2 ? '' : `[${denominator}]`;
      return String.raw`\sqrt${index}{${write(base)}}`;
    }
    if (base.kind === 'call' && raisable.has(base.name) && denominator === 1) {
      const head = `${commands[base.name]}^${group(String(numerator))}`;
      return applied(head, base.argument, followed);
    }
  }
  const raised =
    exponent.kind === 'number' &&
    exponent.value.denominator > 1 &&
    !exponent.value.decimal
      ? `${exponent.value.numerator}/${exponent.value.denominator}`
      : write(exponent);
  return `${baseTex(base)}^${group(raised)}`;
}

function baseTex(base: Expression): string {
  const bare =
    base.kind === 'variable' ||
    base.kind === 'constant' ||
    (base.kind === 'call' && base.name === 'abs') ||
    (base.kind === 'number' &&
      base.value.numerator >= 0 &&
      (isWhole(base.value) || base.value.decimal));
  return bare ? write(base) : inBrackets(write(base));
}

function callTex(name: FunctionName, argument: Expression, followed = false): string {
  if (name === 'abs') return String.raw`\lvert ${write(argument)}\rvert`;
  return applied(commands[name], argument, followed || bracketed.has(name));
}

/** A single symbol needs no brackets where nothing follows it and no digits meet. */
function applied(head: string, argument: Expression, followed: boolean): string {
  const tex = write(argument);
  const single =
    argument.kind === 'variable' ||
    argument.kind === 'constant' ||
    (/^\d+$/.test(tex) && !/[\d}]$/.test(head));
  return head + (single && !followed ? ` ${tex}` : inBrackets(tex));
}

/** Brackets that grow with what they hold, where it is tall. */
function inBrackets(tex: string): string {
  return /\\frac|\\sqrt|\\left/.test(tex)
    ? String.raw`\left(${tex}\right)`
    : `(${tex})`;
}

function group(tex: string): string {
  return tex.length === 1 ? tex : `{${tex}}`;
}
