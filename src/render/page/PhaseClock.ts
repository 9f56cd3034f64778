export const phases = ['step', 'draw', 'read', 'compare', 'send'] as const;
export type Phase = (typeof phases)[number];

export interface PageProfile {
  /** Milliseconds over all frames. */
  readonly totals: Readonly<Record<Phase, number>>;
  readonly frames: number;
  /** The frames that took longest, slowest first. */
  readonly slowest: readonly {readonly frame: number; readonly milliseconds: number}[];
}

/** How many of the slowest frames a profile names. */
const slowestNamed = 5;

/** Where a frame's time goes in the page. */
export class PhaseClock {
  private readonly totals: Record<Phase, number> = {
    step: 0,
    draw: 0,
    read: 0,
    compare: 0,
    send: 0,
  };
  private readonly frames: {frame: number; milliseconds: number}[] = [];
  private last = 0;

  /** Begins a frame. */
  public start(frame: number): void {
    this.last = performance.now();
    this.frames.push({frame, milliseconds: 0});
  }

  /** Ends a phase. Waiting for Node counts for the phase, not for the frame. */
  public lap(phase: Phase): void {
    const now = performance.now();
    this.totals[phase] += now - this.last;
    if (phase !== 'send') this.frames.at(-1)!.milliseconds += now - this.last;
    this.last = now;
  }

  public profile(): PageProfile {
    const slowest = [...this.frames].sort((a, b) => b.milliseconds - a.milliseconds);
    return {
      totals: this.totals,
      frames: this.frames.length,
      slowest: slowest.slice(0, slowestNamed),
    };
  }
}
