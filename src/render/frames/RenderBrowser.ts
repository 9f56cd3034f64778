import type {Page} from 'puppeteer-core';
import type {SceneFolder} from '../../project/SceneFolder';
import {findBrowser} from '../browser/findBrowser';
import {bundle} from '../bundle/bundle';
import type {SceneSettings} from '../page/ScenePlayer';
import {RunningBrowser} from '../browser/RunningBrowser';
import {ScenePage} from './ScenePage';
import {serve, type RenderServer} from './server';

/** What `console.log` and its like are called in the browser. */
const spoken: ReadonlySet<string> = new Set(['log', 'info', 'debug']);

/** A browser and the server of a bundle: opens scenes in pages, one at a time in each. */
export class RenderBrowser {
  /** Pages that have loaded the bundle, and whose scene was closed. */
  private readonly idle: Page[] = [];

  private constructor(
    public readonly browser: RunningBrowser,
    public readonly server: RenderServer,
    private readonly onMessage: (text: string) => void,
  ) {}

  /**
   * Starts the browser while the bundle is checked or built.
   *
   * @param onMessage - Told of slow preparations, and of what scenes write to the console.
   * @param signal - Aborting it ends the browser, now or later, with the signal's reason.
   * @param launching - A browser that is starting already.
   */
  public static async open(
    scenes: readonly SceneFolder[],
    onMessage: (text: string) => void,
    signal?: AbortSignal,
    launching: Promise<RunningBrowser> = findBrowser(onMessage).then(found =>
      RunningBrowser.launch(found, signal),
    ),
  ): Promise<RenderBrowser> {
    const serving = bundle(scenes, onMessage).then(serve);
    const [browser, server] = await Promise.allSettled([launching, serving]);
    if (browser.status === 'fulfilled' && server.status === 'fulfilled') {
      return new RenderBrowser(browser.value, server.value, onMessage);
    }
    if (browser.status === 'fulfilled') await browser.value.close();
    if (server.status === 'fulfilled') await server.value.close();
    throw browser.status === 'rejected'
      ? browser.reason
      : (server as PromiseRejectedResult).reason;
  }

  /**
   * Opens a scene, in a page where another was closed if there is one: to open a page and
   * to warm up its code takes longer than most scenes.
   */
  public async openScene(settings: SceneSettings): Promise<ScenePage> {
    const {browser, server, idle} = this;
    const used = idle.pop();
    const page = new ScenePage(
      browser,
      used ?? (await this.newPage()),
      settings.clip,
      sound => idle.push(sound),
    );
    try {
      if (!used) await page.load(server.url);
      await page.open(settings);
    } catch (error) {
      await page.close();
      throw error;
    }
    return page;
  }

  private async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('console', message => {
      // The browser itself warns there, too.
      if (spoken.has(message.type())) this.onMessage(message.text());
    });
    return page;
  }

  /** Ends browser and server. */
  public async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.server.close()]);
  }
}
