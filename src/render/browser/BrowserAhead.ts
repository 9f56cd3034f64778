import {RenderError} from '../RenderError';
import {findBrowser, type FoundBrowser} from './findBrowser';
import {RunningBrowser} from './RunningBrowser';

/**
 * A browser that starts while it is still being found out what it is to draw: each of the
 * two takes a third of a second.
 */
export class BrowserAhead {
  private readonly ending = new AbortController();
  private launching: Promise<RunningBrowser> | undefined;

  /**
   * Starts nothing yet.
   *
   * @param onMessage - Told of slow preparations.
   * @param signal - Aborting it ends the browser, now or later, with the signal's reason.
   */
  public constructor(
    private readonly onMessage: (text: string) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Starts it, and waits until it runs by itself. What hinders it hears whoever takes it. */
  public async begin(): Promise<void> {
    const signal = AbortSignal.any([this.signal, this.ending.signal]);
    const finding = findBrowser(this.onMessage);
    this.launching = launch(finding, signal);
    this.launching.catch(() => {});
    await finding.catch(() => {});
  }

  /** The browser, or another where it is taken already; whoever takes one closes it. */
  public take(): Promise<RunningBrowser> {
    const launching =
      this.launching ?? launch(findBrowser(this.onMessage), this.signal);
    this.launching = undefined;
    return launching;
  }

  /** Ends it where nobody has taken it. */
  public async close(): Promise<void> {
    const {launching} = this;
    if (!launching) return;
    this.ending.abort(new RenderError('The browser was not needed.'));
    await launching.then(
      browser => browser.close(),
      () => {},
    );
  }
}

async function launch(
  finding: Promise<FoundBrowser>,
  signal: AbortSignal,
): Promise<RunningBrowser> {
  return RunningBrowser.launch(await finding, signal);
}
