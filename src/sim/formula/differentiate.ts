import {applyRule} from './derivativeRules';
import type {Expression} from './Expression';
import {simplify} from './simplify';

/**
 * ∂e/∂variable, simplified.
 *
 * At a corner the slope is the mean of those beside it: 0 for |u|, ½ for max(0, u); at a
 * jump of sign(u) it is 0.
 */
export function differentiate(e: Expression, variable: string): Expression {
  const slope = (part: Expression): Expression =>
    applyRule(simplify(part), variable, slope).result;
  return simplify(slope(e));
}
