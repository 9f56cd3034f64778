/** A live figure at the ends of what its parameters allow. */
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import type {Parameter} from '../../src/clip/parameters';
import {loadCatalogue} from '../../src/project/catalogue';
import {isWhole} from '../whole';
import {isSettled, LivePages, setParameter} from './livePages';

const catalogue = await loadCatalogue(process.cwd());
const ids = isWhole
  ? catalogue.clips.map(({id}) => id)
  : ['contour-descent', 'derivative'];

let pages: LivePages;
beforeAll(async () => void (pages = await LivePages.make(...ids)));
afterAll(() => pages.remove());

/** The least, the largest, and nothing at all; of a formula, poles. */
function extremesOf(parameter: Parameter): readonly (string | null)[] {
  switch (parameter.type) {
    case 'number':
    case 'integer':
      return [String(parameter.min), String(parameter.max), '', null];
    case 'point': {
      const {min, max, dimension} = parameter;
      const count = Array.isArray(dimension) ? Number(dimension[0]) : Number(dimension);
      const all = (value: number) => Array.from({length: count}, () => value).join();
      return [all(min), all(max), '', null];
    }
    case 'objective':
      return ['', parameter.dimension === 1 ? '1/x' : 'ln(x*y)', null];
    case 'choice':
      return [...parameter.choices.slice(-1), '', null];
    default:
      return ['', null];
  }
}

/** Collects what is written on the canvas, before anything is. */
const collecting = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const written = new Set<string>();
    Reflect.set(window, 'written', written);
    const {fillText} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      written.add(text);
      fillText.call(this, text, ...rest);
    };
  });

it.each(ids)(
  '%s is drawn at any extreme, or refuses it, with no number that is none',
  async id => {
    const page = await pages.figure(`clip="${id}"`, {prepare: collecting});
    const {parameters} = await catalogue.clip(id);
    const told: string[] = [];
    for (const [name, parameter] of Object.entries(parameters)) {
      for (const value of extremesOf(parameter)) {
        await setParameter(page, name, value);
        await isSettled(page);
        for (const share of [0, 0.4, 0.9]) {
          await page.$eval(
            'downhill-clip',
            (it, share) => {
              const figure = it as never as {currentTime: number; duration: number};
              figure.currentTime = figure.duration * share;
            },
            share,
          );
          await isSettled(page);
        }
        const faults = pages.faults.splice(0);
        told.push(...faults.map(fault => `${name} = ${value}: ${fault}`));
      }
    }
    const written = await page.evaluate(() => [
      ...(Reflect.get(window, 'written') as Set<string>),
    ]);
    await page.close();
    expect(told).toEqual([]);
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter(text => /NaN|Infinity|undefined|null/.test(text))).toEqual(
      [],
    );
  },
  isWhole ? 1_200_000 : 180_000,
);
