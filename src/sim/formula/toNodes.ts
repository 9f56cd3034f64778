import type {MathNode} from 'mathjs';
import type {Expression} from './Expression';
import {fractionParts, isDivisor} from './fractionParts';
import {mathjs} from './mathjs';
import {valueOf, type Rational} from './rational';

/**
 * Translates a formula into mathjs's tree, to be differentiated.
 *
 * @param nameOfSign - Gives a call of sign(argument) a symbol to stand for it.
 */
export function toNodes(
  e: Expression,
  nameOfSign: (argument: Expression) => string,
): MathNode {
  const {ConstantNode, FunctionNode, OperatorNode, SymbolNode} = mathjs();
  return translate(e);

  function translate(e: Expression): MathNode {
    switch (e.kind) {
      case 'number':
        return constant(e.value);
      case 'constant':
      case 'variable':
        return new SymbolNode(e.name);
      case 'sum':
        return new OperatorNode('+', 'add', e.terms.map(translate));
      case 'product':
        return isFraction(e) ? quotient(e) : row(e.factors);
      case 'power':
        if (isFraction(e)) return quotient(e);
        return e.base.kind === 'constant' && e.base.name === 'e'
          ? new FunctionNode('exp', [translate(e.exponent)])
          : new OperatorNode('^', 'pow', [translate(e.base), translate(e.exponent)]);
      case 'call':
        return translateCall(e.name, e.argument);
    }
  }

  function isFraction(e: Expression): boolean {
    return e.kind === 'product' ? e.factors.some(isDivisor) : isDivisor(e);
  }

  /** The quotient rule leaves one fraction, the product rule a sum of two. */
  function quotient(e: Expression): MathNode {
    const {negative, over, under} = fractionParts(e);
    const fraction = new OperatorNode('/', 'divide', [row(over), row(under)]);
    return negative ? new OperatorNode('-', 'unaryMinus', [fraction]) : fraction;
  }

  function row(factors: readonly Expression[]): MathNode {
    if (factors.length === 0) return new ConstantNode(1);
    const nodes = factors.map(translate);
    return nodes.length === 1 ? nodes[0]! : new OperatorNode('*', 'multiply', nodes);
  }

  function translateCall(name: string, argument: Expression): MathNode {
    if (name === 'sign') return new SymbolNode(nameOfSign(argument));
    const inner = translate(argument);
    if (name === 'ln') return new FunctionNode('log', [inner]);
    if (name === 'log2') return new FunctionNode('log', [inner, new ConstantNode(2)]);
    return new FunctionNode(name, [inner]);
  }

  function constant(value: Rational): MathNode {
    if (value.denominator === 1 || value.decimal)
      return new ConstantNode(valueOf(value));
    const parts = [value.numerator, value.denominator].map(n => new ConstantNode(n));
    return new OperatorNode('/', 'divide', parts);
  }
}
