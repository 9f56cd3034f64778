import {children, type Expression} from '../Expression';
import {FormulaError} from '../FormulaError';
import {mostVariables} from '../vocabulary';
import {variableName, type Names} from './Names';

/** The letters of a formula. */
export interface Variables {
  /** What the formula is a function of: as its heading says, else what occurs, sorted. */
  readonly variables: readonly string[];
  /** Letters that occur but are not in the heading, sorted. */
  readonly constants: readonly string[];
  /** All of them in the order in which the factors of a product stand. */
  readonly letters: readonly string[];
}

/**
 * The variables of a formula, in order.
 *
 * @param allowed - The variables there may be; undefined for any.
 * @throws FormulaError where the heading and the formula do not fit.
 */
export function variablesOf(
  expression: Expression,
  formula: string,
  names: Names,
  allowed: readonly string[] | undefined,
): Variables {
  checkHeading(formula, names, allowed);
  const found = [...occurringIn(expression)];
  const occurring = [...found].sort();
  const {declared, heading} = names;
  const variables = heading.variables ? declared : occurring;
  const constants = occurring.filter(name => !variables.includes(name));
  if (!allowed) {
    checkLetters(formula, names, occurring);
    checkCount(formula, variables);
  }
  // Constants have no order of their own: ax² and wx stay as the author has them.
  const letters = constants.length > 0 ? found : variables;
  return {variables, constants, letters};
}

function checkHeading(
  formula: string,
  {declared, heading}: Names,
  allowed: readonly string[] | undefined,
): void {
  for (const [i, {name, at}] of (heading.variables ?? []).entries()) {
    const refuse = (problem: string) => new FormulaError(formula, at + 1, problem);
    if (/^[eπ]$/.test(name)) throw refuse(`${name} is a number, not a variable.`);
    if (declared.indexOf(declared[i]!) < i) throw refuse(`${name} is there twice.`);
    if (allowed && !allowed.includes(declared[i]!)) {
      throw refuse(`expected ${allowed.join(' and ')} only, got "${name}".`);
    }
  }
}

function checkLetters(
  formula: string,
  {declared, heading}: Names,
  occurring: readonly string[],
): void {
  const value = heading.values.find(name => occurring.includes(variableName(name)));
  if (value !== undefined && !declared.includes(value)) {
    const at = formula.indexOf(value, heading.end);
    throw new FormulaError(
      formula,
      at + 1,
      `got the name "${value}". In "${value} =" it stands for the value.`,
    );
  }
  const large = occurring.find(
    name => name !== name.toLowerCase() && occurring.includes(name.toLowerCase()),
  );
  if (large !== undefined && !declared.includes(large)) {
    const small = large.toLowerCase();
    throw new FormulaError(
      formula,
      formula.lastIndexOf(large[0]!) + 1,
      `${large} and ${small} are two names: write one of them, or begin with ` +
        `f(${large}, ${small}) = when both are meant.`,
    );
  }
}

function checkCount(formula: string, variables: readonly string[]): void {
  if (variables.length <= mostVariables) return;
  throw new FormulaError(
    formula,
    1,
    `expected at most ${mostVariables} variables, got ${variables.length}: ` +
      `${variables.join(', ')}. Begin with f(x, …) = to name those that vary.`,
  );
}

function occurringIn(e: Expression, found = new Set<string>()): Set<string> {
  if (e.kind === 'variable') found.add(e.name);
  else for (const part of children(e)) occurringIn(part, found);
  return found;
}
