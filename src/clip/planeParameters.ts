/** Parameters of clips about a function of two variables. */
import type {Objective, Point} from '../sim';
import {ParameterError} from './ParameterError';
import {parameter} from './parameters';

/**
 * The function itself.
 *
 * @param landscape - Its id or formula when none is chosen.
 * @param what - What it is called.
 */
export function planeObjective(landscape: string, what = 'the landscape') {
  return parameter.objective({
    default: landscape,
    dimension: 2,
    description: `${what}: an id or a formula in x and y`,
  });
}

/** A point of the plane that the clip chooses where none is given. */
export function planePoint(told: {
  readonly description: string;
  readonly auto: string;
}) {
  return parameter.point({
    default: 'auto',
    dimension: 2,
    min: -1e4,
    max: 1e4,
    isPlace: true,
    ...told,
  });
}

/** A learning rate that the clip chooses where none is given. */
export function chosenRate(auto: string, description = 'η') {
  return parameter.number({
    default: 'auto',
    min: 1e-12,
    max: 1e12,
    auto,
    description,
  });
}

/** How long a run may be. */
export function mostHops(usual: number, {max = 200, more = ''} = {}) {
  return parameter.integer({
    default: usual,
    min: 1,
    max,
    control: {min: 1, max: Math.min(max, 3 * usual)},
    description: `how many hops at most${more}`,
  });
}

/**
 * Refuses a point where the function has no value.
 *
 * @param name - Of the parameter that gives the point.
 * @throws ParameterError that names the parameter and the function.
 */
export function checkValueAt(
  f: Pick<Objective, 'value' | 'formula'>,
  point: Point,
  name: string,
): void {
  if (Number.isFinite(f.value(point))) return;
  throw new ParameterError(
    name,
    `Expected f(x, y) = ${f.formula} to have a value at the point, ` +
      `got ${name} = ${point.join(',')}. Choose another point, or another objective.`,
  );
}

/**
 * Refuses a point of more or fewer coordinates than a function has variables.
 *
 * @throws ParameterError that says what was expected.
 */
export function checkPoint(
  {variables}: Objective,
  name: string,
  point: readonly number[],
): void {
  if (point.length === variables.length) return;
  throw new ParameterError(
    name,
    `Expected ${name} to have a coordinate for each of ${variables.join(', ')}, got ` +
      `${point.join()}. Give ${variables.length} numbers, separated by commas.`,
  );
}
