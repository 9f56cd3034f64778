import type {Domain, Objective} from '../Objective';
import {surveyStationaryPoints} from '../stationary/findStationaryPoints';
import type {Survey} from '../stationary/Survey';
import {chooseStart} from '../choose/chooseStart';
import {formula} from './Formula';
import {parse} from './parse';

/** What is shown of an author's formula, along each variable. */
const shown: Domain[number] = [-3, 3];

/**
 * An objective from an author's formula in x, in x and y, or in variables that are named.
 *
 * @param of - The dimension, or the variables in order. Default: 2 when y occurs or is in
 *   a heading f(x, y) =, else 1.
 * @throws FormulaError when the formula cannot be read.
 */
export function formulaObjective(
  text: string,
  of?: 1 | 2 | readonly string[],
): Objective {
  const variables = typeof of === 'object' ? of : usualVariables(text, of);
  const read = formula(text, variables);
  const {body, tex, value, gradient, hessian} = read;
  const domain: Domain = variables.map(() => shown);
  const functions = {value, gradient, hessian};
  let survey: Survey | undefined;
  let chosen: ReturnType<typeof chooseStart> | undefined;
  const surveyed = () =>
    (survey ??=
      domain.length > 2
        ? {points: [], isComplete: false}
        : surveyStationaryPoints({...functions, size: read.size}, domain));
  const start = () => (chosen ??= chooseStart(functions, domain));
  return {
    id: 'formula',
    title: body,
    source: '',
    formula: body,
    tex,
    variables,
    get partials() {
      return read.partials;
    },
    domain,
    get start() {
      return start().point;
    },
    get learningRate() {
      return start().learningRate;
    },
    get stationaryPoints() {
      return surveyed().points;
    },
    get listsAllStationaryPoints() {
      return surveyed().isComplete;
    },
    ...functions,
  };
}

function usualVariables(text: string, dimension: 1 | 2 | undefined): readonly string[] {
  const found = parse(text, dimension === 1 ? ['x'] : ['x', 'y']).variables;
  return dimension === 2 || found.includes('y') ? ['x', 'y'] : ['x'];
}
