import type {Iterate, OptimizerState} from '../Trajectory';

/** What an update of one coordinate was made of. */
export interface StepParts {
  /** The values of the rule's terms, in their order. */
  readonly terms: readonly number[];
  /** What the learning rate is multiplied by, and then subtracted. */
  readonly direction: number;
}

/** An update from one iterate to the next. */
export interface UpdateMade {
  readonly before: Iterate;
  readonly after: Iterate;
}

/**
 * How an optimizer makes of the slope what the learning rate is multiplied by, in the terms
 * of one coordinate: x_{k+1} = x_k − η · symbol.
 */
export interface StepRule {
  /** As TeX, such as `b_k`. */
  readonly symbol: string;
  /**
   * Its formula as TeX: terms, with an operator between each two. Empty where the symbol
   * says all.
   */
  readonly formula: readonly string[];
  /**
   * The numbers of the rule in one update.
   *
   * @param axis - The coordinate.
   */
  parts(update: UpdateMade, axis: number): StepParts;
}

/** The slope f′(x_k), the term of every rule. */
export const slopeTerm = "f'(x_k)";

/** The gradient's coordinate that the update is made of, with weight decay. */
export function slopeOf(
  {before}: UpdateMade,
  axis: number,
  weightDecay: number,
): number {
  return before.gradient[axis]! + weightDecay * before.point[axis]!;
}

/**
 * A coordinate of what an optimizer remembers.
 *
 * @throws Error when it remembers nothing of that name.
 */
export function remembered(state: OptimizerState, name: string, axis: number): number {
  const value = state[name];
  const number = typeof value === 'number' ? value : value?.[axis];
  if (number !== undefined) return number;
  throw new Error(`Expected the optimizer's memory to have "${name}" (axis ${axis}).`);
}

/** A slope over a root, as AdaGrad, RMSProp and Adam divide: 0 where the slope is. */
export function quotient(
  slope: number,
  square: number,
  {epsilon, epsilonInside}: {epsilon: number; epsilonInside: boolean},
): StepParts {
  const root = epsilonInside
    ? Math.sqrt(square + epsilon)
    : Math.sqrt(square) + epsilon;
  return {terms: [slope, root], direction: slope === 0 ? 0 : slope / root};
}

/**
 * What a rule's formula makes of the values of its terms: sums of products and quotients.
 *
 * @param formula - As of {@link StepRule}.
 * @param terms - A value for each of its terms, in their order.
 *
 * @example
 * ```ts
 * combineTerms(['\\mu', '\\cdot', 'b', '+', 'g'], [0.9, 5, 4]); // 8.5
 * ```
 */
export function combineTerms(
  formula: readonly string[],
  terms: readonly number[],
): number {
  let [sum, part] = [0, terms[0] ?? NaN];
  terms.slice(1).forEach((term, index) => {
    const operator = formula[2 * index + 1];
    if (operator === '+') [sum, part] = [sum + part, term];
    else if (operator === '/') part /= term;
    else part *= term;
  });
  return sum + part;
}
