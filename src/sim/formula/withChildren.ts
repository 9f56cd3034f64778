import {call, extreme, power, product, sum, type Expression} from './Expression';

/** The expression with each part that it is made of replaced by what it becomes. */
export function withChildren(
  e: Expression,
  become: (part: Expression) => Expression,
): Expression {
  switch (e.kind) {
    case 'sum':
      return sum(e.terms.map(become));
    case 'product':
      return product(e.factors.map(become));
    case 'power':
      return power(become(e.base), become(e.exponent));
    case 'call':
      return call(e.name, become(e.argument));
    case 'extreme':
      return extreme(e.name, e.parts.map(become));
    default:
      return e;
  }
}
