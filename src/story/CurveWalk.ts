import {
  createSignal,
  easeInCubic,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import type {HopPlan, Leg, Place} from '../plot';
import {Walk} from './Walk';

/** Seconds in which a tangent is drawn, and goes. */
const drawSeconds = 0.3;
const goSeconds = 0.15;

/** A run on a curve: its tangent goes before a hop, and is drawn anew where it lands. */
export class CurveWalk extends Walk {
  /** How much of the tangent is there, 0 to 1. */
  public readonly tangent = createSignal(1);

  /** 0: the walker is a disc. 1: it is a ring, because it stays where it is. */
  public readonly openness = createSignal(0);

  /**
   * Begins at the start.
   *
   * @param plan - As of {@link Walk}.
   * @param places - The iterates in the axes' space.
   */
  public constructor(
    plan: HopPlan,
    private readonly places: readonly Place[],
  ) {
    super(plan, places.length - 1);
  }

  /** Where it is: a hop goes along its arrow, then to the curve. */
  public readonly place = (): Place => {
    const [start, end] = this.leg() ?? [
      Math.floor(this.step()),
      Math.ceil(this.step()),
    ];
    const [from, to] = [this.places[start]!, this.places[end] ?? this.places[start]!];
    const part = end > start ? (this.step() - start) / (end - start) : 0;
    if (end - start > 1) {
      return {x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y)};
    }
    const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    const way = part * (across + down);
    return way <= across
      ? {x: from.x + (to.x - from.x) * (across > 0 ? way / across : 0), y: from.y}
      : {x: to.x, y: from.y + ((to.y - from.y) * (way - across)) / down};
  };

  public override *otherHops(): ThreadGenerator {
    if (!this.goesOn) return;
    yield* this.tangent(0, goSeconds, easeInCubic);
    yield* super.otherHops();
    yield* this.tangent(1, drawSeconds, easeOutCubic);
  }

  protected override *make(leg: Leg): ThreadGenerator {
    const isCounted = leg.to <= this.plan.counted.length;
    if (isCounted) yield* this.tangent(0, goSeconds, easeInCubic);
    yield* super.make(leg);
    if (isCounted) yield* this.tangent(1, drawSeconds, easeOutCubic);
  }
}
