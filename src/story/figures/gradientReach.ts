import {clamp} from '@motion-canvas/core';
import type {Place} from '../../plot';

/** Lengths of the first gradient's arrow, and what is left beyond it, in stage units. */
const gradientReaches = {least: 180, most: 420};
const margin = 20;

/**
 * How long the gradient's arrow at an iterate is: as the steps are among each other, the
 * first of them about as long as the room uphill of it.
 *
 * @param edge - Half the picture's width.
 */
export function gradientReach(
  places: readonly Place[],
  index: number,
  edge: number,
): number {
  const step = (k: number) => places[k + 1]!.x - places[k]!.x;
  const room = (k: number) => edge - margin + Math.sign(step(k)) * places[k]!.x;
  const first = clamp(
    gradientReaches.least,
    gradientReaches.most,
    1.4 * Math.abs(step(0)),
  );
  const length = Math.min(first, room(0)) * Math.abs(step(index) / step(0));
  return Math.max(0, Math.min(length, room(index)));
}
