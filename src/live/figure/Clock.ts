/** Asks for a frame at each of the browser's own, while it runs and while it is seen. */
export class Clock {
  private request = 0;
  private last = 0;
  private seen = true;
  private isRunning = false;

  /**
   * A clock that stands.
   *
   * @param tick - Is told the milliseconds since the last.
   */
  public constructor(private readonly tick: (milliseconds: number) => void) {}

  public get running(): boolean {
    return this.isRunning;
  }

  public start(): void {
    this.isRunning = true;
    this.update();
  }

  public stop(): void {
    this.isRunning = false;
    this.update();
  }

  /** Out of sight, time stands still. */
  public see(isSeen: boolean): void {
    this.seen = isSeen;
    this.update();
  }

  private update(): void {
    const goes = this.isRunning && this.seen;
    if (goes === this.request > 0) return;
    if (goes) {
      this.last = performance.now();
      this.request = requestAnimationFrame(this.next);
    } else {
      cancelAnimationFrame(this.request);
      this.request = 0;
    }
  }

  private readonly next = (now: number): void => {
    this.request = requestAnimationFrame(this.next);
    const passed = Math.max(0, now - this.last);
    this.last = now;
    this.tick(passed);
  };
}
