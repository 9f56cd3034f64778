import type {Vector2} from '@motion-canvas/core';
import {pile, type CurveRun, type Minimum} from '../../plot';

/** A valley, and the balls that end in it in the order in which they arrive. */
export interface Heap {
  readonly runs: readonly CurveRun[];
  /** The places on the pile, one for each. */
  readonly slots: readonly Vector2[];
  /** The foot of the pile. */
  readonly foot: Vector2;
}

export interface HeapOptions {
  /** Where the minimum is. */
  readonly mark: Vector2;
  /** Of a ball. */
  readonly radius: number;
  /** The pile may reach up to here. */
  readonly ceiling: number;
}

/** From a mark to the pile above it, and the highest pile, in stage units. */
const clearance = 44;
const highest = 270;

/** Piles up the balls that arrive at a minimum. */
export function heapOf(
  minimum: Minimum,
  all: readonly CurveRun[],
  {mark, radius, ceiling}: HeapOptions,
): Heap {
  const runs = all
    .filter(
      ({outcome}) =>
        outcome.kind === 'arrived' && outcome.at.point[0] === minimum.point[0],
    )
    .toSorted((a, b) => a.outcome.step - b.outcome.step);
  const foot = mark.sub([0, clearance]);
  const height = Math.min(highest, foot.y - ceiling);
  const slots = pile(runs.length, {radius, height}).map(({x, y}) => foot.add([x, y]));
  return {runs, foot, slots};
}
