import {RenderError} from '../RenderError';
import {findBrowser} from './findBrowser';
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

  /** Starts it. What hinders it is told to whoever takes it. */
  public begin(): void {
    this.launching ??= this.launch(AbortSignal.any([this.signal, this.ending.signal]));
    this.launching.catch(() => {});
  }

  /** The browser, or another where it is taken already; whoever takes one closes it. */
  public take(): Promise<RunningBrowser> {
    const launching = this.launching ?? this.launch(this.signal);
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

  private async launch(signal: AbortSignal): Promise<RunningBrowser> {
    return RunningBrowser.launch(await findBrowser(this.onMessage), signal);
  }
}
