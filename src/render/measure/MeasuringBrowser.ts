/** A browser with a page that plays films and looks at the nodes of each frame. */
import type {Page} from 'puppeteer-core';
import type {Measured} from '../../measure/Measured';
import {measureFolder} from '../../project/builtFiles';
import type {SceneFolder} from '../../project/SceneFolder';
import {findBrowser} from '../browser/findBrowser';
import {RunningBrowser} from '../browser/RunningBrowser';
import {cachedBundle, type BundleKind} from '../bundle/cachedBundle';
import {pageConfig} from '../bundle/sceneModules';
import {serve, type RenderServer} from '../frames/server';
import type {SceneSettings} from '../page/ScenePlayer';
import {RenderError} from '../RenderError';

declare const window: {measure?: (settings: SceneSettings) => Promise<Measured>};

const measures: BundleKind = {
  store: 'measures',
  folders: [measureFolder],
  files: [],
  config: (scenes, outDir) => pageConfig(scenes, {root: measureFolder, outDir}),
};

/** Films are played side by side, each in a page of its own. */
export class MeasuringBrowser {
  private constructor(
    private readonly browser: RunningBrowser,
    private readonly server: RenderServer,
    private readonly pages: readonly Page[],
  ) {}

  /**
   * Builds the page, or takes it from the cache, and starts a browser.
   *
   * @param films - How many films are played at once, each in a page of its own.
   * @param signal - Aborting ends the browser.
   * @throws RenderError when a scene does not compile, or no browser starts.
   */
  public static async open(
    scenes: readonly SceneFolder[],
    films: number,
    signal?: AbortSignal,
  ): Promise<MeasuringBrowser> {
    const folder = await cachedBundle(measures, scenes);
    const browser = await RunningBrowser.launch(await findBrowser(() => {}), signal);
    const server = await serve(folder);
    const pages = await Promise.all(
      Array.from({length: films}, async () => {
        const page = await browser.newPage();
        await page.goto(server.url, {waitUntil: 'load'});
        await page.waitForFunction(() => window.measure !== undefined);
        return page;
      }),
    );
    return new MeasuringBrowser(browser, server, pages);
  }

  /**
   * Plays films, no more of them than was said, and measures them.
   *
   * @throws RenderError when a scene fails.
   */
  public async measure(films: readonly SceneSettings[]): Promise<Measured[]> {
    const measured = films.map((film, i) =>
      this.pages[i]!.evaluate(settings => window.measure!(settings), film),
    );
    try {
      return await this.browser.whileRunning(Promise.all(measured));
    } catch (error) {
      if (this.browser.signal.aborted) throw this.browser.reason;
      throw new RenderError(
        `The clip "${films[0]!.clip}" failed. ${(error as Error).message}`,
      );
    }
  }

  public async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.server.close()]);
  }
}
