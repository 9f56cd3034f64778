import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {deckAssets} from '../../../../src/lesson/pages/reveal/deckAssets';
import {lessonDeck} from '../../../../src/lesson/pages/reveal/lessonDeck';
import {seriousFaults} from '../axe';
import {sampleLesson} from '../sampleLesson';
import {filmFigure, preferring, WrittenPages} from '../writtenPages';

let pages: WrittenPages;
const deck = 'downhill.slides.html';

beforeAll(async () => {
  pages = await WrittenPages.make();
  const figures = sampleLesson.figures.map(place => ({...place, figure: filmFigure}));
  await pages.write(...deckAssets(), await lessonDeck({...sampleLesson, figures}));
});

afterAll(() => pages.remove());

const time = (page: Page) => page.$eval('video', video => video.currentTime);

const until = (page: Page, condition: string) =>
  page.waitForFunction(condition, {timeout: 20_000});

const rests =
  'document.querySelector("video").paused && !document.querySelector("video").seeking';

/** Opens the slide of the film, at rest at its first frame. */
async function openFilm(motion: 'no-preference' | 'reduce'): Promise<Page> {
  const page = await pages.open(`${deck}#/1`, preferring('dark', motion));
  await until(page, 'document.querySelector("video").readyState >= 2');
  return page;
}

it('a film waits at its first frame, plays one chapter with each step and rests', async () => {
  const page = await openFilm('no-preference');
  expect(await time(page)).toBe(0);
  expect(await page.$eval('video', video => video.getAttribute('poster'))).toBe(null);
  await page.keyboard.press('ArrowRight');
  await until(page, '!document.querySelector("video").paused');
  await until(page, rests);
  expect(await time(page)).toBeCloseTo(0.6 - 1 / 60, 2);
  await page.keyboard.press('ArrowRight');
  await until(page, 'document.querySelector("video").currentTime > 0.7');
  await until(page, rests);
  // The last frame lasts to the end.
  expect(await time(page)).toBeGreaterThan(1 - 2 / 60);
  expect(await page.$eval('.current-fragment', step => step.textContent)).toBe(
    'The first hop',
  );
  await page.close();
});

it('a step back stands where the chapter began, and does not play', async () => {
  const page = await openFilm('no-preference');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await until(page, rests);
  expect(await time(page)).toBeCloseTo(0.6 - 1 / 60, 2);
  await page.keyboard.press('ArrowLeft');
  await until(page, 'document.querySelector("video").currentTime === 0');
  await page.close();
});

it('a slide that is left and come back to stands where it was', async () => {
  const page = await openFilm('no-preference');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'] as const) {
    await page.keyboard.press(key);
  }
  await until(page, rests);
  expect(await time(page)).toBeCloseTo(1 - 1 / 60, 2);
  await page.close();
});

it('for whoever has asked for less motion, a step shows how its chapter ends', async () => {
  const page = await openFilm('reduce');
  await page.evaluate(
    'window.played = 0; document.querySelector("video").onplay = () => window.played++',
  );
  await page.keyboard.press('ArrowRight');
  await until(page, 'document.querySelector("video").currentTime > 0.5');
  expect(await time(page)).toBeCloseTo(0.6 - 1 / 60, 2);
  expect(await page.evaluate('window.played')).toBe(0);
  await page.close();
});

it('on paper a film is its poster, on one page', async () => {
  const page = await pages.open(`${deck}?print-pdf`, preferring('dark'));
  await until(page, 'document.querySelectorAll(".pdf-page").length > 0');
  const shown = await page.$$eval('.dh-clip > :is(video, img)', all =>
    all.filter(node => node.checkVisibility()).map(node => node.getAttribute('src')),
  );
  expect(shown).toEqual(['film.light.png']);
  const slides = await page.$$eval('.pdf-page', all => all.length);
  expect(slides).toBe(await page.$$eval('section', all => all.length));
  await page.close();
});

it.each(['dark', 'light'] as const)(
  'on a %s deck, axe finds no serious fault',
  async theme => {
    for (const slide of [0, 1, 3, 4, 5]) {
      const page = await pages.open(`${deck}#/${slide}`, preferring(theme, 'reduce'));
      await until(page, 'document.querySelector("section.present")');
      expect(await seriousFaults(page)).toEqual([]);
      await page.close();
    }
  },
);

it('no slide is fuller than the screen', async () => {
  const page = await pages.open(deck);
  await until(page, 'document.querySelector("section.present")');
  const heights = await page.$$eval('section', all => {
    for (const section of all) section.style.display = 'block';
    return all.map(section => section.scrollHeight);
  });
  expect(heights.length).toBeGreaterThan(4);
  expect(heights.filter(height => height > 720)).toEqual([]);
  await page.close();
});

it('and all of it without a message on the console or a request outside', () => {
  expect(pages.faults).toEqual([]);
});
