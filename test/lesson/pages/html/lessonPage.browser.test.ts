import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {liveFiles} from '../../../../src/lesson/build/liveFiles';
import type {Lesson} from '../../../../src/lesson/pages/Lesson';
import {scanScenes} from '../../../../src/project/scanScenes';
import {lessonPage} from '../../../../src/lesson/pages/html/lessonPage';
import {pageAssets} from '../../../../src/lesson/pages/html/pageAssets';
import {seriousFaults} from '../axe';
import {placed, sampleLesson} from '../sampleLesson';
import {filmFigure, preferring, WrittenPages} from '../writtenPages';

let pages: WrittenPages;

const liveRun = {...filmFigure.run, clip: 'convergence'};

const nav = {
  course: {title: 'Gradient descent', path: 'index.html'},
  pages: [
    {title: 'Walking downhill', path: 'downhill.html'},
    {title: 'Momentum', path: 'momentum.html'},
  ],
};

beforeAll(async () => {
  pages = await WrittenPages.make();
  const figures = sampleLesson.figures.map(place => ({...place, figure: filmFigure}));
  const lesson = {...sampleLesson, figures};
  const source = `${'text\n\n'.repeat(60)}::clip{}\n\n${'text\n\n'.repeat(60)}`;
  const looping = [placed(source, '::clip{}', {...filmFigure, loops: true})];
  const live = {...filmFigure, live: {clip: 'convergence', 'learning-rate': '0.2'}};
  const liveLesson: Lesson = {
    ...{source: '::clip{}\n\ntext', path: 'live.md', lang: 'en'},
    figures: [placed('::clip{}', '::clip{}', {...live, run: liveRun})],
  };
  await pages.write(
    ...(await liveFiles([liveLesson], scanScenes(process.cwd()).scenes)),
    await lessonPage(liveLesson),
    ...pageAssets(),
    await lessonPage(lesson, {nav}),
    await lessonPage({source, path: 'loop.md', lang: 'en', figures: looping}),
  );
});

afterAll(() => pages.remove());

/** A property of the page's film. */
const film = <T>(page: Page, name: keyof HTMLVideoElement): Promise<T> =>
  page.$eval('video', (video, key) => video[key] as never, name);

const until = (page: Page, condition: string) =>
  page.waitForFunction(condition, {timeout: 20_000});

it.each(['dark', 'light'] as const)(
  'on a %s page, axe finds no serious fault',
  async theme => {
    const page = await pages.open('downhill.html', preferring(theme));
    await page.$$eval('details', all => all.forEach(details => (details.open = true)));
    expect(await seriousFaults(page)).toEqual([]);
    await page.close();
  },
);

it('the film is not loaded before it is asked for, and plays to its end', async () => {
  const page = await pages.open('downhill.html', preferring('dark'));
  expect(await film(page, 'readyState')).toBe(0);
  expect(await film(page, 'currentSrc')).toContain('/film.webm');
  await page.$eval('video', video => video.play());
  await until(page, 'document.querySelector("video").ended');
  expect(await film(page, 'duration')).toBeCloseTo(1, 1);
  await page.close();
});

it('captions and chapters are there though the page is a file', async () => {
  const page = await pages.open('downhill.html');
  const cues = await page.$eval('video', async video => {
    const texts: string[] = [];
    for (const element of video.querySelectorAll('track')) {
      const loaded = new Promise(resolve => (element.onload = resolve));
      element.track.mode = 'hidden';
      if (element.readyState !== element.LOADED) await loaded;
      texts.push(...[...element.track.cues!].map(cue => (cue as VTTCue).text));
    }
    return texts;
  });
  expect(cues).toEqual(['Which way is down?', 'The question', 'The first hop']);
  await page.close();
});

it('the button of a chapter goes there, and is the current one', async () => {
  const page = await pages.open('downhill.html', preferring('dark', 'reduce'));
  const [first, second] = await page.$$('.dh-chapters button');
  await second!.click();
  await until(page, 'document.querySelector("video").currentTime >= 0.6');
  await until(
    page,
    'document.querySelectorAll(".dh-chapters [aria-current]").length === 1',
  );
  expect(await second!.evaluate(button => button.getAttribute('aria-current'))).toBe(
    'true',
  );
  expect(await film(page, 'paused')).toBe(true);
  await first!.click();
  await until(page, 'document.querySelector("video").currentTime < 0.1');
  await page.close();
});

it('the theme may be chosen, for text, film and poster, and is remembered', async () => {
  const page = await pages.open('downhill.html', preferring('dark'));
  const shown = () =>
    page.$eval('video', video => [
      getComputedStyle(document.body).backgroundColor,
      video.currentSrc.split('/').at(-1),
      video.poster.split('/').at(-1),
    ]);
  const dark = ['rgb(15, 20, 28)', 'film.webm', 'film.png'];
  const light = ['rgb(251, 250, 247)', 'film.light.webm', 'film.light.png'];
  expect(await shown()).toEqual(dark);
  await page.click('.dh-theme');
  await until(page, 'document.querySelector("video").currentSrc.includes("light")');
  expect(await shown()).toEqual(light);
  expect(await film(page, 'readyState')).toBe(0);
  await page.reload();
  await until(page, 'document.querySelector("video").currentSrc.includes("light")');
  expect(await shown()).toEqual(light);
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

it('a film that loops plays while it is seen, and its pause button comes first', async () => {
  const page = await pages.open('loop.html', preferring('dark'));
  expect(await film(page, 'paused')).toBe(true);
  await page.$eval('video', video =>
    video.scrollIntoView({behavior: 'instant', block: 'center'}),
  );
  await until(page, '!document.querySelector("video").paused');
  expect(await film(page, 'loop')).toBe(true);
  const stops = await page.$$eval('.dh-clip :is(button, video, summary, a)', all =>
    all
      .filter(node => node.checkVisibility())
      .map(node => node.getAttribute('aria-label') ?? node.localName),
  );
  expect(stops.slice(0, 2)).toEqual(['Pause', 'video']);
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  await until(page, 'document.querySelector("video").paused');
  await page.$eval('video', video =>
    video.scrollIntoView({behavior: 'instant', block: 'center'}),
  );
  await until(page, '!document.querySelector("video").paused');
  await page.click('.dh-play');
  await until(page, 'document.querySelector("video").paused');
  expect(await page.$eval('.dh-play', button => button.ariaLabel)).toBe('Play');
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  await page.$eval('video', video =>
    video.scrollIntoView({behavior: 'instant', block: 'center'}),
  );
  await new Promise(resolve => setTimeout(resolve, 500));
  expect(await film(page, 'paused')).toBe(true);
  await page.close();
});

it('nothing plays by itself for whoever has asked for less motion', async () => {
  const page = await pages.open('loop.html', preferring('dark', 'reduce'));
  await page.$eval('video', video =>
    video.scrollIntoView({behavior: 'instant', block: 'center'}),
  );
  await new Promise(resolve => setTimeout(resolve, 1000));
  expect(await film(page, 'paused')).toBe(true);
  expect(await film(page, 'currentTime')).toBe(0);
  await page.close();
});

it('without scripts there are the film, its controls and its words, and nothing dead', async () => {
  const page = await pages.open('loop.html', page => page.setJavaScriptEnabled(false));
  await page.setJavaScriptEnabled(true);
  expect(await film(page, 'controls')).toBe(true);
  expect(await film(page, 'paused')).toBe(true);
  const buttons = await page.$$eval(
    'button',
    all => all.filter(node => node.checkVisibility()).length,
  );
  expect(buttons).toBe(0);
  expect(await page.$eval('.dh-transcript', node => node.textContent)).toContain(
    'Which way is down?',
  );
  await page.$eval('video', video => video.play());
  await until(page, 'document.querySelector("video").currentTime > 0.2');
  await page.close();
});

it.each([320, 768, 1280])(
  'at %d pixels nothing is wider than the page',
  async width => {
    const page = await pages.open('downhill.html', page =>
      page.setViewport({width, height: 800}),
    );
    await page.$$eval('details', all => all.forEach(details => (details.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const reached = await page.$$eval('pre', all =>
      all.map(node => node.scrollWidth > node.clientWidth === (node.tabIndex === 0)),
    );
    expect(reached).toEqual([true]);
    await page.close();
  },
);

it('on paper there is the poster for light paper instead of the film', async () => {
  const page = await pages.open('downhill.html', preferring('dark'));
  await page.emulateMediaType('print');
  const shown = await page.$$eval('.dh-stage :is(video, img.dh-printed)', all =>
    all.filter(node => node.checkVisibility()).map(node => node.getAttribute('src')),
  );
  expect(shown).toEqual(['film.light.png']);
  expect(
    await page.$eval('.dh-said', node => node.getBoundingClientRect().height),
  ).toBeGreaterThan(20);
  await page.close();
});

it('and all of it without a message on the console or a request outside', () => {
  expect(pages.faults).toEqual([]);
});

it('a live figure is in the place of its film, and tells everything once', async () => {
  const page = await pages.open('live.html', preferring('dark', 'reduce'));
  await until(
    page,
    'document.querySelector("downhill-clip").shadowRoot.querySelector("canvas")',
  );
  const shown = await page.evaluate(() =>
    ['video', '.dh-transcript', '.dh-chapters', '.dh-files'].filter(name =>
      document.querySelector(name)?.checkVisibility(),
    ),
  );
  expect(shown).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewport({width: 320, height: 640});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

it('without scripts a live figure is its film, with controls and words', async () => {
  const page = await pages.open('live.html', page => page.setJavaScriptEnabled(false));
  const seen = await page.$eval('video', video => ({
    isSeen: video.checkVisibility(),
    controls: video.controls,
    width: video.getBoundingClientRect().width > 300,
  }));
  expect(seen).toEqual({isSeen: true, controls: true, width: true});
  const transcript = await page.$eval('.dh-transcript', it => it.checkVisibility());
  expect(transcript).toBe(true);
  await page.close();
});
