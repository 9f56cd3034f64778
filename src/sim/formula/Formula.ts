import type {Partial, Point} from '../Objective';
import {compile, type Evaluate} from './compile';
import {differentiate} from './differentiate';
import {size, type Expression} from './Expression';
import {jets} from './jets';
import {parse} from './parse';
import {toTex} from './toTex';
import {toText} from './toText';

/** A formula that was read: its value, its derivatives and how it is set. */
export interface Formula {
  /** As the author wrote it. */
  readonly text: string;
  readonly tex: string;
  /** The coordinates of a point, in order. */
  readonly variables: readonly string[];
  readonly partials: readonly Partial[];
  /** How many operations one value takes: what a search may spend is measured by it. */
  readonly size: number;
  /** NaN where it has no real value. */
  value(point: Point): number;
  gradient(point: Point): number[];
  hessian(point: Point): number[][];
}

/**
 * Formulas of the first derivatives that together have more parts than this are not
 * differentiated once more, and neither they nor the second derivatives are evaluated as
 * formulas: those of a product of 26 factors would have 60 000 parts.
 */
const largestSlopes = 400;

/**
 * Reads a formula in any variables of one letter.
 *
 * @param text - Such as `x^2*sin(y)`; see `parse` for what it may hold.
 * @param variables - The coordinates, in order. Default: the letters that occur, in
 *   alphabetical order; `x` when there are none.
 * @throws FormulaError when it cannot be read.
 *
 * @example
 * ```ts
 * formula('x^2*sin(y)').partials.map(({tex}) => tex); // ['2x\\sin y', 'x^2\\cos y']
 * ```
 */
export function formula(text: string, variables?: readonly string[]): Formula {
  const parsed = parse(text, variables);
  const found = parsed.variables.length > 0 ? parsed.variables : ['x'];
  const coordinates = variables ?? found;
  const {expression} = parsed;
  const evaluate = (e: Expression): Evaluate => compile(e, coordinates);
  const slopes = lazy(() => coordinates.map(name => differentiate(expression, name)));
  const bends = lazy(() =>
    slopes().map(slope => coordinates.map(name => differentiate(slope, name))),
  );
  const partials = lazy(() =>
    slopes().map((slope, i) => ({
      variable: coordinates[i]!,
      formula: toText(slope),
      tex: toTex(slope),
    })),
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
    text,
    tex: toTex(expression),
    variables: coordinates,
    get partials() {
      return partials();
    },
    size: size(expression),
    value: evaluate(expression),
    gradient: point =>
      isLong()
        ? [...slopeJet()(point).slice(1)]
        : gradient().map(slope => slope(point)),
    hessian: point =>
      isLong()
        ? rowsOf(bendJet()(point).slice(1 + n), n)
        : hessian().map(row => row.map(bend => bend(point))),
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
