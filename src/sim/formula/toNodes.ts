import type {MathNode} from 'mathjs';
import type {Call, Expression, Extreme, FunctionName} from './Expression';
import {fractionParts, isDivisor} from './fractionParts';
import {mathjs} from './mathjs';
import {valueOf, type Rational} from './rational';

/** Gives a function that mathjs has no rule for a symbol to stand for it. */
export type NameOf = (e: Call | Extreme) => string;

/** Translates a formula into mathjs's tree, to be differentiated. */
export function toNodes(e: Expression, nameOf: NameOf): MathNode {
  const {FunctionNode, SymbolNode} = mathjs();
  const inner = (part: Expression): MathNode => toNodes(part, nameOf);
  switch (e.kind) {
    case 'number':
      return fromNumber(e.value);
    case 'constant':
    case 'variable':
      return new SymbolNode(e.name);
    case 'sum':
      return operation('+', 'add', e.terms.map(inner));
    case 'product':
      return e.factors.some(isDivisor) ? quotient(e, inner) : row(e.factors, inner);
    case 'power':
      if (isDivisor(e)) return quotient(e, inner);
      return e.base.kind === 'constant' && e.base.name === 'e'
        ? new FunctionNode('exp', [inner(e.exponent)])
        : operation('^', 'pow', [inner(e.base), inner(e.exponent)]);
    case 'call':
      return withoutRule.has(e.name)
        ? new SymbolNode(nameOf(e))
        : call(e.name, inner(e.argument));
    case 'extreme':
      return new SymbolNode(nameOf(e));
  }
}

const withoutRule: ReadonlySet<FunctionName> = new Set<FunctionName>([
  ...(['sign', 'step', 'relu', 'sigmoid'] as const),
]);

type Operator = ['+', 'add'] | ['*', 'multiply'] | ['^', 'pow'] | ['/', 'divide'];

function operation(...[sign, name, parts]: [...Operator, MathNode[]]): MathNode {
  const {OperatorNode} = mathjs();
  return new OperatorNode(sign, name, parts);
}

/** The quotient rule leaves one fraction, the product rule would leave a sum of two. */
function quotient(e: Expression, inner: (part: Expression) => MathNode): MathNode {
  const {OperatorNode} = mathjs();
  const {negative, over, under} = fractionParts(e);
  const fraction = operation('/', 'divide', [row(over, inner), row(under, inner)]);
  return negative ? new OperatorNode('-', 'unaryMinus', [fraction]) : fraction;
}

function row(
  factors: readonly Expression[],
  inner: (part: Expression) => MathNode,
): MathNode {
  const {ConstantNode} = mathjs();
  if (factors.length === 0) return new ConstantNode(1);
  const nodes = factors.map(inner);
  return nodes.length === 1 ? nodes[0]! : operation('*', 'multiply', nodes);
}

function call(name: string, argument: MathNode): MathNode {
  const {ConstantNode, FunctionNode} = mathjs();
  if (name === 'ln') return new FunctionNode('log', [argument]);
  if (name === 'log2') return new FunctionNode('log', [argument, new ConstantNode(2)]);
  return new FunctionNode(name, [argument]);
}

function fromNumber(value: Rational): MathNode {
  const {ConstantNode} = mathjs();
  if (value.denominator === 1 || value.decimal) return new ConstantNode(valueOf(value));
  const parts = [value.numerator, value.denominator].map(n => new ConstantNode(n));
  return operation('/', 'divide', parts);
}
