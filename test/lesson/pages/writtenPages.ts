/** Pages in a folder, with a small film beside them, opened as files in a browser. */
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import type {Figure} from '../../../src/lesson/Figure';
import type {CopiedFile, PageFile} from '../../../src/lesson/pages/Lesson';
import {findBrowser} from '../../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../../src/render/browser/RunningBrowser';
import {runDownhill} from '../../render/swatchProject';
import {sampleFigure} from './sampleLesson';

/** The film's length, and when its second chapter begins. */
const seconds = 1;
const secondChapter = 0.6;

export class WrittenPages {
  /** What pages have written to the console, failed to load, or loaded from elsewhere. */
  public readonly faults: string[] = [];

  private constructor(
    public readonly folder: string,
    private readonly browser: RunningBrowser,
  ) {}

  public static async make(): Promise<WrittenPages> {
    const folder = await mkdtemp(join(tmpdir(), 'downhill-pages-'));
    const pages = new WrittenPages(
      folder,
      await RunningBrowser.launch(await findBrowser()),
    );
    await pages.render('film', 'dark');
    await cp(join(folder, 'film.webm'), join(folder, 'film.light.webm'));
    await cp(join(folder, 'film.png'), join(folder, 'film.light.png'));
    return pages;
  }

  /** A film and its poster. */
  private async render(name: string, theme: string): Promise<void> {
    const {code, stderr} = await runDownhill(
      process.cwd(),
      ...['render', 'contour-descent', '--format', 'webm,png', '--theme', theme],
      ...['--size', '320x180', '--fps', '25', '--from', '0', '--to', `${seconds}`],
      ...['--name', name, '--out', this.folder, '--quiet'],
    );
    if (code !== 0) throw new Error(stderr);
  }

  public async write(...files: readonly (PageFile | CopiedFile)[]): Promise<void> {
    for (const file of files) {
      const path = join(this.folder, file.path);
      await mkdir(dirname(path), {recursive: true});
      if ('from' in file) await cp(file.from, path);
      else await writeFile(path, file.content);
    }
  }

  /** Opens a page; what must be set before goes into `prepare`. */
  public async open(
    path: string,
    prepare: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<Page> {
    const page = await this.browser.newPage();
    const inside = pathToFileURL(this.folder).href + '/';
    page.on('console', message => this.faults.push(message.text()));
    page.on('pageerror', error => this.faults.push(String(error)));
    page.on('request', request => {
      const url = request.url();
      if (!url.startsWith(inside) && !url.startsWith('data:')) this.faults.push(url);
    });
    page.on('requestfailed', request => {
      // A film that is no longer shown is loaded no further.
      const {errorText} = request.failure() ?? {};
      if (errorText !== 'net::ERR_ABORTED') this.faults.push(request.url());
    });
    await page.setViewport({width: 1280, height: 900});
    await prepare(page);
    await page.goto(inside + path);
    return page;
  }

  public async remove(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, {recursive: true});
  }
}

/** The sample's figure, with the small film. */
export const filmFigure: Figure = {
  ...sampleFigure,
  width: 320,
  height: 180,
  run: {
    ...sampleFigure.run,
    seconds,
    captions: [{start: 0, end: seconds, text: 'Which way is down?'}],
    chapters: [
      {start: 0, end: secondChapter, text: 'The question'},
      {start: secondChapter, end: seconds, text: 'The first hop'},
    ],
  },
  files: {webm: 'film.webm', png: 'film.png'},
  otherTheme: {webm: 'film.light.webm', png: 'film.light.png'},
};

/** What somebody has told his system. */
export function preferring(
  theme: 'dark' | 'light',
  motion: 'no-preference' | 'reduce' = 'no-preference',
) {
  return (page: Page): Promise<void> =>
    page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: theme},
      {name: 'prefers-reduced-motion', value: motion},
    ]);
}
