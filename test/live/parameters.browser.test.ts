/** A live figure whose reader changes it: parameters, refusals, places, the address. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {seriousFaults} from '../lesson/pages/axe';
import {preferring} from '../lesson/pages/writtenPages';
import {isSettled, isShown, LivePages, setParameter, withRun} from './livePages';

interface Element extends HTMLElement {
  alt: string;
  duration: number;
  currentTime: number;
  play(): void;
}

let pages: LivePages;
let page: Page;

beforeAll(async () => {
  pages = await LivePages.make('convergence', 'contour-descent');
});
afterAll(() => pages.remove());
afterEach(async () => {
  await page.close();
  expect(pages.faults.splice(0)).toEqual([]);
});

/** What is read of the figure, once it has settled. */
const facts = async () => {
  await isSettled(page);
  return page.$eval('downhill-clip', it => {
    const {alt, duration, currentTime} = it as Element;
    const inside = it.shadowRoot!;
    const texts = (where: string) =>
      [...inside.querySelectorAll(where)].map(({textContent}) => textContent);
    return {
      alt,
      duration,
      currentTime,
      label: inside.querySelector('canvas')!.getAttribute('aria-label'),
      chapters: texts('.chapters button'),
      transcript: texts('.transcript p'),
      current: texts('.chapters [aria-current]'),
      faults: texts('.fault:not([hidden])'),
      picture: inside.querySelector('canvas')!.toDataURL(),
    };
  });
};

const andRuns = (change: () => Promise<unknown>) => withRun(page, change);

const set = (name: string, value: string | null) => setParameter(page, name, value);

const write = (name: string, value: string | null) =>
  page.$eval(
    'downhill-clip',
    (it, name, value) =>
      value === null ? it.removeAttribute(name) : it.setAttribute(name, value),
    name,
    value,
  );

const errors = () =>
  page.evaluate(() => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    document
      .querySelector('downhill-clip')!
      .addEventListener('error', event => told.push((event as ErrorEvent).message));
  });

describe('an attribute', () => {
  it('changes its parameter alone; without it the default is back', async () => {
    page = await pages.figure('clip="convergence" steps="12"');
    const usual = await facts();
    await andRuns(() => write('learning-rate', '0.3'));
    const other = await facts();
    expect(other.alt).not.toBe(usual.alt);
    expect(other.alt).toContain('0.3');
    await andRuns(() => write('learning-rate', null));
    expect((await facts()).alt).toBe(usual.alt);
  });

  it('that is no parameter is an error that says which there are', async () => {
    page = await pages.figure('clip="convergence"');
    await errors();
    await write('lerning-rate', '1');
    await page.waitForFunction(
      () => (Reflect.get(window, 'told') as string[]).length > 0,
    );
    const [message] = await page.evaluate(
      () => Reflect.get(window, 'told') as string[],
    );
    expect(message).toMatch(
      /^Expected parameters of convergence \(.*learningRate.*\), got lerning-rate\.$/,
    );
  });
});

describe('a change', () => {
  it('makes everything that is told anew, and begins where its chapter begins', async () => {
    page = await pages.figure('clip="convergence"');
    const before = await facts();
    await page.$eval('downhill-clip', it =>
      it.shadowRoot!.querySelectorAll<HTMLElement>('.chapters button')[1]!.click(),
    );
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLElement & {currentTime: number}>('downhill-clip')!
          .currentTime < 10,
    );
    await page.$eval('downhill-clip', it => ((it as Element).currentTime += 0.5));
    const [chapter] = (await facts()).current;
    await andRuns(() => set('learningRate', '1.05'));
    const after = await facts();
    expect(after.alt).not.toBe(before.alt);
    expect(after.duration).not.toBe(before.duration);
    expect(after.transcript).not.toEqual(before.transcript);
    expect(after.label).toBe(after.alt);
    expect(after.current).toEqual([chapter]);
    // The first frame of that chapter.
    await page.$eval('downhill-clip', it =>
      it.shadowRoot!.querySelector<HTMLElement>('.chapters [aria-current]')!.click(),
    );
    await isSettled(page);
    expect((await facts()).currentTime).toBe(after.currentTime);
  });

  it('that comes fast counts only when it is the last', async () => {
    page = await pages.figure('clip="convergence"');
    await page.$eval('downhill-clip', async it => {
      const slider = it.shadowRoot!.querySelectorAll<HTMLInputElement>(
        '.row input[type=range]',
      )[1]!;
      for (let i = 0; i < 50; i++) {
        slider.value = String(60 + i);
        slider.dispatchEvent(new Event('input', {bubbles: true}));
        await new Promise(done => setTimeout(done, 4));
      }
    });
    await isSettled(page);
    const value = await page.$eval(
      'downhill-clip',
      it =>
        it.shadowRoot!.querySelectorAll<HTMLInputElement>('.row input.number')[1]!
          .value,
    );
    const {picture, alt} = await facts();
    await page.close();
    page = await pages.figure(`clip="convergence" learning-rate="${value}"`);
    const fresh = await facts();
    expect(fresh.alt).toBe(alt);
    expect(fresh.picture).toBe(picture);
  });

  it('to what is no formula keeps the picture, and says beside the box what is wrong', async () => {
    page = await pages.figure('clip="convergence"');
    const before = await facts();
    await page.$eval('downhill-clip', it => {
      const box = it.shadowRoot!.querySelector<HTMLInputElement>('.row input[list]')!;
      box.focus();
      box.value = 'x^2 + <img src=x onerror=alert(1)>';
      box.dispatchEvent(new Event('input', {bubbles: true}));
      box.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await page.waitForFunction(
      () =>
        document
          .querySelector('downhill-clip')!
          .shadowRoot!.querySelector('.fault:not([hidden])') !== null,
    );
    const after = await facts();
    expect(after.picture).toBe(before.picture);
    expect(after.faults).toHaveLength(1);
    expect(after.faults[0]).toContain('objective');
    const box = await page.$eval('downhill-clip', it => {
      const inside = it.shadowRoot!;
      const input = inside.querySelector('[aria-invalid=true]')!;
      const told = input.getAttribute('aria-describedby')!.split(' ');
      return {
        isTold: told.some(id => inside.getElementById(id)!.className === 'fault'),
        images: inside.querySelectorAll('img').length,
      };
    });
    expect(box).toEqual({isTold: true, images: 0});
    await andRuns(() => set('objective', 'x^4'));
    expect((await facts()).faults).toEqual([]);
  });
});

describe('what is set, in the address', () => {
  it('is taken from it, written to it, and gone after a reset', async () => {
    page = await pages.figure('clip="convergence" state="hash"', {
      hash: '#figure.learningRate=0.3&other=1',
    });
    await isSettled(page);
    expect((await facts()).alt).toContain('0.3');
    await andRuns(() => set('learningRate', '0.4'));
    await page.waitForFunction(() => location.hash.includes('0.4'));
    expect(await page.evaluate(() => location.hash)).toBe(
      '#other=1&figure.learningRate=0.4',
    );
    await andRuns(() =>
      page.$eval('downhill-clip', it =>
        it.shadowRoot!.querySelector<HTMLElement>('.reset')!.click(),
      ),
    );
    await page.waitForFunction(() => location.hash === '#other=1');
  });

  it('brings the figure into sight that a link leads to, but nobody who comes back', async () => {
    const figure = (id: string) =>
      `${'<br>'.repeat(90)}<downhill-clip id="${id}" clip="convergence" parameters="4" state="hash"></downhill-clip>`;
    page = await pages.open(`${figure('a')}${figure('b')}${figure('c')}`, {
      hash: '#a.learningRate=0.2&b.learningRate=0.3',
    });
    await isShown(page, '#b');
    const top = () =>
      page.$eval('#b', it => Math.round(it.getBoundingClientRect().top));
    // A figure above may have come meanwhile, and be a line larger than its room.
    expect(Math.abs(await top())).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.reload();
    await isShown(page, '#a');
    expect(await top()).toBeGreaterThan(1000);
  });

  it('that is hostile is a value that is refused', async () => {
    page = await pages.figure('clip="convergence"', {});
    await page.close();
    page = await pages.open(
      '<downhill-clip id="figure" clip="convergence" state="hash"></downhill-clip>',
      {
        hash: '#figure.objective=%3Cscript%3Ealert(1)%3C/script%3E&figure.__proto__=1&figure.x',
      },
    );
    await page.waitForFunction(
      () =>
        document
          .querySelector('downhill-clip')!
          .shadowRoot!.querySelector('.fault:not([hidden])') !== null,
      {timeout: 20_000},
    );
    const text = await page.$eval(
      'downhill-clip',
      it => it.shadowRoot!.querySelector('.fault:not([hidden])')!.textContent,
    );
    expect(text).toContain('objective');
    expect(await page.$$('script')).toHaveLength(
      await page.evaluate(() => document.scripts.length),
    );
  });
});

describe('to everybody', () => {
  it.each([
    ['dark', 900],
    ['light', 900],
    ['light', 280],
  ] as const)('on %s, %i pixels wide, nothing is in the way', async (theme, width) => {
    page = await pages.figure('clip="contour-descent"', {
      prepare: async page => {
        await preferring(theme, 'reduce')(page);
        await page.setViewport({width: width + 16, height: 900});
      },
    });
    await isSettled(page);
    await page.$eval('downhill-clip', it =>
      it
        .shadowRoot!.querySelectorAll('details')
        .forEach(details => (details.open = true)),
    );
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      width + 16,
    );
  });

  it('with forced colors, at 200 %, every control is seen and can be used', async () => {
    page = await pages.figure('clip="contour-descent"', {
      prepare: async page => {
        // A window of 900 pixels that is enlarged twice.
        await page.setViewport({width: 450, height: 450, deviceScaleFactor: 2});
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [{name: 'forced-colors', value: 'active'}],
        });
      },
    });
    await isSettled(page);
    expect(
      await page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    ).toBe(true);
    const controls = await page.$eval('downhill-clip', it =>
      [
        ...it.shadowRoot!.querySelectorAll<HTMLElement>(
          'button, input, select, summary',
        ),
      ]
        .filter(control => control.checkVisibility())
        .map(control => {
          control.focus({focusVisible: true});
          const {outlineStyle, outlineWidth} = getComputedStyle(control);
          const {left, right, width, height} = control.getBoundingClientRect();
          return {
            name: control.outerHTML.slice(0, 80),
            isWithin: left >= 0 && right <= innerWidth,
            isLargeEnough: Math.min(width, height) >= 24,
            showsFocus: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
          };
        }),
    );
    expect(controls.length).toBeGreaterThan(12);
    for (const {name, ...is} of controls) {
      expect(is, name).toEqual({isWithin: true, isLargeEnough: true, showsFocus: true});
    }
    const before = (await facts()).alt;
    await andRuns(() =>
      page.$eval('downhill-clip', it => {
        const box = it.shadowRoot!.querySelector('select')!;
        box.selectedIndex = 1;
        box.dispatchEvent(new Event('change', {bubbles: true}));
      }),
    );
    expect((await facts()).alt).not.toBe(before);
  });

  it('follows the page’s theme while it is there', async () => {
    page = await pages.figure('clip="convergence"', {prepare: preferring('dark')});
    await isSettled(page);
    const ground = () =>
      page.$eval('downhill-clip', it => [
        ...it
          .shadowRoot!.querySelector('canvas')!
          .getContext('2d')!
          .getImageData(30, 30, 1, 1).data,
      ]);
    const dark = await ground();
    await andRuns(() => preferring('light')(page));
    const light = await ground();
    expect(light[0]! - dark[0]!).toBeGreaterThan(150);
  });

  it('tells a change once, when it has come to rest', async () => {
    page = await pages.figure('clip="convergence"');
    await isSettled(page);
    const status = () =>
      page.$eval(
        'downhill-clip',
        it => it.shadowRoot!.querySelector('[role=status]')!.textContent,
      );
    expect(await status()).toBe('');
    await andRuns(() => set('learningRate', '0.3'));
    await page.waitForFunction(
      () =>
        document
          .querySelector('downhill-clip')!
          .shadowRoot!.querySelector('[role=status]')!.textContent !== '',
    );
    expect(await status()).toBe((await facts()).alt);
  });

  it('shows captions below the picture when they are asked for', async () => {
    page = await pages.figure('clip="convergence" lang="es"');
    await isSettled(page);
    const caption = () =>
      page.$eval('downhill-clip', it => {
        const {hidden, textContent} =
          it.shadowRoot!.querySelector<HTMLElement>('.caption')!;
        return {hidden, textContent};
      });
    expect((await caption()).hidden).toBe(true);
    await page.$eval('downhill-clip', it =>
      it.shadowRoot!.querySelector<HTMLElement>('[aria-label=Subtítulos]')!.click(),
    );
    await page.$eval('downhill-clip', it => ((it as Element).currentTime = 1));
    await isSettled(page);
    const {hidden, textContent} = await caption();
    expect(hidden).toBe(false);
    expect((await facts()).transcript).toContain(textContent);
  });
});

describe('a page', () => {
  it('has sharp pictures: as many pixels as the screen, twice as many at most', async () => {
    page = await pages.figure('clip="convergence"', {
      prepare: page =>
        page.setViewport({width: 640, height: 900, deviceScaleFactor: 3}),
    });
    const width = () =>
      page.$eval('downhill-clip', it => it.shadowRoot!.querySelector('canvas')!.width);
    const css = await page.$eval(
      'downhill-clip',
      it => it.getBoundingClientRect().width,
    );
    expect(await width()).toBe(Math.round(2 * css));
    await page.setViewport({width: 500, height: 900, deviceScaleFactor: 1});
    await page.waitForFunction(
      () =>
        document.querySelector('downhill-clip')!.shadowRoot!.querySelector('canvas')!
          .width < 500,
    );
  });

  it.each([900, 500, 320])(
    'of %i pixels keeps room: nothing moves when the figure comes',
    async width => {
      page = await pages.open(
        '<downhill-clip clip="contour-descent" parameters="5"></downhill-clip><p>text</p>',
        {
          prepare: async page => {
            await page.setViewport({width, height: 1400});
            await page.evaluateOnNewDocument(() => {
              Reflect.set(window, 'moved', 0);
              new PerformanceObserver(list => {
                const moves = list.getEntries() as never as readonly {value: number}[];
                const sum = moves.reduce((all, {value}) => all + value, 0);
                Reflect.set(
                  window,
                  'moved',
                  Number(Reflect.get(window, 'moved')) + sum,
                );
              }).observe({type: 'layout-shift', buffered: true});
            });
          },
        },
      );
      await isShown(page);
      await isSettled(page);
      // A tenth is what pages are allowed.
      expect(
        await page.evaluate(() => Number(Reflect.get(window, 'moved'))),
      ).toBeLessThan(0.02);
    },
  );

  it('keeps nothing of a figure that has gone', async () => {
    page = await pages.figure('clip="convergence" panel="none"');
    await isSettled(page);
    const kept = () =>
      page.evaluate(
        () =>
          document
            .querySelector('#motion-canvas-2d-frame')!
            .shadowRoot!.querySelectorAll('*').length,
      );
    const one = await kept();
    for (let i = 0; i < 50; i++) {
      await page.evaluate(async () => {
        const it = document.querySelector('downhill-clip')!;
        const parent = it.parentElement!;
        it.remove();
        parent.append(it);
        await new Promise(done => setTimeout(done, 5));
      });
    }
    await page.waitForFunction(
      () =>
        document.querySelector('downhill-clip')!.shadowRoot!.querySelector('canvas') !==
        null,
    );
    await isSettled(page);
    expect(await kept()).toBe(one);
    await page.$eval('downhill-clip', it => it.remove());
    // What is left is the one place where formulas are measured.
    await page.waitForFunction(
      () =>
        document.querySelector('#motion-canvas-2d-frame')!.shadowRoot!
          .childElementCount === 1,
    );
  });
});
