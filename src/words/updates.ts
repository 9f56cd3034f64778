/** The updates of a run as equations with their numbers, which hold as printed. */
import {combineTerms, type StepRule, type Update} from '../sim';
import type {Equation} from './equation';
import {minus} from './signs';
import type {Words} from './Words';

/** An update as text: next = x − rate · direction, and direction = what the terms make. */
export interface WrittenUpdate {
  readonly x: string;
  readonly rate: string;
  /** As it stands on the left of its own equation. */
  readonly direction: string;
  /** As a factor: in brackets where it has a sign. */
  readonly factor: string;
  readonly next: string;
  /** The terms of the direction, in brackets where they have a sign and are not the first. */
  readonly terms: readonly string[];
}

export interface WritingOptions {
  readonly say: Pick<Words, 'equations'>;
  /**
   * In so many of the first updates, and in groups of so many from the last one on, a number
   * looks the same wherever it stands.
   */
  readonly alike: {readonly first: number; readonly group: number};
}

/**
 * Writes updates.
 *
 * @example
 * ```ts
 * // 2 = 2.5 − 0.1 · 5
 * const [{next, x, rate, factor}] = writtenUpdates(run.updates, rule, {
 *   say,
 *   alike: {first: 2, group: 3},
 * });
 * ```
 */
export function writtenUpdates(
  updates: readonly Update[],
  {formula}: Pick<StepRule, 'formula'>,
  {say, alike}: WritingOptions,
): WrittenUpdate[] {
  const groups: (readonly Update[])[] = [];
  for (let end = updates.length; end > alike.first; end -= alike.group) {
    groups.unshift(updates.slice(Math.max(alike.first, end - alike.group), end));
  }
  groups.unshift(updates.slice(0, alike.first));
  return groups.flatMap(group => {
    const written = say.equations([
      ...group.map(equationOf),
      ...(formula.length > 0 ? group.map(directionOf(formula)) : []),
    ]);
    return group.map((_, k): WrittenUpdate => {
      const [x, rate, direction] = written[k]!.operands;
      const made = written[group.length + k];
      return {
        x: x!,
        rate: rate!,
        direction: made?.result ?? direction!,
        factor: bracketed(direction!),
        next: written[k]!.result,
        terms: (made?.operands ?? []).map((text, i) =>
          i > 0 ? bracketed(text) : text,
        ),
      };
    });
  });
}

/**
 * An update as text.
 *
 * @example
 * ```ts
 * updateText(run.updates[0], say); // '2 = 2.5 − 0.1 · 5'
 * ```
 */
export function updateText(update: Update, say: Pick<Words, 'equation'>): string {
  const {operands, result} = say.equation(equationOf(update));
  const [x, rate, direction] = operands;
  return `${result} = ${x} ${minus} ${rate} · ${bracketed(direction!)}`;
}

function equationOf({x, learningRate, direction, next}: Update): Equation {
  return {
    operands: [x, learningRate, direction],
    result: next,
    combine: (from, rate, step) => from - rate * step,
  };
}

function directionOf(formula: readonly string[]) {
  return ({terms, direction}: Update): Equation => ({
    operands: terms,
    result: direction,
    combine: (...values) => combineTerms(formula, values),
  });
}

function bracketed(text: string): string {
  return text.startsWith(minus) ? `(${text})` : text;
}
