import type {Partial, Point} from '../Objective';
import {compile, type Evaluate} from './compile';
import {differentiate} from './differentiate';
import type {Expression} from './Expression';
import {parse} from './parse';
import {codeOf, type Language} from './codeOf';
import {toTex} from './toTex';
import {toText} from './toText';
import {typesetPartial} from './typeset';

/** A formula that was read: its value, its derivatives and how it is set. */
export interface Formula {
  /** As the author wrote it. */
  readonly text: string;
  /** The same without a heading such as `f(x) =`. */
  readonly body: string;
  /** As it was read, with every sign written out: `x*y/2` for `½xy`. */
  readonly reading: string;
  readonly tex: string;
  /** What it is a function of: the first coordinates of a point, in order. */
  readonly variables: readonly string[];
  /** Other letters in it, where a heading names the variables; they follow in a point. */
  readonly constants: readonly string[];
  /** One for each variable. */
  readonly partials: readonly Partial[];
  /** NaN where it has no real value. */
  value(point: Point): number;
  /** As long as the variables. */
  gradient(point: Point): number[];
  hessian(point: Point): number[][];
  /** Definitions of the function and its gradient in a programming language. */
  code(language: Language): string;
}

/**
 * Reads a formula in any variables.
 *
 * @param text - Such as `x^2*sin(y)` or `f(w, b) = (w x + b)²`; see `parse` for what it
 *   may hold.
 * @param variables - The coordinates, in order. Default: those of the heading, or the
 *   letters that occur, in alphabetical order; `x` when there are none.
 * @throws FormulaError when it cannot be read.
 *
 * @example
 * ```ts
 * formula('x^2*sin(y)').partials.map(({tex}) => tex); // ['2x\\sin y', 'x^2\\cos y']
 * formula('f(w) = w*x').gradient([2, 5]); // [5]: ∂f/∂w at w = 2, x = 5
 * ```
 */
export function formula(text: string, variables?: readonly string[]): Formula {
  const parsed = parse(text, variables);
  const {expression, body, constants, letters} = parsed;
  const found = parsed.variables.length > 0 ? parsed.variables : ['x'];
  const own = variables ?? found;
  const coordinates = variables ?? [...found, ...constants];
  const evaluate = (e: Expression): Evaluate => compile(e, coordinates);
  const slopes = lazy(() => own.map(name => differentiate(expression, name)));
  const bends = lazy(() =>
    slopes().map(slope => own.map(name => differentiate(slope, name))),
  );
  const partials = lazy(() =>
    slopes().map((slope, i) => typesetPartial(slope, own[i]!, variables ?? letters)),
  );
  const gradient = lazy(() => slopes().map(evaluate));
  const hessian = lazy(() => bends().map(row => row.map(evaluate)));
  return {
    ...{text, body},
    get reading() {
      return toText(expression);
    },
    tex: toTex(expression),
    variables: own,
    constants: variables ? [] : constants,
    get partials() {
      return partials();
    },
    value: evaluate(expression),
    gradient: point => gradient().map(slope => slope(point)),
    hessian: point => hessian().map(row => row.map(bend => bend(point))),
    code: language =>
      codeOf(
        {expression, slopes: slopes(), variables: own, constants, letters},
        language,
      ),
  };
}

/** Computed when first asked for, then kept. */
function lazy<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
