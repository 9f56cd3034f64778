import type {Expression} from './Expression';

const keys = new WeakMap<Expression, string>();

/** Equal for expressions that differ only in the order of terms and factors. */
export function key(e: Expression): string {
  const known = keys.get(e);
  if (known !== undefined) return known;
  const made = make(e);
  keys.set(e, made);
  return made;
}

function make(e: Expression): string {
  switch (e.kind) {
    case 'number':
      return `${e.value.numerator}/${e.value.denominator}`;
    case 'constant':
    case 'variable':
      return e.name;
    case 'sum':
      return `(+ ${e.terms.map(key).sort().join(' ')})`;
    case 'product':
      return `(* ${e.factors.map(key).sort().join(' ')})`;
    case 'power':
      return `(^ ${key(e.base)} ${key(e.exponent)})`;
    case 'call':
      return `(${e.name} ${key(e.argument)})`;
    case 'extreme':
      return `(${e.name} ${e.parts.map(key).sort().join(' ')})`;
  }
}
