import type {Partial} from '../Objective';
import {differentiate} from './differentiate';
import type {Expression} from './Expression';
import {parse} from './parse';
import {pythagoras} from './pythagoras';
import {teachersOrder} from './teachersOrder';
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
  return variables.map(variable =>
    typesetPartial(differentiate(expression, variable), variable, variables),
  );
}

/** A derivative as a teacher writes it. */
export function typesetPartial(
  slope: Expression,
  variable: string,
  variables: readonly string[],
): Partial {
  const ordered = teachersOrder(pythagoras(slope), variables);
  return {variable, formula: toText(ordered), tex: toTex(ordered)};
}
