import {
  createSignal,
  easeInCubic,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {onStairs, type HopPlan, type Leg, type Place} from '../plot';
import {Walk} from './Walk';

/** Seconds in which a tangent is drawn, and goes. */
const drawSeconds = 0.3;
const goSeconds = 0.15;

/** A run on a curve: its tangent goes before a hop, and is drawn anew where it lands. */
export class CurveWalk extends Walk {
  /** How much of the tangent is there, 0 to 1. */
  public readonly tangent = createSignal(1);

  /** 1: the next arrow is the gradient's, uphill. 0: it is the step. */
  public readonly uphill = createSignal(0);

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
  public readonly place = (): Place => onStairs(this.places, this.step(), this.leg());

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
