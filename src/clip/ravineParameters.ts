/** Parameters of clips about a ravine. */
import {objective, type Objective} from '../sim';
import {ParameterError} from './ParameterError';
import {parameter} from './parameters';
import {planeObjective, planePoint} from './planeParameters';

/** The id of the objective that κ is of, and its own κ. */
const own = {id: 'ravine', condition: 20} as const;

/** The landscape, its κ, and a start. */
export const ravineParameters = {
  objective: planeObjective(own.id),
  kappa: parameter.number({
    default: own.condition,
    min: 1,
    max: 1e4,
    description: 'κ of the ravine; any other objective has a κ of its own',
  }),
  start: planePoint({
    auto: 'far out along the ravine, on one of its walls',
    description: 'where the run starts',
  }),
};

/**
 * The landscape with its κ.
 *
 * @throws ParameterError when κ is given for another objective than the ravine.
 *
 * @example
 * ```ts
 * ravineOf({objective: objective('ravine'), kappa: 50}).formula; // '0.1*x^2 + 5*y^2'
 * ```
 */
export function ravineOf(given: {objective: Objective; kappa: number}): Objective {
  const {objective: f, kappa} = given;
  if (kappa === own.condition) return f;
  if (f.id !== own.id) {
    throw new ParameterError(
      'kappa',
      `Expected κ to be left out with an objective that has one of its own, got kappa = ` +
        `${kappa} and objective = ${f.formula}. Leave out one of the two.`,
    );
  }
  return objective(`0.1*x^2 + ${Number((0.1 * kappa).toPrecision(12))}*y^2`);
}
