import type {Partial} from '../Objective';
import {differentiate} from './differentiate';
import {parse} from './parse';
import {toTex} from './toTex';
import {toText} from './toText';

/** A formula as TeX, in the order it is written. */
export function texOf(formula: string, variables: readonly string[]): string {
  return toTex(parse(formula, variables).expression);
}

/** The partial derivatives of a formula, as text and TeX. */
export function partialsOf(
  formula: string,
  variables: readonly string[],
): readonly Partial[] {
  const {expression} = parse(formula, variables);
  return variables.map(variable => {
    const partial = differentiate(expression, variable);
    return {variable, formula: toText(partial), tex: toTex(partial)};
  });
}
