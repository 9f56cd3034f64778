/** Notices when nothing happens for too long. */
export class Watchdog {
  private timer: NodeJS.Timeout | undefined;

  public constructor(
    private readonly milliseconds: number,
    private readonly onSilence: (message: string) => void,
  ) {}

  /** Begins to wait. */
  public start(): void {
    this.stop();
    this.timer = setTimeout(() => {
      const seconds = this.milliseconds / 1000;
      this.onSilence(
        `No frame was drawn for ${seconds} s. Does drawing one take for ever?`,
      );
    }, this.milliseconds);
  }

  public stop(): void {
    clearTimeout(this.timer);
  }
}
