/** A live figure as a player: what it loads, when it moves, where it is. */
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {PNG} from 'pngjs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {preferring} from '../lesson/pages/writtenPages';
import {runDownhill} from '../render/swatchProject';
import {isSettled, isShown, LivePages} from './livePages';

let pages: LivePages;
let page: Page;

beforeAll(async () => {
  pages = await LivePages.make('convergence', 'contour-descent');
});
afterAll(() => pages.remove());
beforeEach(() => {
  pages.requests.length = 0;
  return async () => {
    await page.close();
    expect(pages.faults).toEqual([]);
  };
});

/** Reads something of the figure that is there. */
const read = <T>(name: string): Promise<T> =>
  page.$eval('downhill-clip', (it, name) => Reflect.get(it, name) as never, name);

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key as 'k');
};

const focus = (inside: string): Promise<void> =>
  page.$eval(
    'downhill-clip',
    (it, inside) => it.shadowRoot!.querySelector<HTMLElement>(inside)!.focus(),
    inside,
  );

const frame = async (): Promise<number> =>
  Math.round((await read<number>('currentTime')) * 60);

describe('what it loads', () => {
  it('is nothing of the clip before it is within one screen of what is seen', async () => {
    page = await pages.open(
      '<div style="height:5000px"></div><downhill-clip clip="convergence"></downhill-clip>',
      // The policy forbids the style that makes the page long.
      {from: 'folder'},
    );
    await new Promise(done => setTimeout(done, 300));
    const before = pages.requests.map(url => url.split('/').at(-1)!);
    expect(before.filter(name => !name.startsWith('downhill-clip'))).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 3500));
    await isShown(page);
    expect(pages.requests.length).toBeGreaterThan(before.length);
  });

  it('is the runtime once, for ten figures', async () => {
    const ten =
      '<downhill-clip clip="convergence" panel="none"></downhill-clip>'.repeat(10);
    page = await pages.open(ten);
    await page.evaluate(() => document.body.scrollIntoView());
    await isShown(page);
    const names = pages.requests.filter(url => url.includes('/live/'));
    expect(new Set(names).size).toBe(names.length);
  });
});

it('shows the first figure of a page before it begins with the second', async () => {
  page = await pages.open(
    '<downhill-clip clip="contour-descent"></downhill-clip>' +
      '<downhill-clip clip="convergence"></downhill-clip>',
    {
      prepare: page =>
        page.evaluateOnNewDocument(() => {
          const shown: string[] = [];
          Object.assign(window, {shown});
          const look = () => {
            for (const it of document.querySelectorAll('downhill-clip')) {
              const clip = it.getAttribute('clip')!;
              // Of an element that is not upgraded yet there is no root.
              const isThere = Boolean(it.shadowRoot?.querySelector('canvas'));
              if (isThere && !shown.includes(clip)) shown.push(clip);
            }
            requestAnimationFrame(look);
          };
          look();
        }),
    },
  );
  const shown = await page.waitForFunction(() => {
    const {shown} = window as unknown as {shown: string[]};
    return shown.length === 2 && shown;
  });
  expect(await shown.jsonValue()).toEqual(['contour-descent', 'convergence']);
});

describe('time', () => {
  it('stands while nothing plays: no frame is asked for in two seconds', async () => {
    page = await pages.figure('clip="convergence"', {
      prepare: page =>
        page.evaluateOnNewDocument(() => {
          const ask = window.requestAnimationFrame.bind(window);
          const counted = {asked: 0, drawn: 0};
          Object.assign(window, {counted});
          window.requestAnimationFrame = callback => {
            counted.asked++;
            return ask(callback);
          };
          const stroke = CanvasRenderingContext2D.prototype.stroke;
          CanvasRenderingContext2D.prototype.stroke = function (...args: never) {
            counted.drawn++;
            return stroke.apply(this, args);
          };
        }),
    });
    const counts = () =>
      page.evaluate(() => ({...(window as never as {counted: object}).counted}));
    await isSettled(page);
    const before = await counts();
    await new Promise(done => setTimeout(done, 2000));
    expect(await counts()).toEqual(before);
    await press('k');
    expect(await read('paused')).toBe(true);
    await focus('.play');
    await press('k');
    await new Promise(done => setTimeout(done, 500));
    expect(await counts()).not.toEqual(before);
    await press('k');
    await isSettled(page);
    await new Promise(done => setTimeout(done, 300));
    const paused = await counts();
    await new Promise(done => setTimeout(done, 1000));
    expect(await counts()).toEqual(paused);
  });

  it('stands out of sight, and goes on in sight only if it went', async () => {
    page = await pages.figure('clip="convergence"', {inside: 'x'});
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.setProperty('height', '5000px');
      document.body.append(space);
      document.querySelector<HTMLElement & {play(): void}>('downhill-clip')!.play();
    });
    await page.waitForFunction(
      () => Reflect.get(document.querySelector('downhill-clip')!, 'currentTime') > 0.2,
    );
    await page.evaluate(() => window.scrollTo(0, 4000));
    await new Promise(done => setTimeout(done, 200));
    const away = await frame();
    await new Promise(done => setTimeout(done, 600));
    expect(await frame()).toBe(away);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForFunction(
      before =>
        Reflect.get(document.querySelector('downhill-clip')!, 'currentTime') * 60 >
        before + 5,
      {},
      away,
    );
    await page.$eval('downhill-clip', it => (it as never as {pause(): void}).pause());
    const paused = await frame();
    await page.evaluate(() => window.scrollTo(0, 4000));
    await new Promise(done => setTimeout(done, 100));
    await page.evaluate(() => window.scrollTo(0, 0));
    await new Promise(done => setTimeout(done, 300));
    expect(await frame()).toBe(paused);
  });

  it('runs by itself only in a loop that is welcome; Pause is then the first stop', async () => {
    page = await pages.figure('clip="convergence" autoplay loop', {
      prepare: preferring('light'),
    });
    await page.waitForFunction(
      () => Reflect.get(document.querySelector('downhill-clip')!, 'currentTime') > 0.1,
    );
    expect(await read('paused')).toBe(false);
    await press('Tab');
    const name = await page.$eval('downhill-clip', it =>
      it.shadowRoot!.activeElement?.getAttribute('aria-label'),
    );
    expect(name).toBe('Pause');
    await page.close();
    page = await pages.figure('clip="convergence" autoplay', {
      prepare: preferring('light'),
    });
    await new Promise(done => setTimeout(done, 300));
    expect(await read('paused')).toBe(true);
    await page.close();
    page = await pages.figure('clip="convergence" autoplay loop', {
      prepare: preferring('light', 'reduce'),
    });
    await new Promise(done => setTimeout(done, 300));
    expect(await read('paused')).toBe(true);
  });

  it('goes from one named moment to the next where nothing is to move', async () => {
    page = await pages.figure('clip="convergence"', {
      prepare: preferring('dark', 'reduce'),
    });
    await focus('.play');
    await press('Home');
    await isAt(0);
    const next = () =>
      page.$eval('downhill-clip', it =>
        it.shadowRoot!.querySelectorAll<HTMLElement>('.transport button')[2]!.click(),
      );
    await next();
    await page.waitForFunction(
      () => Reflect.get(document.querySelector('downhill-clip')!, 'currentTime') > 0,
    );
    const first = await frame();
    await setParameter('learningRate', '0.2');
    // The same moment of the other run, at once.
    expect(await read('paused')).toBe(true);
    expect(Math.abs((await frame()) - first)).toBeLessThan(240);
    expect(await frame()).toBeGreaterThan(0);
  });
});

const isAt = (at: number) =>
  page.waitForFunction(
    at =>
      Math.round(
        Reflect.get(document.querySelector('downhill-clip')!, 'currentTime') * 60,
      ) === at,
    {},
    at,
  );

const setParameter = async (name: string, value: string | null): Promise<void> => {
  await page.$eval(
    'downhill-clip',
    (it, name, value) =>
      new Promise(done => {
        it.addEventListener('durationchange', done, {once: true});
        (
          it as never as {setParameter(name: string, value: unknown): void}
        ).setParameter(name, value);
      }),
    name,
    value,
  );
};

describe('keys', () => {
  beforeEach(async () => {
    page = await pages.figure('clip="convergence"', {inside: 'x'});
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await focus('.play');
  });

  it('move by seconds, frames and chapters, and to both ends', async () => {
    await press('Home');
    await isAt(0);
    await press('ArrowRight');
    await isAt(60);
    await press('.');
    await isAt(61);
    await press(',', ',');
    await isAt(59);
    await press('ArrowLeft');
    await isAt(0);
    await press('PageDown');
    await page.waitForFunction(
      () => Reflect.get(document.querySelector('downhill-clip')!, 'currentTime') > 0,
    );
    const chapter = await frame();
    await press('.');
    await isAt(chapter + 1);
    await press('PageUp');
    await isAt(chapter);
    await press('End');
    const last = Math.round((await read<number>('duration')) * 60) - 1;
    await isAt(last);
  });

  it('are nobody’s while the focus is elsewhere', async () => {
    await press('Home');
    await isAt(0);
    await page.focus('input');
    await press('k', 'ArrowRight', '.', 'End');
    await new Promise(done => setTimeout(done, 200));
    expect(await frame()).toBe(0);
    expect(await read('paused')).toBe(true);
  });

  it('leave with the Tab key', async () => {
    const isInside = () =>
      page.evaluate(() => document.activeElement?.tagName === 'DOWNHILL-CLIP');
    let stops = 0;
    while (stops < 60 && (await isInside())) {
      await press('Tab');
      stops++;
    }
    expect(stops).toBeGreaterThan(5);
    expect(stops).toBeLessThan(60);
  });
});

it('the slider of time has a name, tells where it is, and does not start anything', async () => {
  page = await pages.figure('clip="convergence"');
  const told = () =>
    page.$eval('downhill-clip', it => {
      const slider = it.shadowRoot!.querySelector('input[type=range]')!;
      return {
        label: slider.getAttribute('aria-label'),
        text: slider.getAttribute('aria-valuetext'),
      };
    });
  await page.$eval('downhill-clip', it => {
    const slider = it.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    slider.valueAsNumber = 150;
    slider.dispatchEvent(new Event('input', {bubbles: true}));
    slider.dispatchEvent(new Event('change', {bubbles: true}));
  });
  await isAt(150);
  const {label, text} = await told();
  expect(label).toBe('Time');
  expect(text).toMatch(/^2\.5 of \d+\.\d seconds, .+/);
  expect(await read('paused')).toBe(true);
});

it('chapters lead to the first frame of their beat, and the current one is marked', async () => {
  page = await pages.figure('clip="convergence"');
  const chapters = () =>
    page.$eval('downhill-clip', it =>
      [...it.shadowRoot!.querySelectorAll('.chapters button')].map(button => ({
        title: button.textContent,
        isCurrent: button.getAttribute('aria-current') === 'true',
      })),
    );
  const out = join(pages.folder, 'film');
  const {code} = await runDownhill(
    process.cwd(),
    ...[
      'render',
      'convergence',
      '--format',
      'vtt,chapters',
      '--out',
      out,
      '--name',
      'film',
    ],
  );
  expect(code).toBe(0);
  const vtt = await readFile(join(out, 'film.chapters.vtt'), 'utf8');
  const told = [...vtt.matchAll(/^(?:(\d+):)?(\d+):([\d.]+) -->.*\n(.+)/gm)].map(
    ([, hours = 0, minutes, seconds, title]) => ({
      start: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
      title,
    }),
  );
  expect((await chapters()).map(({title}) => title)).toEqual(
    told.map(({title}) => title),
  );
  for (const [i, {start}] of told.entries()) {
    await page.$eval(
      'downhill-clip',
      (it, i) =>
        it.shadowRoot!.querySelectorAll<HTMLElement>('.chapters button')[i]!.click(),
      i,
    );
    await isAt(Math.round(start * 60));
    expect((await chapters()).findIndex(({isCurrent}) => isCurrent)).toBe(i);
  }
});

it('a frame of 1920×1080 is the still of that frame, pixel for pixel', async () => {
  page = await pages.figure('clip="contour-descent" theme="dark"', {
    prepare: page => page.setViewport({width: 1936, height: 1300}),
  });
  const at = 3.5;
  await page.$eval(
    'downhill-clip',
    (it, at) => {
      it.parentElement!.style.setProperty('width', '1920px');
      document.body.style.setProperty('margin', '0');
      Reflect.set(it, 'currentTime', at);
    },
    at,
  );
  await page.waitForFunction(
    () =>
      document.querySelector('downhill-clip')!.shadowRoot!.querySelector('canvas')!
        .width === 1920,
  );
  await isAt(at * 60);
  await isSettled(page);
  await new Promise(done => setTimeout(done, 200));
  const shown = await page.$eval('downhill-clip', it =>
    it.shadowRoot!.querySelector('canvas')!.toDataURL('image/png'),
  );
  const out = join(pages.folder, 'still.png');
  const {code, stderr} = await runDownhill(
    process.cwd(),
    ...['still', 'contour-descent', '--at', `${at}`, '--theme', 'dark', '--out', out],
  );
  expect(code, stderr).toBe(0);
  const live = PNG.sync.read(Buffer.from(shown.split(',')[1]!, 'base64'));
  const still = PNG.sync.read(await readFile(out));
  expect([live.width, live.height]).toEqual([1920, 1080]);
  expect(Buffer.compare(live.data, still.data)).toBe(0);
});
