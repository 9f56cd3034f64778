/** A partial derivative line by line, as a teacher writes it. */
import {
  applyRule,
  occurs,
  replaced,
  type DerivativeRule,
  type Slope,
} from './derivativeRules';
import {differentiate} from './differentiate';
import {isConstant, one, product, zero, type Expression} from './Expression';
import {key} from './key';
import {parse} from './parse';
import {pythagoras} from './pythagoras';
import {simplify} from './simplify';
import {teachersOrder} from './teachersOrder';
import {inBrackets, toTex, type Notation} from './toTex';
import {variableTex} from './variableTex';
import {withChildren} from './withChildren';

/** A line of a derivation; each is equal to the one before. */
export interface DerivationStep {
  /**
   * With `\frozen{…}` around what is held like a number; an author defines it, or gives it
   * a colour.
   */
  readonly tex: string;
  /** The rules that made it of the line before; none made the first one. */
  readonly rules: readonly DerivativeRule[];
}

/** A line as an expression, in which names stand for the derivatives that are left. */
export interface DerivationLine {
  readonly expression: Expression;
  /** What is still to be differentiated, by name. */
  readonly left: ReadonlyMap<string, Expression>;
  readonly rules: readonly DerivativeRule[];
}

/** No formula that can be read needs more. */
const mostLines = 64;

/** A name for a derivative that is left; no letter of a formula begins like it. */
const mark = '∂';

/**
 * How ∂f/∂variable is found: from the derivative of the whole, one rule at a time for every
 * derivative that is left, to the derivative as `partials` has it.
 *
 * @param formula - As of `parse`.
 * @param variables - All variables, in order.
 * @throws FormulaError when it cannot be read.
 *
 * @example
 * ```ts
 * derivationOf('x^2*sin(y)', 'x', ['x', 'y']).map(({tex}) => tex);
 * // \frac{\partial}{\partial x}\,(x^2\frozen{\sin y})
 * // \frozen{\sin y} \cdot \frac{\partial}{\partial x}\,x^2
 * // 2x\frozen{\sin y}
 * ```
 */
export function derivationOf(
  formula: string,
  variable: string,
  variables: readonly string[],
): DerivationStep[] {
  const {expression} = parse(formula, variables);
  const steps: DerivationStep[] = [];
  for (const line of derivationLines(expression, variable, variables)) {
    const tex = lineTex(line, variable);
    if (tex !== steps.at(-1)?.tex) steps.push({tex, rules: line.rules});
  }
  return steps;
}

/** The lines of `derivationOf` as expressions. */
export function derivationLines(
  e: Expression,
  variable: string,
  variables: readonly string[],
): DerivationLine[] {
  const whole = `${mark}0`;
  const symbol: Expression = {kind: 'variable', name: whole};
  const lines: DerivationLine[] = [
    {expression: symbol, left: new Map([[whole, e]]), rules: []},
  ];
  while (lines.at(-1)!.left.size > 0 && lines.length < mostLines) {
    lines.push(nextLine(lines.at(-1)!, variable, variables));
  }
  const last = lines.at(-1)!;
  const result = teachersOrder(pythagoras(differentiate(e, variable)), variables);
  const isResult = key(simplify(last.expression)) === key(simplify(result));
  if (isResult) lines.pop();
  const rules = isResult ? last.rules : (['simplify'] as const);
  return [...lines, {expression: result, left: new Map(), rules}];
}

function nextLine(
  {expression, left}: DerivationLine,
  variable: string,
  variables: readonly string[],
): DerivationLine {
  const names = new Map<string, string>();
  const next = new Map<string, Expression>();
  const slope: Slope = u => {
    if (!occurs(variable, u)) return zero;
    if (u.kind === 'variable') return one;
    const known = names.get(key(u));
    const name = known ?? `${mark}${names.size}`;
    names.set(key(u), name);
    next.set(name, u);
    return {kind: 'variable', name};
  };
  const rules = new Set<DerivativeRule>();
  const done = replaced(expression, part => {
    const u = part.kind === 'variable' ? left.get(part.name) : undefined;
    if (!u) return undefined;
    const {rules: used, result} = applyRule(simplify(u), variable, slope);
    for (const rule of used) rules.add(rule);
    return result;
  });
  const written = operationsLast(teachersOrder(simplify(done), variables));
  // What was multiplied by 0 is no longer there to be differentiated.
  const kept = [...next].filter(([name]) => occurs(name, written));
  return {expression: written, left: new Map(kept), rules: [...rules]};
}

/** What is left to be done stands at the end of each product. */
function operationsLast(e: Expression): Expression {
  const inner = withChildren(e, operationsLast);
  if (inner.kind !== 'product') return inner;
  const isOperation = (part: Expression) =>
    part.kind === 'variable' && part.name.startsWith(mark);
  return product([
    ...inner.factors.filter(factor => !isOperation(factor)),
    ...inner.factors.filter(isOperation),
  ]);
}

function lineTex({expression, left}: DerivationLine, variable: string): string {
  const isFrozen = (e: Expression): boolean =>
    !isConstant(e) &&
    !occurs(variable, e) &&
    ![...left.keys()].some(name => occurs(name, e));
  const operator = String.raw`\frac{\partial}{\partial ${variableTex(variable)}}`;
  const notation: Notation = {
    isFrozen,
    operationTex: name => {
      const operand = left.get(name);
      if (!operand) return undefined;
      return (
        operator + String.raw`\,` + operandTex(operand, toTex(operand, {isFrozen}))
      );
    },
  };
  return toTex(expression, notation);
}

/** In brackets, where it would not be clear how far the derivative reaches. */
function operandTex({kind}: Expression, tex: string): string {
  const isClear = kind !== 'sum' && kind !== 'product' && !tex.startsWith('(');
  if (isClear) return tex;
  return tex.includes('(') ? String.raw`\left[${tex}\right]` : inBrackets(tex);
}
