/** The signs that numbers are written with, in one table. */
import type {Language} from './languages';

export interface Signs {
  readonly decimal: string;
  /** Between the coordinates of a point. */
  readonly separator: string;
  /** A power of ten read aloud, such as `1.2 times 10 to the minus 7`. */
  readonly spokenPower: (mantissa: string, exponent: string) => string;
  readonly spokenMinus: string;
  /** What is said of what is no number. */
  readonly spokenNone: string;
}

/** U+2212: in every language, and never the hyphen. */
export const minus = '\u2212';

/** Stands for what is no finite number. */
export const none = '\u2014';

const english: Signs = {
  decimal: '.',
  separator: ', ',
  spokenPower: (mantissa, exponent) => `${mantissa} times 10 to the ${exponent}`,
  spokenMinus: 'minus',
  spokenNone: 'no number',
};

const spanish: Signs = {
  decimal: ',',
  // A comma is in the numbers themselves.
  separator: '; ',
  spokenPower: (mantissa, exponent) => `${mantissa} por 10 elevado a ${exponent}`,
  spokenMinus: 'menos',
  spokenNone: 'ningún número',
};

export const signs: Readonly<Record<Language, Signs>> = {
  en: english,
  es: spanish,
  // With the comma, so that a number which was written past this table is seen.
  pseudo: {...english, decimal: ',', separator: '; '},
};
