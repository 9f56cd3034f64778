import {depth, type Expression} from './Expression';
import {FormulaError} from './FormulaError';
import {fromNodes} from './fromNodes';
import {mathjs} from './mathjs';
import {scan} from './scan';
import {deepest} from './vocabulary';

export interface Parsed {
  readonly expression: Expression;
  /** The variables that occur, in alphabetical order. */
  readonly variables: readonly string[];
}

/**
 * Reads a formula: numbers, variables, pi, e, + − * / ^, brackets, |x|, x², 2x and the
 * functions of the vocabulary. Nothing of it is ever run as code.
 *
 * A power with a fraction of odd denominator, x^(1/3), is the real root, defined for
 * negative x; with a decimal, x^0.2, it is not.
 *
 * @param allowed - The variables there may be; undefined allows every single letter but e.
 * @throws FormulaError with the position and, for a name, the nearest valid one.
 */
export function parse(formula: string, allowed?: readonly string[]): Parsed {
  const scanned = scan(formula, allowed);
  const expression = translate(formula, () => {
    const node = mathjs().parse(scanned.text);
    return fromNodes(node, name => ({kind: 'variable', name}));
  });
  if (depth(expression) > deepest) {
    throw new FormulaError(
      formula,
      1,
      `expected at most ${deepest} operations inside each other.`,
    );
  }
  return {expression, variables: scanned.variables};

  function translate<T>(text: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      // A syntax error says "… (char 7)": a position in the parser's spelling.
      const {message, char} = error as Error & {char?: number};
      const at = char === undefined ? 0 : (scanned.origin[char - 1] ?? text.length);
      const problem = message.replace(/ \(char \d+\)$/, '').replace(/\.?$/, '.');
      throw new FormulaError(
        text,
        at + 1,
        problem[0]!.toLowerCase() + problem.slice(1),
      );
    }
  }
}
