/** Signs that people read in two ways: refused, with both ways to write them. */
import type {Names} from './Names';
import type {TokenStream} from './TokenStream';

/** x/2y: all tokens from `start` are its, by their counts. */
export function refuseUnclearQuotient(
  tokens: TokenStream,
  {start, slash, second}: {start: number; slash: number; second: number},
): never {
  const top = tokens.written(start, slash);
  const bottom = tokens.written(slash + 1, second);
  const rest = tokens.written(second);
  throw tokens.ambiguous(slash, tokens.written(start), [
    `(${top}/${bottom})*${rest}`,
    `${top}/(${bottom}*${rest})`,
  ]);
}

/** 1/2π, after so many minus signs. */
export function refuseUnclearFraction(
  tokens: TokenStream,
  names: Names,
  signs: number,
): void {
  const name = tokens.peek(signs + 3);
  if (name?.kind !== 'name' || names.find(name.text, false)?.kind !== 'constant')
    return;
  const [a, b] = [tokens.peek(signs)!.text, tokens.peek(signs + 2)!.text];
  throw tokens.ambiguous(tokens.taken + signs + 1, `${a}/${b}${name.text}`, [
    `${a}/${b}*${name.text}`,
    `${a}/(${b}*${name.text})`,
  ]);
}

/** x^1/2, which may be a root, and e^2x, which may be e^(2x). */
export function refuseUnclearExponent(
  tokens: TokenStream,
  names: Names,
  {start, sign, goesOn}: {start: number; sign: number; goesOn: boolean},
): void {
  const base = tokens.written(start, sign);
  const exponent = tokens.written(sign + 1);
  const next = tokens.peek();
  if (/^[-−–]?1$/.test(exponent) && tokens.isSign('/')) {
    const divisor = tokens.peek(1);
    if (divisor?.kind !== 'number') return;
    throw tokens.ambiguous(sign, `${base}^${exponent}/${divisor.text}`, [
      `${base}^(${exponent}/${divisor.text})`,
      `(${base}^${exponent})/${divisor.text}`,
    ]);
  }
  const isPlainBase =
    sign === start + 1 &&
    (/^[\d.]/.test(base) || names.find(base, false)?.kind === 'constant');
  if (goesOn && isPlainBase && /^[-−–]?[\d.]+$/.test(exponent)) {
    const rest = next!.text === '(' || next!.text === '|' ? '(…)' : next!.text;
    throw tokens.ambiguous(sign, `${base}^${exponent}${rest}`, [
      `${base}^(${exponent}*${rest})`,
      `${base}^${exponent}*${rest}`,
    ]);
  }
}

/** What follows an argument without brackets, as in sin x y and sin x/2. */
export interface ArgumentEnd {
  /** The counts of the function's name and of the argument's first token. */
  readonly start: number;
  readonly argument: number;
  /** Whether a factor follows, and whether that is a function. */
  readonly goesOn: boolean;
  readonly beforeFunction: boolean;
  /** Whether the argument holds no letter but constants. */
  readonly isNumber: boolean;
  readonly dividesByFunction: boolean;
}

/** Asks for a bracket where the end of a function's argument could be read in two ways. */
export function refuseUnclearArgument(tokens: TokenStream, end: ArgumentEnd): void {
  const {start, argument, goesOn, beforeFunction, isNumber, dividesByFunction} = end;
  const isOperator = tokens.isSign('*') || tokens.isSign('/');
  const isClear = isOperator
    ? dividesByFunction
    : !goesOn || (beforeFunction && !isNumber);
  if (isClear) return;
  const operator = isOperator ? tokens.peek()!.text : '*';
  const next = tokens.peek(isOperator ? 1 : 0)?.text ?? '';
  const rest = /^[\w½-¾]|^[α-ω]/u.test(next) ? next : '(…)';
  const [head, inner] = [tokens.written(start, argument), tokens.written(argument)];
  const written = `${tokens.written(start)}${isOperator ? operator : ' '}${rest}`;
  throw tokens.ambiguous(start, written, [
    `${head}(${inner})${operator}${rest}`,
    `${head}(${inner}${operator}${rest})`,
  ]);
}

/** √x², √(x)², √2x. */
export function refuseUnclearRoot(
  tokens: TokenStream,
  {start, opens, goesOn}: {start: number; opens: boolean; goesOn: boolean},
): void {
  const next = tokens.peek();
  const isRaised = next?.kind === 'raised' || tokens.isSign('^');
  if (!next || !(isRaised || (goesOn && !opens))) return;
  const [sign, radicand] = [
    tokens.written(start, start + 1),
    tokens.written(start + 1),
  ];
  const power = tokens.isSign('^') ? `^${tokens.peek(1)?.text ?? ''}` : next.text;
  const root = sign + (opens ? radicand : `(${radicand})`);
  const rest = isRaised ? power : `*${next.text === '(' ? '(…)' : next.text}`;
  throw tokens.ambiguous(start, `${sign}${radicand}${isRaised ? power : next.text}`, [
    isRaised ? `(${root})${rest}` : root + rest,
    `${sign}(${radicand}${rest})`,
  ]);
}
