import {waitFor, type ThreadGenerator} from '@motion-canvas/core';
import {time} from '../theme';

/** Time to read and look: one rest is 1.4 s. */
export function* rest(rests = 1): ThreadGenerator {
  yield* waitFor(rests * time.rest);
}
