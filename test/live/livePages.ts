/** Pages with live figures, opened from a server or from their folder. */
import {createServer, type Server} from 'node:http';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {build} from 'vite';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';
import {liveConfig} from '../../src/render/bundle/liveConfig';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** A page for both themes. */
const style = 'html { background: light-dark(#fff, #0f141c) }';

/** What strict sites allow: nothing but their own files. */
const policy = "default-src 'self'";

export class LivePages {
  /** What was asked for, but for the page itself. */
  public readonly requests: string[] = [];
  /** What pages have written to the console, or failed to load. */
  public readonly faults: string[] = [];

  private constructor(
    public readonly folder: string,
    private readonly server: Server,
    private readonly browser: RunningBrowser,
  ) {}

  public static async make(...clips: readonly string[]): Promise<LivePages> {
    const folder = await mkdtemp(join(tmpdir(), 'downhill-live-'));
    await build(liveConfig(clips.map(sceneFolder), {outDir: join(folder, 'live')}));
    const server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname;
      readFile(join(folder, path)).then(
        content => {
          response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
          response.setHeader('Content-Security-Policy', policy);
          response.end(content);
        },
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    return new LivePages(
      folder,
      server,
      await RunningBrowser.launch(await findBrowser()),
    );
  }

  /**
   * Opens a page.
   *
   * @param body - Its body; the script stands before it.
   * @param prepare - What is set before it is loaded.
   */
  public async open(
    body: string,
    {prepare = async () => {}, hash = '', from = 'server'}: OpenOptions = {},
  ): Promise<Page> {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="page.css">
<script src="live/downhill-clip.js"></script><body><main>${body}</main></body></html>`;
    await writeFile(join(this.folder, 'page.html'), html);
    await writeFile(join(this.folder, 'page.css'), style);
    const page = await this.browser.newPage();
    page.on('console', message => this.faults.push(message.text()));
    page.on('pageerror', error => this.faults.push(String(error)));
    page.on('requestfailed', request => this.faults.push(request.url()));
    page.on('request', request => {
      if (!/\/page\.(?:html|css)/.test(request.url()))
        this.requests.push(request.url());
    });
    await page.setViewport({width: 900, height: 1000});
    await prepare(page);
    await page.goto(
      `${from === 'server' ? this.origin : pathToFileURL(this.folder).href}/page.html${hash}`,
    );
    return page;
  }

  /** A page with one figure that shows its first picture. */
  public async figure(
    attributes: string,
    options: OpenOptions & {readonly inside?: string} = {},
  ): Promise<Page> {
    const body = `<downhill-clip id="figure" ${attributes}>${options.inside ?? ''}</downhill-clip>`;
    const page = await this.open(body, options);
    await isShown(page);
    return page;
  }

  public get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async remove(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, {recursive: true});
  }
}

interface OpenOptions {
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly hash?: string;
  readonly from?: 'server' | 'folder';
}

function sceneFolder(id: string) {
  const folder = resolve('scenes', id);
  return {
    id,
    folder,
    clipFile: join(folder, 'clip.ts'),
    sceneFile: join(folder, 'scene.tsx'),
  };
}

/** Waits for the picture of a figure. */
export async function isShown(page: Page, selector = 'downhill-clip'): Promise<void> {
  await page.waitForFunction(
    where =>
      document.querySelector(where)?.shadowRoot?.querySelector('canvas') !== null,
    {timeout: 30_000},
    selector,
  );
}

/** Waits until nothing is being worked at. */
export async function isSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document
        .querySelector('downhill-clip')
        ?.shadowRoot?.querySelector('.picture[aria-busy]') === null,
    {timeout: 30_000},
  );
}

/** Does something, and waits for the run that comes of it. */
export async function withRun(
  page: Page,
  change: () => Promise<unknown>,
): Promise<void> {
  await page.evaluate(() => {
    const it = document.querySelector('downhill-clip')!;
    Reflect.set(window, 'hasRun', false);
    it.addEventListener('durationchange', () => Reflect.set(window, 'hasRun', true), {
      once: true,
    });
  });
  await change();
  await page.waitForFunction(() => Reflect.get(window, 'hasRun') as boolean, {
    timeout: 20_000,
  });
  await isSettled(page);
}

/** Sets a parameter by its name; null for its default. */
export function setParameter(
  page: Page,
  name: string,
  value: string | null,
): Promise<void> {
  return page.$eval(
    'downhill-clip',
    (it, name, value) =>
      (
        it as unknown as {setParameter(name: string, value: unknown): void}
      ).setParameter(name, value),
    name,
    value,
  );
}
