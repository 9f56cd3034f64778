/** A browser with the bundle loaded: opens films and shoots frame ranges. */
import type {Page} from 'puppeteer-core';
import type {SceneFolder} from '../project/SceneFolder';
import {findBrowser} from './browser';
import {bundle} from './bundle';
import type {DrawnText} from './page/drawnTexts';
import type {FilmSettings} from './page/Film';
import type {ShotShare} from './page/chunks';
import type {FilmFacts, PageApi} from './page/main';
import type {ShotProfile} from './page/PhaseClock';
import {RenderError} from './RenderError';
import {RunningBrowser} from './RunningBrowser';
import {serve, type RenderServer} from './server';
import {within} from './within';

declare const window: {downhill?: PageApi};

/** A scene that does not come to its end in this time is taken to hang. */
const OPENING_MILLISECONDS = 60_000;

/** A page that is busy for ever is not asked twice to close. */
const CLOSING_MILLISECONDS = 3_000;

export class Studio {
  private constructor(
    public readonly browser: RunningBrowser,
    public readonly server: RenderServer,
  ) {}

  /**
   * Starts the browser while the bundle is checked or built.
   *
   * @param signal - Aborting it ends the browser, now or later, with the signal's reason.
   */
  public static async open(
    scenes: readonly SceneFolder[],
    onMessage: (text: string) => void,
    signal?: AbortSignal,
  ): Promise<Studio> {
    const launching = findBrowser(onMessage).then(found =>
      RunningBrowser.launch(found, signal),
    );
    const serving = bundle(scenes, onMessage).then(serve);
    const [browser, server] = await Promise.allSettled([launching, serving]);
    if (browser.status === 'fulfilled' && server.status === 'fulfilled') {
      return new Studio(browser.value, server.value);
    }
    if (browser.status === 'fulfilled') await browser.value.close();
    if (server.status === 'fulfilled') await server.value.close();
    throw browser.status === 'rejected'
      ? browser.reason
      : (server as PromiseRejectedResult).reason;
  }

  /** Opens a film in a page of its own. */
  public async openFilm(settings: FilmSettings): Promise<FilmPage> {
    const {browser, server} = this;
    const page = await browser.newPage();
    const film = new FilmPage(browser, page, settings.clip);
    try {
      await browser.whileRunning(page.goto(server.url, {waitUntil: 'load'}));
      await film.open(settings);
    } catch (error) {
      await film.close();
      throw error;
    }
    return film;
  }

  /** Ends browser and server. */
  public async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.server.close()]);
  }
}

/** One film in one page. */
export class FilmPage {
  public facts: FilmFacts = {frames: 0, cues: []};
  private readonly failure: Promise<never>;

  public constructor(
    private readonly browser: RunningBrowser,
    private readonly page: Page,
    private readonly clip: string,
  ) {
    this.failure = new Promise((_, reject) => {
      page.once('close', () => reject(new Error('The browser closed its page.')));
      page.on('pageerror', error => reject(error));
    });
    this.failure.catch(() => {});
  }

  public async open(settings: FilmSettings): Promise<void> {
    await this.settle(
      this.page.waitForFunction(() => window.downhill !== undefined, {timeout: 30_000}),
    );
    const opening = this.page.evaluate(
      request => window.downhill!.open(request),
      settings,
    );
    this.facts = await this.settle(
      within(
        opening,
        OPENING_MILLISECONDS,
        `Its scene did not come to an end in ${OPENING_MILLISECONDS / 1000} s. Does a beat ` +
          'repeat for ever, or wait for what never comes?',
      ),
    );
  }

  /** Draws and posts a share of the frames. */
  public async shoot(share: ShotShare): Promise<ShotProfile> {
    return this.settle(this.page.evaluate(s => window.downhill!.shoot(s), share));
  }

  /** The text in the frame that was drawn last. */
  public async texts(): Promise<DrawnText[]> {
    return this.settle(this.page.evaluate(() => window.downhill!.texts()));
  }

  public async close(): Promise<void> {
    if (this.browser.signal.aborted) return;
    const closing = this.browser.whileRunning(this.page.close());
    await within(closing, CLOSING_MILLISECONDS, '').catch(() => {});
  }

  /** A page that throws ends the wait, with the clip's name. */
  private async settle<T>(work: Promise<T>): Promise<T> {
    try {
      return await this.browser.whileRunning(Promise.race([work, this.failure]));
    } catch (error) {
      if (this.browser.signal.aborted) throw this.browser.reason;
      throw new RenderError(`The clip "${this.clip}" failed. ${messageOf(error)}`);
    }
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Error: /, '').trimEnd();
}
