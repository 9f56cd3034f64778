import type {Domain, Objective} from '../Objective';
import {surveyStationaryPoints} from '../stationary/findStationaryPoints';
import type {Survey} from '../stationary/Survey';
import {chooseStart} from '../choose/chooseStart';
import {formula} from './Formula';
import {parse} from './parse';

/** What is shown of an author's formula, along each variable. */
const shown: Domain[number] = [-3, 3];

/**
 * An objective from an author's formula in x, or in x and y.
 *
 * @param dimension - Default: 2 when y occurs or is in a heading f(x, y) =, else 1.
 * @throws FormulaError when the formula cannot be read.
 */
export function formulaObjective(text: string, dimension?: 1 | 2): Objective {
  const found = parse(text, dimension === 1 ? ['x'] : ['x', 'y']).variables;
  const isPlane = dimension === 2 || found.includes('y');
  const variables = isPlane ? ['x', 'y'] : ['x'];
  const read = formula(text, variables);
  const {body, tex, value, gradient, hessian} = read;
  const domain: Domain = variables.map(() => shown);
  const functions = {value, gradient, hessian};
  let survey: Survey | undefined;
  let chosen: ReturnType<typeof chooseStart> | undefined;
  const surveyed = () =>
    (survey ??= surveyStationaryPoints({...functions, size: read.size}, domain));
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
