import {createSignal} from '@motion-canvas/core';
import type {Sweep} from './sweep';

export type State = ReturnType<typeof createState>;

/** What changes while the runs go on, side by side. */
export function createState({runs}: Sweep) {
  /** How many updates every run has made; a fraction is under way. */
  const step = createSignal(0);
  /** A hop announces itself before it moves; the panels are too small to show that. */
  const reach = createSignal(0);
  /** Opacity of the walkers and of their losses. */
  const presence = createSignal(1);
  const lasts = runs.map(({iterates}) => iterates.length - 1);
  return {
    signals: {step, reach, presence},
    presence,
    /** The step of one run, which may have ended. */
    stepOf: (run: number) => Math.min(step(), lasts[run]!),
  };
}
