import {Vector2, createSignal, map} from '@motion-canvas/core';
import type {CurveRuns} from '../../plot';

export type State = ReturnType<typeof createState>;

/** What changes while a descent is told: a few signals, and what the trace says of them. */
export function createState({runs}: CurveRuns) {
  const {iterates} = runs[0]!;
  /** How many updates are made; a fraction is under way. */
  const step = createSignal(0);
  /** How much of the next step's arrow is there, 0 to 1. */
  const reach = createSignal(0);
  /** The way back from the last iterate to the first, 0 to 1. */
  const home = createSignal(0);

  const last = iterates.length - 1;
  const index = () => Math.min(last, Math.floor(step()));
  const here = () => iterates[index()]!;
  const next = () => iterates[Math.min(last, index() + 1)]!;
  const part = () => step() - index();
  const start = new Vector2(iterates[0].x, iterates[0].value);
  return {
    signals: {step, reach, home},
    here,
    last,
    part,
    /** The walker, in data: on the straight way to the next iterate. */
    walker: () =>
      new Vector2(here().x, here().value)
        .lerp(new Vector2(next().x, next().value), part())
        .lerp(start, home()),
    slope: () =>
      map(map(here().slope, next().slope, part()), iterates[0].slope, home()),
    /** How much of the arrow of an update is there, 0 to 1. */
    drawn: (update: number) => (step() > update ? 1 : step() === update ? reach() : 0),
  };
}
