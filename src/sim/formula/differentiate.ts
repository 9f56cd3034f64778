import type {MathNode} from 'mathjs';
import {
  call,
  extreme,
  isNumber,
  one,
  product,
  sum,
  zero,
  type Call,
  type Expression,
  type Extreme,
} from './Expression';
import {fromNodes} from './fromNodes';
import {key} from './key';
import {mathjs} from './mathjs';
import {minus} from './operations';
import {simplify} from './simplify';
import {toNodes} from './toNodes';

/** Functions that mathjs has no rule for, by the symbols that stand for them. */
type Held = ReadonlyMap<string, Call | Extreme>;

/**
 * ∂e/∂variable, simplified.
 *
 * The rules are mathjs's, unsimplified: its own simplification computes with the engine's
 * elementary functions. For a function that it has no rule for stands a symbol s, and
 * (∂e/∂s)·(∂s/∂variable) is added.
 *
 * At a corner the slope is the mean of those beside it: 0 for |u|, ½ for max(0, u); at a
 * jump of sign(u) it is 0.
 */
export function differentiate(e: Expression, variable: string): Expression {
  return slope(simplify(e), variable);
}

function slope(e: Expression, variable: string): Expression {
  const held = new Map<string, Call | Extreme>();
  const names = new Map<string, string>();
  const nodes = toNodes(e, special => {
    const known = names.get(key(special));
    if (known) return known;
    const name = `held_${held.size}`;
    held.set(name, special);
    names.set(key(special), name);
    return name;
  });
  const terms = [along(nodes, variable, held)];
  for (const [name, special] of held) {
    const inner = slopeOfHeld(special, variable);
    if (!isNumber(inner, 0)) terms.push(product([along(nodes, name, held), inner]));
  }
  return simplify(sum(terms));
}

/** The derivative with all other symbols held. */
function along(nodes: MathNode, symbol: string, held: Held): Expression {
  const derived = mathjs().derivative(nodes, symbol, {simplify: false});
  return fromNodes(derived, name => held.get(name) ?? {kind: 'variable', name});
}

function slopeOfHeld(e: Call | Extreme, variable: string): Expression {
  if (e.kind === 'extreme') return simplify(slopeOfExtreme(e, variable));
  if (e.name !== 'relu' && e.name !== 'sigmoid') return zero;
  const outer = e.name === 'relu' ? [call('step', e.argument)] : [e, minus(one, e)];
  return simplify(product([...outer, slope(e.argument, variable)]));
}

/** The slope of the part that is furthest: max(a, b) has a′ step(a − b) + b′ step(b − a). */
function slopeOfExtreme({name, parts}: Extreme, variable: string): Expression {
  const [first, ...others] = parts as [Expression, ...Expression[]];
  const rest = extreme(name, others);
  const [above, below] = [minus(first, rest), minus(rest, first)];
  const leads = name === 'max' ? [above, below] : [below, above];
  return sum(
    [first, rest].map((part, i) =>
      product([slope(part, variable), call('step', leads[i]!)]),
    ),
  );
}
