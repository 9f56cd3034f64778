import {call, type Expression} from './Expression';
import {fromNodes} from './fromNodes';
import {mathjs} from './mathjs';
import {simplify} from './simplify';
import {toNodes} from './toNodes';

/**
 * ∂e/∂variable, simplified.
 *
 * The rules are mathjs's, unsimplified: its own simplification computes with the engine's
 * elementary functions. The slope of sign(u) is taken as 0, that of |u| at its corner too.
 */
export function differentiate(e: Expression, variable: string): Expression {
  const signs = new Map<string, Expression>();
  const nodes = toNodes(simplify(e), argument => {
    // The rules know no sign function; like a constant, it has the slope 0.
    const name = `sign_${signs.size}`;
    signs.set(name, call('sign', argument));
    return name;
  });
  const derived = mathjs().derivative(nodes, variable, {simplify: false});
  return simplify(
    fromNodes(derived, name => signs.get(name) ?? {kind: 'variable', name}),
  );
}
