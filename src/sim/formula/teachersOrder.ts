import {children, isConstant, product, type Expression} from './Expression';
import {key} from './key';
import {withChildren} from './withChildren';

/**
 * The same expression with the factors of each product as a teacher writes them: numbers
 * and constants, powers of letters in their order, σ, brackets, exponentials, roots, other
 * functions. For reading only: what is evaluated keeps its own
 * order, on which the last bits of a run depend.
 *
 * @param variables - All letters, in the order in which a product has them.
 */
export function teachersOrder(e: Expression, variables: readonly string[]): Expression {
  const inner = withChildren(e, part => teachersOrder(part, variables));
  if (inner.kind !== 'product') return inner;
  const places = inner.factors.map(factor => ({
    factor,
    rank: rank(factor),
    variable: firstVariable(factor, variables),
    key: orderKey(factor),
  }));
  places.sort(
    (a, b) => a.rank - b.rank || a.variable - b.variable || (a.key < b.key ? -1 : 1),
  );
  return product(places.map(({factor}) => factor));
}

const ranks = {
  number: 0,
  constant: 1,
  variable: 2,
  variablePower: 3,
  sigmoid: 4,
  bracket: 5,
  exponential: 6,
  root: 7,
  function: 8,
} as const;

function rank(e: Expression): number {
  if (e.kind === 'number') return ranks.number;
  const [base, exponent] = e.kind === 'power' ? [e.base, e.exponent] : [e, undefined];
  const isRaised = exponent && exponent.kind !== 'number';
  if (base.kind === 'variable') return isRaised ? ranks.variablePower : ranks.variable;
  if (isRaised) return ranks.exponential;
  const isRoot = exponent && exponent.value.denominator !== 1;
  if (isRoot && !isConstant(base)) return ranks.root;
  if (base.kind === 'constant' || base.kind === 'number') return ranks.constant;
  if (base.kind === 'call') {
    return base.name === 'sigmoid' ? ranks.sigmoid : ranks.function;
  }
  return base.kind === 'extreme' ? ranks.function : ranks.bracket;
}

/** The place of the first of the variables that occur; after all where there is none. */
function firstVariable(e: Expression, variables: readonly string[]): number {
  const index = variables.findIndex(name => occurs(name, e));
  return index === -1 ? variables.length : index;
}

function occurs(name: string, e: Expression): boolean {
  if (e.kind === 'variable') return e.name === name;
  return children(e).some(part => occurs(name, part));
}

/** sin before cos, as it is read; everything else by its key. */
function orderKey(e: Expression): string {
  const base = e.kind === 'power' ? e.base : e;
  return base.kind === 'call' && base.name === 'sin' ? ` ${key(e)}` : key(e);
}
