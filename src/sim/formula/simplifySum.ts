import {split, sum, withCoefficient, zero, type Expression} from './Expression';
import {key} from './key';
import {add, isWhole, negate, type Rational} from './rational';

/** Adds the coefficients of like terms; the first of them keeps its place. */
export function simplifySum(terms: readonly Expression[]): Expression {
  const collected = new Map<string, {coefficient: Rational; rest: Expression}>();
  for (const term of terms.flatMap(asTerms)) {
    const {coefficient, rest} = split(term);
    const known = collected.get(key(rest));
    if (known) known.coefficient = add(known.coefficient, coefficient);
    else collected.set(key(rest), {coefficient, rest});
  }
  const left = [...collected.values()]
    .filter(({coefficient}) => coefficient.numerator !== 0)
    .map(({coefficient, rest}) => withCoefficient(coefficient, rest));
  return left.length === 0 ? zero : sum(positiveFirst(left));
}

/** 1 − x² rather than −x² + 1. */
function positiveFirst(terms: readonly Expression[]): readonly Expression[] {
  const first = terms.findIndex(term => split(term).coefficient.numerator > 0);
  return first > 0 ? [...terms.slice(first), ...terms.slice(0, first)] : terms;
}

/** The terms of a sum inside a sum; of a subtracted one, with their signs turned. */
function asTerms(e: Expression): readonly Expression[] {
  const {coefficient, rest} = split(e);
  if (rest.kind !== 'sum') return [e];
  if (isWhole(coefficient, 1)) return rest.terms;
  if (!isWhole(coefficient, -1)) return [e];
  return rest.terms.map(term => {
    const inner = split(term);
    return withCoefficient(negate(inner.coefficient), inner.rest);
  });
}
