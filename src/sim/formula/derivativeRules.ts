/** The rules by which a teacher differentiates, each as one step. */
import {differentiate} from './differentiate';
import {
  call,
  children,
  isConstant,
  number,
  one,
  power,
  product,
  split,
  sum,
  zero,
  type Expression,
} from './Expression';
import {isDivisor} from './fractionParts';
import {minus, over} from './operations';
import {simplify} from './simplify';
import {withChildren} from './withChildren';

/** How a step was made; `simplify` is none of calculus. */
export type DerivativeRule =
  | 'constant'
  | 'sum'
  | 'constantFactor'
  | 'product'
  | 'quotient'
  | 'power'
  | 'exponential'
  | 'logarithmic'
  | 'function'
  | 'chain'
  | 'cases'
  | 'simplify';

/** What one rule makes of a derivative. */
export interface Applied {
  readonly rules: readonly DerivativeRule[];
  readonly result: Expression;
}

/** Hands out what stands for ∂u/∂variable until its own turn comes. */
export type Slope = (u: Expression) => Expression;

/** Whether a variable occurs. */
export function occurs(variable: string, e: Expression): boolean {
  if (e.kind === 'variable') return e.name === variable;
  return children(e).some(part => occurs(variable, part));
}

/**
 * One rule, applied to ∂e/∂variable from outside.
 *
 * @param e - Simplified.
 * @param slope - For the derivatives that are left to do.
 */
export function applyRule(e: Expression, variable: string, slope: Slope): Applied {
  const isFixed = (part: Expression) => !occurs(variable, part);
  if (isFixed(e)) return {rules: ['constant'], result: zero};
  switch (e.kind) {
    case 'sum':
      return {rules: ['sum'], result: sum(e.terms.map(term => linear(term, slope)))};
    case 'product':
      return ofProduct(e.factors, {isFixed, slope});
    case 'power':
      return ofPower(e.base, e.exponent, {isFixed, slope});
    case 'call': {
      const isBare = e.argument.kind === 'variable';
      return {
        rules: isBare ? ['function'] : ['chain', 'function'],
        result: product([outerSlope(e.name, e.argument), slope(e.argument)]),
      };
    }
    case 'variable':
      return {rules: ['power'], result: one};
    default:
      return {rules: ['cases'], result: differentiate(e, variable)};
  }
}

/** Of a term of a sum its leading number stays before the derivative. */
function linear(term: Expression, slope: Slope): Expression {
  const {coefficient, rest} = split(term);
  return product([number(coefficient), slope(rest)]);
}

interface Parts {
  isFixed(part: Expression): boolean;
  readonly slope: Slope;
}

function ofProduct(factors: readonly Expression[], {isFixed, slope}: Parts): Applied {
  const fixed = factors.filter(isFixed);
  const others = factors.filter(factor => !isFixed(factor));
  if (fixed.length > 0) {
    return {
      rules: ['constantFactor'],
      result: product([...fixed, slope(product(others))]),
    };
  }
  const above = others.filter(factor => !isDivisor(factor));
  const below = others.filter(isDivisor);
  if (below.length > 0 && above.length > 0) {
    const [numerator, inverse] = [product(above), product(below)];
    const denominator = simplify(power(inverse, number(-1)));
    return {
      rules: ['quotient'],
      result: over(
        minus(
          product([slope(numerator), denominator]),
          product([numerator, slope(denominator)]),
        ),
        power(denominator, number(2)),
      ),
    };
  }
  const terms = others.map((factor, i) =>
    product([...others.filter((_, j) => j !== i), slope(factor)]),
  );
  return {rules: ['product'], result: sum(terms)};
}

function ofPower(
  base: Expression,
  exponent: Expression,
  {isFixed, slope}: Parts,
): Applied {
  if (isFixed(exponent)) {
    const lower = power(base, minus(exponent, one));
    return {
      rules: base.kind === 'variable' ? ['power'] : ['chain', 'power'],
      result: product([exponent, lower, slope(base)]),
    };
  }
  if (isFixed(base)) {
    return {
      rules: exponent.kind === 'variable' ? ['exponential'] : ['chain', 'exponential'],
      result: product([power(base, exponent), call('ln', base), slope(exponent)]),
    };
  }
  return {
    rules: ['logarithmic'],
    result: product([
      power(base, exponent),
      slope(simplify(product([exponent, call('ln', base)]))),
    ]),
  };
}

/** g′(u) of a function g of one argument. */
function outerSlope(name: Parameters<typeof call>[0], u: Expression): Expression {
  const bare: Expression = {kind: 'variable', name: 't'};
  return replaced(differentiate(call(name, bare), 't'), part =>
    part.kind === 'variable' ? u : undefined,
  );
}

/** The expression with those parts replaced for which there is something else. */
export function replaced(
  e: Expression,
  other: (part: Expression) => Expression | undefined,
): Expression {
  if (isConstant(e)) return e;
  return other(e) ?? withChildren(e, part => replaced(part, other));
}
