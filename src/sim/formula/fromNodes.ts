import type {
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs';
import {applied} from './applied';
import {call, negative, number, power, type Expression} from './Expression';
import {minus, over, plus, times} from './operations';
import {fromDecimal} from './rational';
import {functionNamed} from './vocabulary';

/** What a symbol other than pi and e stands for. */
export type Symbols = (name: string) => Expression | undefined;

/**
 * Translates mathjs's tree: numbers, the symbols given, the operators + − × ÷ ^, the
 * functions of the vocabulary and brackets.
 *
 * @throws Error that names the first part that is none of these.
 */
export function fromNodes(node: MathNode, symbols: Symbols): Expression {
  switch (node.type) {
    case 'ConstantNode':
      return fromConstant(node as ConstantNode);
    case 'ParenthesisNode':
      return fromNodes((node as ParenthesisNode).content, symbols);
    case 'SymbolNode':
      return fromSymbol((node as SymbolNode).name, symbols);
    case 'OperatorNode':
      return fromOperator(node as OperatorNode, symbols);
    case 'FunctionNode':
      return fromFunction(node as FunctionNode, symbols);
    default:
      throw new Error(
        `a formula has no ${node.type.replace('Node', '').toLowerCase()}.`,
      );
  }
}

function fromConstant({value}: ConstantNode): Expression {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return number(fromDecimal(value));
  }
  throw new Error(`expected a number below 1.8e308, got ${String(value)}.`);
}

function fromSymbol(name: string, symbols: Symbols): Expression {
  if (name === 'pi' || name === 'e') return {kind: 'constant', name};
  const meant = symbols(name);
  if (meant) return meant;
  throw new Error(`got the name "${name}".`);
}

function fromOperator(node: OperatorNode, symbols: Symbols): Expression {
  const parts = node.args.map(part => fromNodes(part, symbols));
  const [first, second] = parts as [Expression, Expression];
  switch (node.fn as string) {
    case 'add':
      return parts.reduce(plus);
    case 'subtract':
      return minus(first, second);
    case 'multiply':
      return parts.reduce(times);
    case 'divide':
      return over(first, second);
    case 'pow':
      return power(first, second);
    case 'unaryMinus':
      return negative(first);
    case 'unaryPlus':
      return first;
    default:
      throw new Error(`a formula has no operator "${node.op}".`);
  }
}

function fromFunction(node: FunctionNode, symbols: Symbols): Expression {
  const name = node.fn.name;
  const [argument, second, ...more] = node.args.map(part => fromNodes(part, symbols));
  if (!argument || more.length > 0) throw new Error(`${name} has one argument.`);
  if (name === 'log' && second) {
    // Rules of differentiation write log₂ u as log(u, 2).
    return times(call('ln', argument), power(call('ln', second), number(-1)));
  }
  const meaning = functionNamed(name);
  if (second || !meaning) throw new Error(`got the function "${name}".`);
  return applied(meaning, [argument]);
}
