import type {ThreadTimes} from './frameMessages';
import type {NodeClock, NodeTime} from './NodeClock';

export type Phase = 'step' | 'draw' | 'paint' | 'wait';

export interface SlowFrame {
  readonly frame: number;
  readonly milliseconds: number;
  /** What took longest in it, slowest first. */
  readonly nodes: readonly NodeTime[];
}

export interface PageProfile {
  /** Milliseconds over all frames. */
  readonly totals: Readonly<Record<Phase, number>>;
  readonly frames: number;
  /** Of the thread that reads frames meanwhile. */
  readonly thread: ThreadTimes;
  /** Frames that were drawn: in the others no signal had changed. */
  readonly drawn: number;
  /** The frames that took longest, slowest first. */
  readonly slowest: readonly SlowFrame[];
  /** The nodes that took longest in all frames together. */
  readonly nodes: readonly NodeTime[];
}

/** How many of the slowest frames and nodes a profile names. */
const slowestNamed = 5;

/** How many nodes it names of a frame. */
const nodesNamed = 2;

/** Where a frame's time goes in the page. */
export class PhaseClock {
  private readonly totals: Record<Phase, number> = {
    step: 0,
    draw: 0,
    paint: 0,
    wait: 0,
  };
  private slowest: SlowFrame[] = [];
  private frames = 0;
  private drawn = 0;
  private current = {frame: 0, milliseconds: 0};
  private last = 0;

  /**
   * Begins to measure.
   *
   * @param nodes - Measures nodes, too.
   */
  public constructor(private readonly nodes?: NodeClock) {}

  /** Begins a frame. */
  public start(frame: number): void {
    this.note();
    this.nodes?.start();
    this.current = {frame, milliseconds: 0};
    this.frames++;
    this.last = performance.now();
  }

  /** Says that the frame was drawn. */
  public countDrawn(): void {
    this.drawn++;
  }

  /** Ends a phase. Waiting counts for the phase, not for the frame. */
  public lap(phase: Phase): void {
    const now = performance.now();
    this.totals[phase] += now - this.last;
    if (phase !== 'wait') this.current.milliseconds += now - this.last;
    this.last = now;
  }

  /** Ends the measurement. */
  public profile(): Omit<PageProfile, 'thread'> {
    this.note();
    this.nodes?.stop();
    const {totals, frames, drawn, slowest} = this;
    const nodes = this.nodes?.slowestOfAll(slowestNamed) ?? [];
    return {totals, frames, drawn, slowest, nodes};
  }

  /** Keeps the frame that ends if it is one of the slowest. */
  private note(): void {
    if (this.frames === 0) return;
    const least = this.slowest[slowestNamed - 1]?.milliseconds ?? 0;
    if (this.current.milliseconds <= least) return;
    const nodes = this.nodes?.slowest(nodesNamed) ?? [];
    this.slowest = [...this.slowest, {...this.current, nodes}]
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, slowestNamed);
  }
}
