/** Errors for what a formula cannot hold. */
import {FormulaError} from '../FormulaError';
import {constantNames, functionNames} from '../vocabulary';
import {didYouMean} from './didYouMean';
import type {Names} from './Names';
import type {Token} from './tokens';

/** The error for a character that no formula has. */
export function unknownCharacter(
  formula: string,
  at: number,
  names: Names,
): FormulaError {
  const character = String.fromCodePoint(formula.codePointAt(at)!);
  const remedy =
    character === '\\'
      ? 'Write it without TeX, as in x^2*sin(y)/2.'
      : `A formula has numbers, ${variableList(names)}, + - * / ^ ( ) | |, and ` +
        'functions such as sin(x).';
  return new FormulaError(formula, at + 1, `got "${character}". ${remedy}`);
}

/** The error for a name that stands for nothing. */
export function unknownName(
  formula: string,
  {text, at}: Token,
  names: Names,
  opens: boolean,
): FormulaError {
  const hint =
    ofHeading(text, names) ||
    ofDigits(text, names) ||
    didYouMean(text, names.variables ?? ['x', 'y', 'z'], opens);
  const list =
    ` There are ${variableList(names)}, ${constantNames.join(', ')} and the ` +
    `functions ${functionNames.join(', ')}.`;
  return new FormulaError(formula, at + 1, `got the name "${text}".${hint || list}`);
}

/** What the heading says about a letter that is not its variable. */
function ofHeading(text: string, {heading, variables}: Names): string {
  if (heading.values.includes(text)) {
    return ` In "${text} =" it stands for the value.`;
  }
  return heading.variables && variables && text.length === 1
    ? ` The heading names ${variables.join(' and ')} only.`
    : '';
}

/** What x2 was meant as where it is no variable. */
function ofDigits(text: string, names: Names): string {
  const [, letter, digits] = /^([A-Za-z])(\d+)$/.exec(text) ?? [];
  return letter && names.find(letter, false)
    ? ` Did you mean "${letter}^${digits}" or "${digits}*${letter}"?`
    : '';
}

function variableList({variables}: Names): string {
  if (!variables) return 'variables of one letter (but e, which is 2.718…)';
  return variables.length > 0 ? variables.join(' and ') : 'no variables';
}
