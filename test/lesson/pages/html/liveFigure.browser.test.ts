/** Live figures in the pages of lessons, opened from their folder, with scripts and without. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {gallerySource} from '../../../../src/lesson/build/gallery';
import {htmlPages} from '../../../../src/lesson/build/htmlPages';
import {liveFiles} from '../../../../src/lesson/build/liveFiles';
import type {Lesson} from '../../../../src/lesson/pages/Lesson';
import {readLesson} from '../../../../src/lesson/read/readLesson';
import {idOf} from '../../../../src/lesson/resolve/resolveClip';
import {loadCatalogue} from '../../../../src/project/catalogue';
import {writtenBytes} from '../../../../src/schema';
import {seriousFaults} from '../axe';
import {filmFigure, preferring, WrittenPages} from '../writtenPages';

const {clips, scenes} = await loadCatalogue('.', {
  ids: ['convergence', 'ball-in-valley', 'momentum', 'ravine'],
});

/** Taller than any screen. */
const words = 'Gradient descent goes down.\n\n'.repeat(80);
const sources = {
  'first.md': `# A rate\n\n::clip[A caption.]{#convergence live}\n\n${words}`,
  'later.md': `# A rate\n\n${words}\n\n::clip{#convergence live}\n`,
  'gallery.md': await gallerySource(clips, {bytes: writtenBytes}),
};

/** Each clip of the sources, with the sample's film. */
function lessonOf([path, source]: readonly [string, string]): Lesson {
  const figures = readLesson(source).clips.map((directive, i) => {
    const {start, end} = directive.place;
    const clip = idOf(directive)!;
    const live = {clip, ...(clip === 'convergence' ? {'learning-rate': '0.2'} : {})};
    const run = {...filmFigure.run, clip};
    const {caption} = directive;
    return {
      start,
      end,
      figure: {...filmFigure, id: `${clip}-${i}`, caption, run, live},
    };
  });
  return {source, path, lang: 'en', figures};
}

let pages: WrittenPages;
beforeAll(async () => {
  pages = await WrittenPages.make();
  const lessons = Object.entries(sources).map(lessonOf);
  const {files, copies} = await htmlPages(lessons, {title: 'A course', lang: 'en'});
  await pages.write(...copies, ...files, ...(await liveFiles(lessons, scenes)));
});
afterAll(() => pages.remove());

/** How many scenes a page has asked for. */
function scenesAsked(page: Page): () => number {
  let count = 0;
  page.on('request', request => {
    if (/\/scene-[^/]*\.js$/.test(request.url())) count++;
  });
  return () => count;
}

const picture = (page: Page, which = 'downhill-clip') =>
  page.waitForFunction(
    selector =>
      document.querySelector(selector)?.shadowRoot?.querySelector('canvas') ?? null,
    {timeout: 30_000},
    which,
  );

const areSeen = (page: Page, selector: string) =>
  page.$$eval(selector, all => all.filter(node => node.checkVisibility()).length);

describe('a page with a live figure', () => {
  let page: Page;
  beforeAll(async () => {
    page = await pages.open('first.html', preferring('dark', 'reduce'));
    await picture(page);
  });
  afterAll(() => page.close());

  it('shows it in place of its film, and of what is told beside that', async () => {
    for (const film of ['video', '.dh-transcript', '.dh-chapters', 'figure > p']) {
      expect([film, await areSeen(page, film)]).toEqual([film, 0]);
    }
    expect(await areSeen(page, 'figcaption')).toBe(1);
  });

  it.each(['dark', 'light'] as const)('has no serious fault on %s', async theme => {
    await preferring(theme, 'reduce')(page);
    await page.evaluate(() =>
      document
        .querySelector('downhill-clip')!
        .shadowRoot!.querySelectorAll('details')
        .forEach(details => (details.open = true)),
    );
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each([320, 390])('is no wider than a screen of %d pixels', async width => {
    await page.setViewport({width, height: 700});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // What is touched does not lie at the edge.
    const {left, right} = await page.$eval('downhill-clip', element => {
      const {left, right} = element.getBoundingClientRect();
      return {left, right};
    });
    expect(left).toBeGreaterThan(10);
    expect(right).toBeLessThan(width - 10);
  });

  it('has its poster and its words on paper', async () => {
    await page.emulateMediaType('print');
    expect(await areSeen(page, 'downhill-clip')).toBe(0);
    expect(await areSeen(page, '.dh-printed')).toBe(1);
    expect(await areSeen(page, '.dh-transcript')).toBe(1);
    await page.emulateMediaType('screen');
  });

  it('keeps what is set in its address, under the figure’s name', async () => {
    await page.$eval('downhill-clip', element =>
      (
        element as Element & {setParameter: (name: string, value: unknown) => void}
      ).setParameter('learningRate', 0.9),
    );
    const hash = '#convergence-0.learningRate=0.9';
    await page.waitForFunction(hash => location.hash === hash, {timeout: 10_000}, hash);
    await page.reload();
    await page.waitForFunction(
      () =>
        document
          .querySelector('downhill-clip')!
          .shadowRoot!.querySelector('canvas')
          ?.getAttribute('aria-label')
          ?.includes('learning rate 0.9') === true,
      {timeout: 30_000},
    );
  });

  it('is the film with its controls and its words where no script runs', async () => {
    const page = await pages.open('first.html', page =>
      page.setJavaScriptEnabled(false),
    );
    await page.setJavaScriptEnabled(true);
    expect(
      await page.$eval('video', ({controls, paused}) => [controls, paused]),
    ).toEqual([true, true]);
    expect(await areSeen(page, 'video')).toBe(1);
    expect(await areSeen(page, '.dh-transcript')).toBe(1);
    expect(await areSeen(page, 'button')).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.$eval('video', video => video.play());
    await page.waitForFunction('document.querySelector("video").currentTime > 0.2');
    await page.close();
  });
});

it('a page loads nothing of a clip before its figure is near', async () => {
  let asked = () => -1;
  const page = await pages.open('later.html', async page => {
    asked = scenesAsked(page);
  });
  await page.waitForFunction('customElements.get("downhill-clip") !== undefined');
  await new Promise(done => setTimeout(done, 300));
  expect(asked()).toBe(0);
  await page.$eval('downhill-clip', element => element.scrollIntoView());
  await picture(page);
  expect(asked()).toBe(1);
  await page.close();
});

it('of a gallery, figures that are far below load nothing until they are near', async () => {
  let asked = () => -1;
  const page = await pages.open('gallery.html', async page => {
    asked = scenesAsked(page);
    await page.setViewport({width: 1000, height: 500});
  });
  const ids = await page.$$eval('downhill-clip', all => all.map(({id}) => id));
  expect(ids).toHaveLength(clips.length);
  await picture(page, `#${ids[0]}`);
  expect(asked()).toBe(1);
  await page.$eval(`#${ids.at(-1)}`, element => element.scrollIntoView());
  await picture(page, `#${ids.at(-1)}`);
  expect(asked()).toBeGreaterThan(1);
  await page.close();
});

it('no page says anything on the console, or asks for what is not in its folder', () => {
  expect(pages.faults).toEqual([]);
});
