import {depth, type Expression} from './Expression';
import {FormulaError} from './FormulaError';
import {readHeading, type Heading} from './reading/heading';
import {Names} from './reading/Names';
import {Reader} from './reading/Reader';
import {separateNames} from './reading/separateNames';
import {tokenize} from './reading/tokens';
import {TokenStream} from './reading/TokenStream';
import {unknownCharacter, unknownName} from './reading/unknown';
import {variablesOf, type Variables} from './reading/variablesOf';
import {deepest, longest} from './vocabulary';

export interface Parsed extends Variables {
  readonly expression: Expression;
  /** The formula without a heading such as `f(x) =`. */
  readonly body: string;
}

/**
 * Reads a formula as a teacher writes it: numbers, variables, π, e, + − · / ^, brackets,
 * |x|, x², √x, ½x, 2x, xy, the functions of the vocabulary (sin x, sin²(x), max(x, 1)),
 * and a heading (f(x) =, y =). Nothing of it is ever run as code.
 *
 * log is the natural logarithm. A power with a fraction of odd denominator, x^(1/3), is
 * the real root, defined for negative x; with a decimal, x^0.2, it is not. A fraction of
 * numbers before a letter is a factor, 1/2x = x/2; what else can be read in two ways, as
 * x/2y, is refused.
 *
 * @param allowed - The variables there may be; undefined allows every letter but e.
 * @throws FormulaError with the position and, for a name, the nearest valid one.
 */
export function parse(formula: string, allowed?: readonly string[]): Parsed {
  if (formula.length > longest) {
    throw new FormulaError(
      formula.slice(0, 40) + '…',
      longest + 1,
      `expected at most ${longest} characters, got ${formula.length}.`,
    );
  }
  const heading = readHeading(formula);
  const names = new Names(allowed, heading);
  const expression = readBody(formula, heading, names);
  if (depth(expression) > deepest) {
    throw new FormulaError(
      formula,
      1,
      `expected at most ${deepest} operations inside each other.`,
    );
  }
  return {
    expression,
    body: formula.slice(heading.end).trim(),
    ...variablesOf(expression, formula, names, allowed),
  };
}

function readBody(formula: string, heading: Heading, names: Names): Expression {
  const {tokens, end} = tokenize(formula, heading.end);
  const separate = separateNames(tokens, names);
  const unknown = separate.find(
    ({kind, text}, i) =>
      kind === 'name' && !names.find(text, separate[i + 1]?.text === '('),
  );
  if (unknown) {
    const opens = separate[separate.indexOf(unknown) + 1]?.text === '(';
    throw unknownName(formula, unknown, names, opens);
  }
  if (end < formula.length) throw unknownCharacter(formula, end, names);
  if (separate.length === 0) {
    throw new FormulaError(
      formula,
      formula.length + 1,
      'expected a formula such as x^2 or x^2*sin(y), got nothing.',
    );
  }
  return new Reader(new TokenStream(formula, separate), names).read();
}
