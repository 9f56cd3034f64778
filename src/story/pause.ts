import {useScene, waitFor, type ThreadGenerator} from '@motion-canvas/core';
import {paces} from '../clip/beats/paces';

/** Rests for so many seconds, more or fewer as the variable `pace` asks. */
export function* pause(seconds: number): ThreadGenerator {
  yield* waitFor(paced(seconds));
}

/**
 * How long a rest of so many seconds is in the running scene. Moves are as fast as ever.
 *
 * @throws Error when the variable `pace` is out of range.
 */
export function paced(seconds: number): number {
  const pace = Number(useScene().variables.get<unknown>('pace', 1)());
  if (!(pace >= paces.min && pace <= paces.max)) {
    throw new Error(
      `Expected the variable pace to be ${paces.min} to ${paces.max}, got ${pace}.`,
    );
  }
  return seconds / pace;
}
