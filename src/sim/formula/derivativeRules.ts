/** The rules by which a teacher differentiates, each as one step. */
import {root} from './applied';
import {
  call,
  children,
  extreme,
  isConstant,
  isNumber,
  negative,
  number,
  one,
  power,
  product,
  split,
  sum,
  zero,
  type Expression,
  type Extreme,
  type FunctionName,
} from './Expression';
import {isDivisor} from './fractionParts';
import {minus, over, plus, times} from './operations';
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
        result: times(outerSlopes[e.name](e.argument), slope(e.argument)),
      };
    }
    case 'variable':
      return {rules: ['power'], result: one};
    case 'extreme':
      return {rules: ['cases'], result: ofExtreme(e, slope)};
    case 'number':
    case 'constant':
      return {rules: ['constant'], result: zero};
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
      result: [...fixed, slope(product(others))].reduce(times),
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
    [...others.filter((_, j) => j !== i), slope(factor)].reduce(times),
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
      result: [exponent, lower, slope(base)].reduce(times),
    };
  }
  if (isNumber(base, 0)) return {rules: ['constant'], result: zero};
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

/** The slope of the part that is furthest: max(a, b) has a′ step(a − b) + b′ step(b − a). */
function ofExtreme({name, parts}: Extreme, slope: Slope): Expression {
  const [first, ...others] = parts as [Expression, ...Expression[]];
  const rest = extreme(name, others);
  const [above, below] = [minus(first, rest), minus(rest, first)];
  const leads = name === 'max' ? [above, below] : [below, above];
  return sum(
    [first, rest].map((part, i) => product([slope(part), call('step', leads[i]!)])),
  );
}

/** g′(u) of a function g of one argument. */
const outerSlopes: Readonly<Record<FunctionName, (u: Expression) => Expression>> = {
  sin: u => call('cos', u),
  cos: u => negative(call('sin', u)),
  tan: u => power(call('cos', u), number(-2)),
  asin: u => inverseRoot(minus(one, square(u))),
  acos: u => negative(inverseRoot(minus(one, square(u)))),
  atan: u => inverse(plus(square(u), one)),
  sinh: u => call('cosh', u),
  cosh: u => call('sinh', u),
  tanh: u => power(call('cosh', u), number(-2)),
  asinh: u => inverseRoot(plus(square(u), one)),
  acosh: u => inverseRoot(minus(square(u), one)),
  atanh: u => inverse(minus(one, square(u))),
  ln: inverse,
  log2: u => inverse(times(u, call('ln', number(2)))),
  log10: u => inverse(times(u, call('ln', number(10)))),
  // Alone the sign of u; the rest of a product makes something simpler of it.
  abs: u => over(call('abs', u), u),
  sign: () => zero,
  step: () => zero,
  relu: u => call('step', u),
  sigmoid: u => product([call('sigmoid', u), minus(one, call('sigmoid', u))]),
};

function inverse(u: Expression): Expression {
  return power(u, number(-1));
}

function square(u: Expression): Expression {
  return power(u, number(2));
}

/** 1/√u. */
function inverseRoot(u: Expression): Expression {
  return inverse(root(u, 2));
}

/** The expression with those parts replaced for which there is something else. */
export function replaced(
  e: Expression,
  other: (part: Expression) => Expression | undefined,
): Expression {
  if (isConstant(e)) return e;
  return other(e) ?? withChildren(e, part => replaced(part, other));
}
