import {
  createSignal,
  easeInOutSine,
  easeOutCubic,
  waitFor,
  type ThreadGenerator,
} from '@motion-canvas/core';
import type {HopPlan, Leg} from '../plot';

/** Seconds in which an arrow grows, and to look at it. */
const aimSeconds = 0.5;
const holdSeconds = 0.25;

/** One run on the stage: where it is, and its moves. */
export class Walk {
  /** How many updates are made: 3.4 is 40 % of the way from iterate 3 to iterate 4. */
  public readonly step = createSignal(0);

  /** The iterates between which it is on its way, where they are no neighbours. */
  public readonly leg = createSignal<readonly [from: number, to: number] | null>(null);

  /** How much of the next step's arrow is there, 0 to 1. */
  public readonly aim = createSignal(0);

  /** The counted hops that are still to come. */
  private readonly counted: Leg[];

  /**
   * Begins at the start.
   *
   * @param plan - Of its hops on the stage.
   * @param lastIterate - The index of the run's last iterate.
   */
  public constructor(
    public readonly plan: HopPlan,
    private readonly lastIterate: number,
  ) {
    this.counted = [...plan.counted];
  }

  /**
   * The iterate that numbers are shown of: the one it has landed on, and the run's last one
   * when no more of its way is to be seen.
   */
  public readonly landed = (): number => {
    const step = Math.floor(this.step());
    const {last, leaves} = this.plan;
    return step >= last && !leaves ? this.lastIterate : Math.min(step, last);
  };

  /** How many hops a leg of the others has; 1 where they are made one by one. */
  public get stride(): number {
    return this.plan.stride;
  }

  /** Whether hops come after those that are counted. */
  public get goesOn(): boolean {
    return this.plan.others.length > 0;
  }

  /** Whether it moves at all on the stage. */
  public get moves(): boolean {
    return this.plan.last > 0;
  }

  /** The next step's arrow is there at once, where a counted hop follows it. */
  public begin(): void {
    if (this.counted.length > 0) this.aim(1);
  }

  /** The next step's arrow grows. */
  public *point(seconds = aimSeconds): ThreadGenerator {
    if (this.counted.length > 0) yield* this.aim(1, seconds, easeOutCubic);
  }

  /** The next counted hop, its arrow first where it is not there yet. */
  public *hop(): ThreadGenerator {
    const next = this.counted.shift();
    if (!next) return;
    if (this.aim() < 1) yield* this.aim(1, aimSeconds, easeOutCubic);
    yield* waitFor(holdSeconds);
    yield* this.make(next);
    this.aim(0);
  }

  /** All counted hops that are still to come. */
  public *countedHops(): ThreadGenerator {
    while (this.counted.length > 0) yield* this.hop();
  }

  /**
   * The hops after those that are counted, without arrows.
   *
   * @param until - Only those that end at this iterate or before; all of them unless told.
   */
  public *otherHops(until = this.plan.last): ThreadGenerator {
    const begun = this.step();
    const next = this.plan.others.filter(({from, to}) => from >= begun && to <= until);
    for (const leg of next) yield* this.make(leg);
    this.step(Math.min(until, this.plan.last));
  }

  /** How much of the arrow of an update is there, 0 to 1; of one made in a leg of several, none. */
  public drawn(update: number): number {
    if (update >= this.plan.counted.length && this.plan.stride > 1) return 0;
    const step = this.step();
    return step > update ? 1 : step === update ? this.aim() : 0;
  }

  protected *make({from, to, seconds}: Leg): ThreadGenerator {
    this.leg([from, to]);
    yield* this.step(to, seconds, easeInOutSine);
    this.leg(null);
  }
}
