/** A browser with a page of the tests' own, which looks at the nodes of each frame. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {build} from 'vite';
import type {SceneFolder} from '../../../src/project/SceneFolder';
import {findBrowser} from '../../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../../src/render/browser/RunningBrowser';
import {pageConfig} from '../../../src/render/bundle/sceneModules';
import {serve, type RenderServer} from '../../../src/render/frames/server';
import type {SceneSettings} from '../../../src/render/page/ScenePlayer';
import type {Measured} from './Measured';

declare const window: {measure?: (settings: SceneSettings) => Promise<Measured>};

const page = resolve('test/scenes/measure/page');

/** Films are played side by side, each in a page of its own. */
export class MeasuringBrowser {
  private constructor(
    private readonly folder: string,
    private readonly browser: RunningBrowser,
    private readonly server: RenderServer,
    private readonly pages: readonly Page[],
  ) {}

  /**
   * Builds the page and starts a browser.
   *
   * @param films - How many films are played at once.
   */
  public static async open(
    scenes: readonly SceneFolder[],
    films: number,
  ): Promise<MeasuringBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'downhill-measures-'));
    const [browser] = await Promise.all([
      findBrowser(() => {}).then(found => RunningBrowser.launch(found)),
      build(pageConfig(scenes, {root: page, outDir: folder})),
    ]);
    const server = await serve(folder);
    const pages = await Promise.all(
      Array.from({length: films}, async () => {
        const page = await browser.newPage();
        await page.goto(server.url, {waitUntil: 'load'});
        await page.waitForFunction(() => window.measure !== undefined);
        return page;
      }),
    );
    return new MeasuringBrowser(folder, browser, server, pages);
  }

  /** Plays films, no more of them than was said, and measures them. */
  public async measure(films: readonly SceneSettings[]): Promise<Measured[]> {
    return Promise.all(
      films.map((film, i) =>
        this.pages[i]!.evaluate(settings => window.measure!(settings), film),
      ),
    );
  }

  public async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.server.close()]);
    await rm(this.folder, {recursive: true, force: true});
  }
}
