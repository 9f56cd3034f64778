import {byId} from './byId';
import {FormulaError} from './formula/FormulaError';
import {formulaObjective} from './formula/formulaObjective';
import {severalVariables} from './formula/severalVariables';
import {nearest, quoted} from '../schema';
import type {Objective, ObjectiveName} from './Objective';
import {objectives} from './objectives/catalogue';
import {SimulationError} from './SimulationError';

export interface ObjectiveOptions {
  /**
   * How many variables it must have: x, or x and y; in two or three, of any letters.
   * Default: any number of the first two; a formula without y has one.
   */
  readonly dimension?: 1 | 2 | readonly [2, 3];
}

/**
 * An objective of the catalogue by its id, or an author's own by a formula in x and y.
 *
 * @throws SimulationError, with the nearest id, when the text is neither; FormulaError,
 *   with the position, when it is a formula that cannot be read.
 *
 * @example
 * ```ts
 * objective('himmelblau').value([3, 2]); // 0
 * objective('x^2*sin(y)').gradient([1, 0]); // [0, 1]
 * ```
 */
export function objective(
  idOrFormula: string,
  {dimension}: ObjectiveOptions = {},
): Objective {
  const text = idOrFormula.trim();
  const found = objectives.find(({id}) => id === text);
  const result = found ?? fromFormula(text, dimension);
  const count = result.variables.length;
  const counts: readonly number[] = [dimension ?? count].flat();
  if (!counts.includes(count)) {
    const expected = {1: 'x', 2: 'x and y'}[String(dimension)] ?? '2 or 3 variables';
    throw new SimulationError(
      `Expected an objective in ${expected}, ` +
        `got ${quoted(text)} in ${result.variables.join(' and ')}.`,
    );
  }
  return result;
}

/** The function that was named, with its values and derivatives. */
export function objectiveNamed({id, formula, variables}: ObjectiveName): Objective {
  const found = objectives.find(
    candidate => candidate.id === id && candidate.formula === formula,
  );
  return found ?? formulaObjective(formula, variables);
}

function fromFormula(
  text: string,
  dimension: ObjectiveOptions['dimension'],
): Objective {
  const ids = objectives.map(({id}) => id);
  const isName = /^[a-z]+(-[a-z]+)*$/i.test(text);
  if (isName && nearest(text, ids)) {
    byId('an objective or a formula in x and y', objectives, text);
  }
  try {
    return formulaObjective(
      text,
      typeof dimension === 'object' ? severalVariables(text) : dimension,
    );
  } catch (error) {
    if (!isName || !(error instanceof FormulaError)) throw error;
    throw new SimulationError(
      `${error.message} The objectives with a name are ${ids.join(', ')}.`,
    );
  }
}
