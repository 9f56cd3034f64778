/** A browser with the bundle loaded: opens films and shoots frame ranges. */
import type {Browser, Page} from 'puppeteer-core';
import type {SceneFolder} from '../clip/SceneFolder';
import {findBrowser, launchBrowser} from './browser';
import {bundle} from './bundle';
import type {FilmSettings} from './page/Film';
import type {ShotShare} from './page/chunks';
import type {FilmFacts, PageApi} from './page/main';
import type {ShotProfile} from './page/PhaseClock';
import {RenderError} from './RenderError';
import {serve, type RenderServer} from './server';

declare const window: {downhill?: PageApi};

export class Studio {
  private constructor(
    private readonly browser: Browser,
    public readonly server: RenderServer,
  ) {}

  /** Starts the browser while the bundle is checked or built. */
  public static async open(
    scenes: readonly SceneFolder[],
    onMessage: (text: string) => void,
  ): Promise<Studio> {
    const launching = findBrowser(onMessage).then(launchBrowser);
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
    const page = await this.browser.newPage();
    const film = new FilmPage(page, settings.clip);
    await page.goto(this.server.url, {waitUntil: 'load'});
    await film.open(settings);
    return film;
  }

  public async close(): Promise<void> {
    await Promise.allSettled([this.browser.close(), this.server.close()]);
  }
}

/** One film in one page. */
export class FilmPage {
  public facts: FilmFacts = {frames: 0, cues: []};
  private readonly failure: Promise<never>;

  public constructor(
    private readonly page: Page,
    private readonly clip: string,
  ) {
    this.failure = new Promise((_, reject) => {
      page.once('error', error =>
        reject(new Error(`The page crashed: ${error.message}`)),
      );
      page.once('close', () => reject(new Error('The browser closed its page.')));
      page.on('pageerror', error => reject(error));
    });
    this.failure.catch(() => {});
  }

  public async open(settings: FilmSettings): Promise<void> {
    await this.settle(
      this.page.waitForFunction(() => window.downhill !== undefined, {timeout: 30_000}),
    );
    this.facts = await this.settle(
      this.page.evaluate(request => window.downhill!.open(request), settings),
    );
  }

  /** Draws and posts a share of the frames. */
  public async shoot(share: ShotShare): Promise<ShotProfile> {
    return this.settle(this.page.evaluate(s => window.downhill!.shoot(s), share));
  }

  public async close(): Promise<void> {
    await this.page.close().catch(() => {});
  }

  /** A page that crashes or throws ends the wait, with the clip's name. */
  private async settle<T>(work: Promise<T>): Promise<T> {
    try {
      return await Promise.race([work, this.failure]);
    } catch (error) {
      throw new RenderError(`The clip "${this.clip}" failed. ${messageOf(error)}`);
    }
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Error: /, '').trimEnd();
}
