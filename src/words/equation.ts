/** Equations between rounded numbers that a reader can check. */
import {formatNumber, numberAsWritten, type Writing} from './formatNumber';

/** `result` is what `combine` makes of the operands. */
export interface Equation {
  readonly operands: readonly number[];
  readonly result: number;
  readonly combine: (...operands: number[]) => number;
  /** As many significant digits at least; 3 unless told. */
  readonly least?: number;
}

export interface WrittenEquation {
  readonly operands: readonly string[];
  readonly result: string;
  /** Significant digits of the operands and of the result. */
  readonly digits: Digits;
}

interface Digits {
  readonly operands: number;
  readonly result: number;
}

/** A double has no more than this. */
const most = 17;

/** Digits that operands may have beyond the result's: of 1 − ⅓ · 2 no other two agree. */
const beyond = 2;

/** Of the largest operand: what is left of a difference below it is rounding. */
const noise = 1e-15;

/**
 * Writes the numbers of an equation with the fewest digits with which it holds as
 * printed: who takes the printed operands and rounds gets the printed result, and a
 * result that differs from an operand is not written like it, nor differs only because it
 * is rounded more: 1.64 = 1.641 − 0.000001 is none.
 *
 * @example
 * ```ts
 * const step = (x: number, rate: number, slope: number) => x - rate * slope;
 * writeEquation({operands: [2.5, 0.1, 5], result: 2, combine: step});
 * // 2.5 − 0.1 · 5 = 2
 * writeEquation({operands: [2.5, 1e-6, 5], result: 2.499995, combine: step});
 * // 2.5 − 1×10⁻⁶ · 5 = 2.499995
 * ```
 */
export function writeEquation(equation: Equation, writing?: Writing): WrittenEquation {
  const whole = {...equation, result: settled(equation.result, equation)};
  return written(whole, digitsFor(whole), writing);
}

/** Digits where numbers are to look the same in several equations, the shortest first, */
const alike = same(3, 5);

/** and in one alone: its operands may have one more, or all of its numbers many. */
const alone = [
  ...alike,
  ...[3, 4].map(size => ({operands: size + 1, result: size})),
  ...same(6, 8),
];

function same(from: number, to: number): Digits[] {
  return Array.from({length: to - from + 1}, (_, i) => ({
    operands: from + i,
    result: from + i,
  }));
}

/**
 * Writes equations of which one's result is another's operand: with as many digits for all
 * numbers that each of them holds, so that a number looks the same wherever it stands. Where
 * five do not suffice, each is written by itself.
 *
 * @example
 * ```ts
 * // 1.28 = 1.6 − 0.1 · 3.2, then 1.024 = 1.28 − 0.1 · 2.56
 * writeEquations([
 *   {operands: [1.6, 0.1, 3.2], result: 1.28, combine: step},
 *   {operands: [1.28, 0.1, 2.56], result: 1.024, combine: step},
 * ]);
 * ```
 */
export function writeEquations(
  equations: readonly Equation[],
  writing?: Writing,
): WrittenEquation[] {
  return (
    writtenIn(alike, equations, writing) ??
    equations.map(
      equation =>
        writtenIn(alone, [equation], writing)?.[0] ?? writeEquation(equation, writing),
    )
  );
}

/** With the first of some digits with which all hold; null where there are none. */
function writtenIn(
  choices: readonly Digits[],
  equations: readonly Equation[],
  writing?: Writing,
): WrittenEquation[] | null {
  const exact = equations.map(equation => ({
    ...equation,
    result: settled(equation.result, equation),
  }));
  const digits = choices.find(choice =>
    exact.every(equation => holds(equation, choice)),
  );
  return digits ? exact.map(equation => written(equation, digits, writing)) : null;
}

function written(
  {operands, result}: Equation,
  digits: Digits,
  writing?: Writing,
): WrittenEquation {
  const write = (value: number, size: number) =>
    formatNumber(value, {digits: size, trim: true}, writing);
  return {
    operands: operands.map(value => write(value, digits.operands)),
    result: write(result, digits.result),
    digits,
  };
}

function digitsFor(equation: Equation): Digits {
  for (let result = equation.least ?? 3; result < most; result++) {
    for (let operands = result; operands <= result + beyond; operands++) {
      if (holds(equation, {operands, result})) return {operands, result};
    }
  }
  return {operands: most, result: most};
}

function holds({operands, result, combine}: Equation, digits: Digits): boolean {
  const printed = operands.map(value =>
    numberAsWritten(value, {digits: digits.operands}),
  );
  const rounded = (value: number) => numberAsWritten(value, {digits: digits.result});
  const made = settled(combine(...printed), {operands});
  return (
    rounded(made) === rounded(result) &&
    operands.every(
      (value, i) =>
        value === result ||
        (isSame(value, result) ? printed[i]! : rounded(printed[i]!)) !==
          rounded(result),
    )
  );
}

/** Whether two numbers differ by no more than rounding. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= noise * Math.abs(a);
}

/** 0.3 − 0.1 · 3 is 0, whatever doubles make of it. */
function settled(value: number, {operands}: Pick<Equation, 'operands'>): number {
  const largest = Math.max(0, ...operands.map(Math.abs));
  return Math.abs(value) <= noise * largest ? 0 : value;
}
