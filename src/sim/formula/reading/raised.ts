import {negative, number, power, type Expression} from '../Expression';
import {whole} from '../rational';
import {times} from '../operations';
import type {Names} from './Names';
import type {Token} from './tokens';
import type {TokenStream} from './TokenStream';

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const letters: Readonly<Record<string, string>> = {ˣ: 'x', ʸ: 'y'};

/**
 * A raised exponent: ², ⁻¹, ²ˣ for 2x. Digits after a letter are its power, since no sign
 * is raised twice: ⁻ˣ² is −x².
 */
export function raised(token: Token, tokens: TokenStream, names: Names): Expression {
  let result: Expression | undefined;
  for (const [part] of token.text.matchAll(/[ˣʸ]?[⁰¹²³⁴⁵⁶⁷⁸⁹]*/gu)) {
    if (part === '') continue;
    const factor = letters[part[0]!]
      ? letterPower(part, token, tokens, names)
      : number(whole(Number(plain(part))));
    result = result ? times(result, factor) : factor;
  }
  if (!result)
    throw tokens.error(token, `expected a raised number, got "${token.text}".`);
  return token.text.startsWith('⁻') ? negative(result) : result;
}

function letterPower(
  part: string,
  token: Token,
  tokens: TokenStream,
  names: Names,
): Expression {
  const letter = letters[part[0]!]!;
  const named = names.find(letter, false);
  if (named?.kind !== 'variable') {
    throw tokens.error(token, `got the name "${letter}", raised.`);
  }
  const exponent = plain(part.slice(1));
  return exponent === '' ? named : power(named, number(Number(exponent)));
}

/** Raised digits as digits. */
function plain(raisedDigits: string): string {
  return [...raisedDigits].map(digit => String(digits.indexOf(digit))).join('');
}
