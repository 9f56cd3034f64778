/** Formulas with a language's signs; what they mean stays as it was typed. */
import {writtenDigits, type Writing} from './formatNumber';
import {minus, signs} from './signs';

const number = /(?<![\w.])(\d+(?:\.\d+)?|\.\d+)(?:e([+-]?\d+))?/gi;

/**
 * A formula's text with real minus signs, and its numbers as a language writes them.
 *
 * @example
 * ```ts
 * writtenFormula('0.5*x^2 - 1e-7', {language: 'es', medium: 'picture'});
 * // '0,5*x^2 − 1×10⁻⁷'
 * ```
 */
export function writtenFormula(text: string, writing: Writing): string {
  return text
    .replace(number, (_, digits: string, exponent?: string) =>
      writtenDigits(digits, exponent === undefined ? null : Number(exponent), writing),
    )
    .replaceAll('-', minus);
}

/** A number in TeX, not the length of a space such as `0.5em`. */
const texDecimal = /(\d)\.(?=\d+(?![\d.]*(?:pt|em|ex|mu|cm|mm)))/g;

/** TeX with a language's decimal sign; `{,}` is a comma without the space of a list. */
export function localTex(tex: string, {language}: Pick<Writing, 'language'>): string {
  return signs[language].decimal === ',' ? tex.replace(texDecimal, '$1{,}') : tex;
}
