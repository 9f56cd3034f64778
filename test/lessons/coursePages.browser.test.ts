/**
 * The pages of `npm run course`, each opened from its folder: what they say and how they
 * are built, with one small film in the place of all.
 */
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {gallerySource} from '../../src/lesson/build/gallery';
import {htmlPages} from '../../src/lesson/build/htmlPages';
import type {Lesson} from '../../src/lesson/pages/Lesson';
import {readLesson} from '../../src/lesson/read/readLesson';
import {idOf} from '../../src/lesson/resolve/resolveClip';
import {loadCatalogue} from '../../src/project/catalogue';
import {writtenBytes} from '../../src/schema';
import {seriousFaults} from '../lesson/pages/axe';
import {filmFigure, preferring, WrittenPages} from '../lesson/pages/writtenPages';

const names = ['01-gradient', '02-cost', '03-descent', '04-training', 'gallery'];
let pages: WrittenPages;

beforeAll(async () => {
  pages = await WrittenPages.make();
  const {clips} = await loadCatalogue('.');
  // As it is when its figures are made: with all that is copied.
  const figures = clips.map(() => ({start: 0, end: 1, figure: filmFigure}));
  const gallery = await gallerySource(clips, {figures, bytes: writtenBytes});
  const sources = names.map(name =>
    name === 'gallery'
      ? gallery
      : readFileSync(`lessons/${name}.md`, 'utf8'),
  );
  const lessons = sources.map((source, i) => lessonOf(`${names[i]}.md`, source));
  const {files, copies} = await htmlPages(lessons, {title: 'A course', lang: 'en'});
  await pages.write(...copies, ...files);
});
afterAll(() => pages.remove());

function lessonOf(path: string, source: string): Lesson {
  const figures = readLesson(source).clips.map((clip, i) => ({
    start: clip.place.start,
    end: clip.place.end,
    figure: {...filmFigure, id: `${idOf(clip)}-${i}`, caption: clip.caption},
  }));
  return {source, path, lang: 'en', figures};
}

describe.each(['index', ...names])('%s.html', name => {
  it.each(['dark', 'light'] as const)('has no serious fault on %s', async theme => {
    const page = await pages.open(`${name}.html`, preferring(theme, 'reduce'));
    await page.$$eval('details', all => all.forEach(details => (details.open = true)));
    expect(await seriousFaults(page)).toEqual([]);
    await page.close();
  });

  it('can be read at 320 px', async () => {
    const page = await pages.open(`${name}.html`, preferring('light', 'reduce'));
    await page.setViewport({width: 320, height: 640});
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    await page.close();
  });
});

it('the gallery has every clip, and text to copy for each', async () => {
  const page = await pages.open('gallery.html', preferring('light', 'reduce'));
  const {ids} = await loadCatalogue('.');
  const text = await page.evaluate(() => document.body.textContent);
  for (const id of ids) expect(text).toContain(`npx downhill render ${id} `);
  expect(await page.$$eval('video', films => films.length)).toBe(ids.length);
  const buttons = await page.$$('.dh-copy');
  expect(buttons.length).toBe(7 * ids.length);
  await page.$$eval('details', all => all.forEach(details => (details.open = true)));
  await buttons[0]!.click();
  await page.waitForFunction(
    () => document.querySelector('.dh-copy')?.textContent === 'Copied',
    {timeout: 10_000},
  );
  await page.close();
});

it('no page says anything on the console, or asks for what is not in its folder', () => {
  expect(pages.faults).toEqual([]);
});
