import {fromDecimal, whole, type Rational} from '../rational';
import type {Token} from './tokens';
import type {TokenStream} from './TokenStream';

/** Fractions that are one character, by numerator and denominator. */
const fractions: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** The value of a number as it is written. */
export function numberOf(token: Token, tokens: TokenStream): Rational {
  const fraction = fractions[token.text];
  if (fraction) return {...whole(fraction[0]), denominator: fraction[1]};
  const value = Number(token.text);
  if (Number.isFinite(value)) return fromDecimal(value);
  throw tokens.error(token, `expected a number below 1.8e308, got ${token.text}.`);
}
