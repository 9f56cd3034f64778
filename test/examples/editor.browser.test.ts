import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {scanExamples} from '../../src/project/scanExamples';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';
import {preview, type Preview} from '../../src/render/editor/preview';

let editor: Preview;
let browser: RunningBrowser;
beforeAll(async () => {
  editor = await preview({root: process.cwd(), isTrusted: false, port: 0, open: false});
  browser = await RunningBrowser.launch(await findBrowser());
});
afterAll(async () => {
  await browser?.close();
  await editor?.close();
});

/** Opens a page and keeps its errors. */
async function open(path: string): Promise<{page: Page; errors: string[]}> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push((error as Error).message));
  await page.goto(editor.url + path);
  return {page, errors};
}

test('the editor of a checkout lists every example', async () => {
  const {page, errors} = await open('');
  await page.waitForFunction(() => document.body.innerText.includes('Walker'));
  const text = await page.evaluate(() => document.body.innerText);
  const missing = scanExamples().filter(({id}) => !text.includes(id.split('/')[1]!));
  expect(missing).toEqual([]);
  expect(errors).toEqual([]);
});

/** How many colours there are on the largest canvas. */
function colors(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = [...document.querySelectorAll('canvas')].find(
      ({width}) => width === 1920,
    );
    const {width = 0, height = 0} = canvas ?? {};
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height);
    return new Set(pixels && new Uint32Array(pixels.data.buffer)).size;
  });
}

test.each(['nodes/Dot', 'nodes/TerrainPath?theme=light'])(
  'the editor shows "%s"',
  async path => {
    const {page, errors} = await open(path);
    await expect.poll(() => colors(page), {timeout: 60_000}).toBeGreaterThan(2);
    expect(errors).toEqual([]);
    await page.close();
  },
);
