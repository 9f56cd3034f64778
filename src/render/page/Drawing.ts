import {ComputedContext, DependencyContext, FlagDispatcher} from '@motion-canvas/core';

/** One drawing of a picture; what it read tells of it. */
interface Reading {
  readonly by: Drawing;
}

/** What tells that a signal has changed. */
interface ReadFlag extends FlagDispatcher {
  /** The last drawing that read the signal. */
  reading?: Reading;
}

/** What signals have beyond their public types. */
interface SignalsWithin {
  readonly event: ReadFlag;
  /** Notes that the signal was read, for whoever reads. */
  collect(): void;
}

const signals = DependencyContext as unknown as {
  readonly collectionStack: readonly unknown[];
  readonly prototype: SignalsWithin;
};

/**
 * A picture that is drawn again where a signal has changed that it read. Motion Canvas would
 * subscribe to each of thousands of signals, and unsubscribe before the next drawing, which
 * takes up to a fifth of a page's time; here each remembers the drawing that read it.
 */
export class Drawing extends ComputedContext<void> {
  private reading: Reading = {by: this};
  private isOver = false;

  /**
   * Lets a signal remember that it was read.
   *
   * @returns Whether it does: a signal has one drawing that it tells.
   */
  public reads(flag: ReadFlag): boolean {
    const other = flag.reading?.by;
    if (other && other !== this && !other.isOver) return false;
    flag.reading = this.reading;
    return true;
  }

  /** Hears that a signal has changed that a drawing read: of interest is only the last. */
  public hears(reading: Reading): void {
    if (reading === this.reading) this.markDirty();
  }

  /** Ends it: what it read may tell another. */
  public override dispose(): void {
    this.isOver = true;
    super.dispose();
  }

  protected override startCollecting(): void {
    this.reading = {by: this};
    super.startCollecting();
  }
}

// All that is read goes through the one, all that changes through the other.
const {collect} = signals.prototype;
signals.prototype.collect = function (this: SignalsWithin) {
  const reader = signals.collectionStack.at(-1);
  const isRead = reader instanceof Drawing && reader.reads(this.event);
  if (!isRead) collect.call(this);
};

const {raise} = FlagDispatcher.prototype;
FlagDispatcher.prototype.raise = function (this: ReadFlag) {
  const {reading} = this;
  if (reading && !this.isRaised()) reading.by.hears(reading);
  raise.call(this);
};
