import {createSignal, easeInOutCubic, type ThreadGenerator} from '@motion-canvas/core';
import {hopSeconds} from 'downhill/story';
import {time} from 'downhill/theme';
import type {Run} from './runs';

/** One run while it is told. */
export type Walker = ReturnType<typeof createWalker>;

export function createWalker(run: Run) {
  /** How many updates are made; a fraction is under way. */
  const step = createSignal(0);
  /** How far it is told, 0 to 1, that it is its turn, and that it has come to its end. */
  const begun = createSignal(0);
  const ended = createSignal(0);
  const last = run.iterates.length - 1;
  return {
    run,
    signals: {step, begun, ended},
    here: () => run.iterates[Math.min(last, Math.floor(step()))]!,
    reset: () => [step, begun, ended].forEach(signal => signal.reset()),
    /** All hops, each one on its own, then where it has come to. */
    *walk(seconds: number): ThreadGenerator {
      yield* begun(1, time.quick);
      for (const each of hopSeconds(last, seconds)) {
        yield* step(Math.floor(step()) + 1, each, easeInOutCubic);
      }
      yield* ended(1, time.quick);
    },
  };
}
