import {map} from '@motion-canvas/core';

/** In so many steps, which nobody sees and which a GIF holds in fewer bytes. */
const steps = 6;

/** A timing function for a dissolve of much of the picture. */
export function inSteps(part: number, from = 0, to = 1): number {
  return map(from, to, Math.ceil(part * steps) / steps);
}
