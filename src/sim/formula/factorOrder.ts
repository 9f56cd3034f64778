import {isNumber, type Expression} from './Expression';
import {key} from './key';

/** Constants, powers of variables by name, brackets, exponentials and roots, functions. */
export function byRank(a: Expression, b: Expression): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  const [left, right] = [orderKey(a), orderKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** sin before cos, as it is read; everything else by its key. */
function orderKey(e: Expression): string {
  const base = e.kind === 'power' ? e.base : e;
  return base.kind === 'call' && base.name === 'sin' ? ` ${key(e)}` : key(e);
}

function rank(e: Expression): number {
  const base = e.kind === 'power' ? e.base : e;
  if (e.kind === 'power' && !isNumber(e.exponent) && base.kind !== 'variable') return 4;
  if (e.kind === 'power' && e.exponent.kind === 'number') {
    if (e.exponent.value.denominator !== 1) return 5;
  }
  if (base.kind === 'constant' || base.kind === 'number') return 1;
  if (base.kind === 'variable') return 2;
  return base.kind === 'call' ? 6 : 3;
}
