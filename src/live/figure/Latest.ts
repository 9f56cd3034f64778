/** Does what was asked for last; what was asked for meanwhile, and before it, is left out. */
export class Latest<T> {
  private next: {readonly value: T} | null = null;
  private working: Promise<void> | null = null;

  public constructor(private readonly work: (value: T) => Promise<void>) {}

  /** Resolves when nothing is left to do. */
  public ask(value: T): Promise<void> {
    this.next = {value};
    this.working ??= this.run();
    return this.working;
  }

  /** Whether something newer is asked for than what is being done. */
  public get isLate(): boolean {
    return this.next !== null;
  }

  private async run(): Promise<void> {
    try {
      while (this.next) {
        const {value} = this.next;
        this.next = null;
        await this.work(value);
      }
    } finally {
      this.working = null;
    }
  }
}
