import {
  call,
  euler,
  extreme,
  number,
  power,
  type Expression,
  type Power,
} from './Expression';
import {invert, whole} from './rational';
import type {Meaning} from './vocabulary';

/**
 * A function of its arguments, as the tree holds it.
 *
 * @param parts - One argument; of an extreme, two or more.
 */
export function applied(meaning: Meaning, parts: readonly Expression[]): Expression {
  const argument = parts[0]!;
  switch (meaning.kind) {
    case 'call':
      return call(meaning.name, argument);
    case 'reciprocal':
      return power(call(meaning.name, argument), number(-1));
    case 'exponential':
      return power(euler, argument);
    case 'root':
      return root(argument, meaning.index);
    case 'extreme':
      return extreme(meaning.name, parts);
  }
}

/** The root of that index: √u is u^(1/2). */
export function root(radicand: Expression, index: number): Power {
  return power(radicand, number(invert(whole(index))));
}
