import type {RenderBrowser} from './RenderBrowser';

/** Browsers that are opened when they are needed, and kept for whoever is next. */
export class RenderBrowsers {
  private readonly idle: RenderBrowser[] = [];
  private first: Promise<RenderBrowser> | undefined;

  /**
   * Opens none yet.
   *
   * @param open - Opens one.
   */
  public constructor(private readonly open: () => Promise<RenderBrowser>) {}

  /** One that runs: nobody else has it until it is given back. */
  public async take(): Promise<RenderBrowser> {
    const kept = this.idle.pop();
    if (kept && !kept.browser.signal.aborted) return kept;
    await kept?.close();
    if (!this.first) return (this.first = this.open());
    // The bundle is built once.
    await this.first.catch(() => {});
    return this.open();
  }

  /** Takes one back, or closes it where it has ended. */
  public async give(browser: RenderBrowser): Promise<void> {
    if (browser.browser.signal.aborted) await browser.close();
    else this.idle.push(browser);
  }

  /** Closes those that were given back. */
  public async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map(browser => browser.close()));
  }
}
