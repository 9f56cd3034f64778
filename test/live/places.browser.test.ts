/** What a reader drags in the picture of a live figure. */
import {afterAll, afterEach, beforeAll, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {isSettled, LivePages, setParameter, withRun} from './livePages';

let pages: LivePages;
let page: Page;

beforeAll(async () => {
  pages = await LivePages.make('convergence', 'contour-descent', 'descent-surface');
});
afterAll(() => pages.remove());
afterEach(async () => {
  await page.close();
  expect(pages.faults.splice(0)).toEqual([]);
});

/** The first ring that is seen: its middle and its size, in CSS pixels. */
const handle = () =>
  page.$eval('downhill-clip', it => {
    const handle = it.shadowRoot!.querySelector<HTMLElement>('.handle:not([hidden])')!;
    const {x, y, width, height} = handle.getBoundingClientRect();
    const {touchAction} = getComputedStyle(handle);
    const canvas = it.shadowRoot!.querySelector('canvas')!;
    return {
      ...{x: x + width / 2, y: y + height / 2},
      ...{width, height, touchAction},
      ground: getComputedStyle(canvas).touchAction,
      label: handle.getAttribute('aria-label')!,
    };
  });

/** Where the ring is once it stays: on a busy machine it follows the picture later. */
async function handleAtRest(): ReturnType<typeof handle> {
  for (let last = await handle(); ;) {
    await new Promise(done => setTimeout(done, 200));
    const now = await handle();
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  }
}

const parameter = (name: string) =>
  page.$eval(
    'downhill-clip',
    (it, name) =>
      (it as never as {parameters: Readonly<Record<string, string>>}).parameters[name]!,
    name,
  );

const alt = () => page.$eval('downhill-clip', it => (it as never as {alt: string}).alt);

/** On a busy machine the last run of a drag comes later. */
const patience = {timeout: 10_000};

/** Drags the ring by some CSS pixels, and waits for what comes of it. */
async function drag(x: number, y: number): Promise<void> {
  const from = await handleAtRest();
  await withRun(page, async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + x, from.y + y, {steps: 6});
    await page.mouse.up();
  });
  await new Promise(done => setTimeout(done, 100));
  await isSettled(page);
}

it('is dragged there, and is as large as a finger', async () => {
  page = await pages.figure('clip="contour-descent"');
  await isSettled(page);
  const from = await handle();
  expect(Math.min(from.width, from.height)).toBeGreaterThanOrEqual(44);
  expect([from.touchAction, from.ground]).toEqual(['none', 'auto']);
  const before = await alt();
  await drag(-120, -60);
  expect(await alt()).not.toBe(before);
  const boxes = await page.$eval('downhill-clip', it =>
    [...it.shadowRoot!.querySelectorAll<HTMLInputElement>('.row input.number')]
      .slice(0, 2)
      .map(({value}) => Number(value)),
  );
  // The number fields say the same; the picture may have moved under the ring.
  const label = (await handle()).label.replaceAll('−', '-');
  for (const value of boxes)
    expect(label).toContain(String(Number(value.toPrecision(4))));
});

it('is dragged along a surface, as it is seen', async () => {
  page = await pages.figure('clip="descent-surface" start="1.2,-0.6"');
  await isSettled(page);
  await page.$eval('downhill-clip', async it => {
    const shown = new Promise(done => {
      it.addEventListener('timeupdate', done, {once: true});
    });
    (it as never as {currentTime: number}).currentTime = 0;
    await shown;
  });
  const from = await handleAtRest();
  await withRun(page, () => setParameter(page, 'start', '1.5,-0.6'));
  const toTheRight = await handleAtRest();
  await withRun(page, () => setParameter(page, 'start', '1.2,-0.6'));
  // Dragged to where that start was seen, it is that start: although the pictures of starts
  // on the way, which come when there is time, may show other parts of the surface.
  await drag(toTheRight.x - from.x, toTheRight.y - from.y);
  const start = async () => (await parameter('start')).split(',').map(Number);
  await expect.poll(async () => (await start())[0], patience).toBeCloseTo(1.5, 1);
  await expect.poll(async () => (await start())[1], patience).toBeCloseTo(-0.6, 1);
});

it('is moved by keys, in steps that Shift makes large and Alt small', async () => {
  page = await pages.figure('clip="convergence" start="2"');
  await isSettled(page);
  await page.$eval('downhill-clip', it =>
    it.shadowRoot!.querySelector<HTMLElement>('.handle')!.focus(),
  );
  const moved = async (key?: 'Shift' | 'Alt') => {
    if (key) await page.keyboard.down(key);
    await withRun(page, () => page.keyboard.press('ArrowLeft'));
    if (key) await page.keyboard.up(key);
    const by = 2 - Number(await parameter('start'));
    await withRun(page, () => setParameter(page, 'start', '2'));
    return by;
  };
  const plain = await moved();
  expect(plain).toBeGreaterThan(0);
  expect((await moved('Shift')) / plain).toBeGreaterThan(3);
  expect((await moved('Alt')) / plain).toBeLessThan(0.5);
});
