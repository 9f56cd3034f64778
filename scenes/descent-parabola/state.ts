import {clamp, createSignal} from '@motion-canvas/core';

export type State = ReturnType<typeof createState>;

/** What changes while the updates are told: a few signals. */
export function createState() {
  /** How many updates are made; a fraction is under way. */
  const step = createSignal(0);
  /** How much of the slope is there: its tangent and its number, 0 to 1. */
  const slope = createSignal(0);
  /** How much of what an optimizer makes of the slope is there, 0 to 1. */
  const direction = createSignal(0);
  /** How much of η times the direction is there, 0 to 1. */
  const product = createSignal(0);
  /** How much of the arrow is there, 0 to 1. */
  const reach = createSignal(0);
  /** 1 while the arrow points uphill, 0 when it is subtracted. */
  const turned = createSignal(1);
  /** Opacity of what explains a slow update. */
  const explained = createSignal(1);

  const now = () => Math.floor(step());
  /** For an update: 1 when it is made, a signal's value when it is the current one. */
  const during = (signal: () => number) => (update: number) =>
    update < now() ? 1 : update === now() ? signal() : 0;
  const signals = {step, slope, direction, product, reach, turned, explained};
  return {
    reset: () => Object.values(signals).forEach(signal => signal.reset()),
    signals,
    now,
    /** How much of an update's parts is there, 0 to 1. */
    of: {
      x: (update: number) => clamp(0, 1, step() - update + 1),
      slope: during(slope),
      direction: during(direction),
      product: during(product),
      next: (update: number) => clamp(0, 1, step() - update),
      arrow: (update: number) =>
        step() > update ? 1 : step() === update ? reach() : 0,
      turned: (update: number) => (step() === update ? turned() : 0),
    },
  };
}
