import type {Page} from 'puppeteer-core';
import type {RunningBrowser} from '../browser/RunningBrowser';
import {within} from '../browser/within';
import type {FrameShare} from '../page/chunks';
import type {DrawnText} from '../page/drawnTexts';
import type {PageApi, SceneFacts} from '../page/main';
import type {PageProfile} from '../page/PhaseClock';
import type {SceneSettings} from '../page/ScenePlayer';
import {RenderError} from '../RenderError';

declare const window: {downhill?: PageApi};

/** A scene that does not come to its end in this time is taken to hang. */
const openingMilliseconds = 60_000;

/** The bundle is on this machine: it loads in one second or never. */
const loadingMilliseconds = 30_000;

/** A page that is busy for ever is not asked twice to close. */
const closingMilliseconds = 3_000;

/** One scene in one page of the browser. */
export class ScenePage {
  public facts: SceneFacts = {frames: 0, cues: [], beats: []};
  private readonly failure: Promise<never>;
  private fail: (error: unknown) => void = () => {};
  private isSound = true;

  /**
   * Watches the page until it is closed.
   *
   * @param keep - Told at the end of a page in which nothing failed; others are closed.
   */
  public constructor(
    private readonly browser: RunningBrowser,
    private readonly page: Page,
    private readonly clip: string,
    private readonly keep: (page: Page) => void,
  ) {
    this.failure = new Promise((_, reject) => (this.fail = reject));
    this.failure.catch(() => {});
    page.on('close', this.onClose);
    page.on('pageerror', this.fail);
  }

  /**
   * Loads the bundle.
   *
   * @param url - Where it is.
   */
  public async load(url: string): Promise<void> {
    const loading = this.page
      // Modules have run by then.
      .goto(url, {waitUntil: 'domcontentloaded', timeout: loadingMilliseconds})
      .then(() =>
        this.page.evaluate(() => {
          if (!window.downhill) throw new Error('Its code has not run.');
        }),
      )
      .catch((error: unknown) => {
        throw new Error(
          `The browser did not load the page that draws it: ${messageOf(error)}`,
        );
      });
    await this.settle(loading);
  }

  /** Opens a scene, in place of one that was open. */
  public async open(settings: SceneSettings): Promise<void> {
    await this.settle(
      this.page.evaluate(clip => window.downhill!.load(clip), this.clip),
    );
    loadEncoders();
    const opening = this.page.evaluate(
      request => window.downhill!.open(request),
      settings,
    );
    this.facts = await this.settle(
      within(
        opening,
        openingMilliseconds,
        `Its scene did not come to an end in ${openingMilliseconds / 1000} s. Does a beat ` +
          'repeat for ever, or wait for what never comes?',
      ),
    );
  }

  /** Draws and posts a share of the frames. */
  public async renderFrames(share: FrameShare): Promise<PageProfile> {
    return this.settle(
      this.page.evaluate(s => window.downhill!.renderFrames(s), share),
    );
  }

  /** The text in the frame that was drawn last. */
  public async texts(): Promise<DrawnText[]> {
    return this.settle(this.page.evaluate(() => window.downhill!.texts()));
  }

  /** Ends the scene; nothing more is asked of it. */
  public async close(): Promise<void> {
    if (this.browser.signal.aborted) return;
    this.page.off('close', this.onClose);
    this.page.off('pageerror', this.fail);
    if (this.isSound) {
      this.keep(this.page);
      return;
    }
    const closing = this.browser.whileRunning(this.page.close());
    await within(closing, closingMilliseconds, '').catch(() => {});
  }

  private readonly onClose = () => this.fail(new Error('The browser closed its page.'));

  /** A page that throws ends the wait, with the clip's name. */
  private async settle<T>(work: Promise<T>): Promise<T> {
    try {
      return await this.browser.whileRunning(Promise.race([work, this.failure]));
    } catch (error) {
      this.isSound = false;
      if (this.browser.signal.aborted) throw this.browser.reason;
      throw new RenderError(`The clip "${this.clip}" failed. ${messageOf(error)}`);
    }
  }
}

/**
 * The page has all that it asks Node for, and is busy: what Node encodes with is loaded
 * meanwhile. What fails is told by whoever needs it.
 */
function loadEncoders(): void {
  import('node-av/lib').catch(() => {});
}

/** The address of the render's own server, whose folder is a secret of this run. */
const ownAddress = /\bhttp:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//g;

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replace(/^Error: /, '')
    .replace(ownAddress, '')
    .replace(/ at $/, '')
    .trimEnd();
}
