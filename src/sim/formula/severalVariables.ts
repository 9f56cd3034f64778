import {FormulaError} from './FormulaError';
import {parse} from './parse';

/**
 * The variables of a formula of two or three, in the order of its heading or of the
 * alphabet; a formula in x or y alone, or in none, is one in x and y.
 *
 * @throws FormulaError when it cannot be read or has more, fewer or unknown ones.
 */
export function severalVariables(text: string): readonly string[] {
  const {variables, constants} = parse(text);
  if (constants.length > 0) {
    throw new FormulaError(
      text,
      1,
      `expected numbers for ${constants.join(', ')}, or their names in the heading ` +
        `f(${[...variables, ...constants].join(', ')}) =.`,
    );
  }
  const usual = ['x', 'y'];
  if (variables.length < 2 && variables.every(name => usual.includes(name))) {
    return usual;
  }
  if (variables.length === 2 || variables.length === 3) return variables;
  throw new FormulaError(
    text,
    1,
    `expected 2 or 3 variables, got ${variables.length}: ${variables.join(', ')}. ` +
      'Name those that vary in a heading such as f(w, b) =.',
  );
}
