import {suggestion} from './nearest';
import type {Objective} from './Objective';
import {objectives} from './objectives/catalogue';
import {SimulationError} from './SimulationError';

export function objective(
  idOrFormula: string,
  {dimension}: {readonly dimension?: 1 | 2} = {},
): Objective {
  const found = objectives.find(({id}) => id === idOrFormula);
  if (!found) {
    throw new SimulationError(
      `Expected an objective, got "${idOrFormula}".` +
        suggestion(
          idOrFormula,
          objectives.map(o => o.id),
        ),
    );
  }
  if (dimension && found.variables.length !== dimension) {
    throw new SimulationError(
      `Expected an objective in ${dimension === 1 ? 'x' : 'x and y'}, got "${found.id}" ` +
        `in ${found.variables.join(' and ')}.`,
    );
  }
  return found;
}
