import {
  isNumber,
  one,
  power,
  split,
  sum,
  withCoefficient,
  type Expression,
} from './Expression';
import {key} from './key';
import {simplify} from './simplify';
import {withChildren} from './withChildren';

/** The expression with sin²u + cos²u written as 1, as the quotient rule leaves it. */
export function pythagoras(e: Expression): Expression {
  const written = replaced(e);
  return written === e ? e : simplify(written);
}

function replaced(e: Expression): Expression {
  let changed = false as boolean;
  const inner = withChildren(e, part => {
    const made = replaced(part);
    changed ||= made !== part;
    return made;
  });
  const result = inner.kind === 'sum' ? (unitSum(inner.terms) ?? inner) : inner;
  return changed || result !== inner ? result : e;
}

/** The sum with the first such pair of terms as one number; undefined without a pair. */
function unitSum(terms: readonly Expression[]): Expression | undefined {
  for (const term of terms) {
    const {coefficient, rest} = split(term);
    if (rest.kind !== 'power' || !isNumber(rest.exponent, 2)) continue;
    if (rest.base.kind !== 'call' || rest.base.name !== 'sin') continue;
    const square = power({...rest.base, name: 'cos'}, rest.exponent);
    const partner = key(withCoefficient(coefficient, square));
    const other = terms.find(candidate => key(candidate) === partner);
    if (!other) continue;
    const left = terms.filter(candidate => candidate !== term && candidate !== other);
    return sum([withCoefficient(coefficient, one), ...left]);
  }
  return undefined;
}
