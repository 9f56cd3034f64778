import type {
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs';
import {
  call,
  euler,
  number,
  power,
  product,
  sum,
  negative,
  type Expression,
} from './Expression';
import {fromDecimal, invert, multiply, whole, type Rational} from './rational';
import {plainFunctions, reciprocalFunctions} from './vocabulary';

/** What a symbol other than pi and e stands for. */
export type Symbols = (name: string) => Expression | undefined;

/**
 * Translates a parsed tree. Only numbers, the symbols given, the operators + − × ÷ ^, the
 * functions of the vocabulary and brackets get through; whatever else a parser may know
 * (assignments, units, matrices, property access) does not.
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
      return sum(parts.flatMap(part => (part.kind === 'sum' ? part.terms : [part])));
    case 'subtract':
      return sum([...(first.kind === 'sum' ? first.terms : [first]), negative(second)]);
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

function times(a: Expression, b: Expression): Expression {
  const factors = [a, b].flatMap(e => (e.kind === 'product' ? e.factors : [e]));
  return product(factors);
}

function over(a: Expression, b: Expression): Expression {
  const divisible = b.kind === 'number' && b.value.numerator !== 0;
  if (a.kind === 'number' && divisible) {
    return number(multiply(a.value, fraction(a.value, invert(b.value))));
  }
  return times(a, power(b, number(-1)));
}

/** 1/4 is written as a fraction, 0.5/4 as a decimal. */
function fraction(a: Rational, inverse: Rational): Rational {
  return a.decimal ? {...inverse, decimal: true} : inverse;
}

function fromFunction(node: FunctionNode, symbols: Symbols): Expression {
  const name = node.fn.name;
  const [argument, second, ...more] = node.args.map(part => fromNodes(part, symbols));
  if (!argument || more.length > 0) throw new Error(`${name} has one argument.`);
  if (name === 'log' && second) {
    // Rules of differentiation write log₂ u as log(u, 2).
    return times(call('ln', argument), power(call('ln', second), number(-1)));
  }
  if (second) throw new Error(`${name} has one argument.`);
  if (Object.hasOwn(plainFunctions, name)) return call(plainFunctions[name]!, argument);
  if (Object.hasOwn(reciprocalFunctions, name)) {
    return power(call(reciprocalFunctions[name]!, argument), number(-1));
  }
  if (name === 'exp') return power(euler, argument);
  if (name === 'sqrt') return power(argument, root(2));
  if (name === 'cbrt') return power(argument, root(3));
  throw new Error(`got the function "${name}".`);
}

function root(n: number): Expression {
  return number(invert(whole(n)));
}
