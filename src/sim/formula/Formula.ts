import type {Partial, Point} from '../Objective';
import {compile, type Evaluate} from './compile';
import {differentiate} from './differentiate';
import {size, type Expression} from './Expression';
import {jets} from './jets';
import {parse} from './parse';
import {codeOf, type Language} from './codeOf';
import {descentProgram, type ProgramLine, type ProgramOptions} from './descentProgram';
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
  /** How many operations one value takes: what a search may spend is measured by it. */
  readonly size: number;
  /** NaN where it has no real value. */
  value(point: Point): number;
  /** As long as the variables. */
  gradient(point: Point): number[];
  hessian(point: Point): number[][];
  /** Definitions of the function and its gradient in a programming language. */
  code(language: Language): string;
  /** A program that descends it; it is of one variable, and has no constants. */
  program(options: ProgramOptions): readonly ProgramLine[];
}

/**
 * Formulas of the first derivatives that together have more parts than this are not
 * differentiated once more, and neither they nor the second derivatives are evaluated as
 * formulas: those of a product of 26 factors would have 60 000 parts.
 */
const largestSlopes = 400;

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
  const isLong = lazy(
    () => slopes().reduce((sum, slope) => sum + size(slope), 0) > largestSlopes,
  );
  const n = coordinates.length;
  const slopeJet = lazy(() => jets(expression, coordinates, 1));
  const bendJet = lazy(() => jets(expression, coordinates, 2));
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
    size: size(expression),
    value: evaluate(expression),
    gradient: point =>
      isLong()
        ? [...slopeJet()(point).slice(1, 1 + own.length)]
        : gradient().map(slope => slope(point)),
    hessian: point =>
      isLong()
        ? rowsOf(bendJet()(point).slice(1 + n), n)
            .slice(0, own.length)
            .map(row => row.slice(0, own.length))
        : hessian().map(row => row.map(bend => bend(point))),
    code: language =>
      codeOf(
        {expression, slopes: slopes(), variables: own, constants, letters},
        language,
      ),
    program: options => descentProgram({slopes: slopes(), letters}, options),
  };
}

/** A square matrix from its entries row by row. */
function rowsOf(entries: Float64Array, n: number): number[][] {
  return Array.from({length: n}, (_, i) => [...entries.slice(i * n, (i + 1) * n)]);
}

/** Computed when first asked for, then kept. */
function lazy<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
