import {Vector2, createSignal, map} from '@motion-canvas/core';
import type {DerivativeTrace, Sample} from './clip';

export type State = ReturnType<typeof createState>;

/** What changes in the figure: a few signals, and what the trace says about them. */
export function createState({point, domain, samples, secants}: DerivativeTrace) {
  /** From the first gap to the smallest, 0 to 1. */
  const approach = createSignal(0);
  /** Whether the limit is taken: the line is the tangent. */
  const atLimit = createSignal(false);
  /** Where the tangent touches, as a part of the domain. */
  const home = (point.x - domain[0]) / (domain[1] - domain[0]);
  const glide = createSignal(home);
  /** How far the plot of f has made room for that of f′, 0 to 1. */
  const split = createSignal(0);
  /** How much of f′ is drawn, 0 to 1. */
  const drawn = createSignal(0);

  const secant = () => secants[Math.round(approach() * (secants.length - 1))]!;
  const touch = () => between(samples, glide());
  const near = () => {
    const {x, value} = atLimit() ? touch() : point;
    return new Vector2(x, value);
  };
  const far = () => new Vector2(point.x + secant().h, secant().value);
  return {
    signals: {approach, atLimit, glide, split, drawn},
    home,
    secant,
    touch,
    /** The trace's own sample next to where the tangent touches. */
    touched: () => samples[Math.round(glide() * (samples.length - 1))]!,
    near,
    far,
    /** In the middle of the line that is drawn. */
    middle: () => (atLimit() ? near() : near().lerp(far(), 0.5)),
    slope: () => (atLimit() ? touch().slope : secant().quotient),
  };
}

/** The sample at a part (0 to 1) of the domain, on the chord between its neighbours. */
function between(samples: readonly Sample[], part: number): Sample {
  const index = Math.min(samples.length - 2, Math.floor(part * (samples.length - 1)));
  const [a, b] = [samples[index]!, samples[index + 1]!];
  const rest = part * (samples.length - 1) - index;
  return {
    x: map(a.x, b.x, rest),
    value: map(a.value, b.value, rest),
    slope: map(a.slope, b.slope, rest),
  };
}
