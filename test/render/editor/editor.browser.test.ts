import {readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findBrowser} from '../../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../../src/render/browser/RunningBrowser';
import {preview, type Preview} from '../../../src/render/editor/preview';
import {runDownhill, swatchProject} from '../swatchProject';

const port = 9417;
const comparedFrame = 42;

let project = '';
let editor: Preview;
let browser: RunningBrowser;
beforeAll(async () => {
  project = await swatchProject();
  editor = await preview({root: project, isTrusted: false, port, open: false});
  browser = await RunningBrowser.launch(await findBrowser());
});
afterAll(async () => {
  await browser?.close();
  await editor?.close();
  await rm(project, {recursive: true});
});

/** Opens a page and keeps what it asked of other hosts, and its errors. */
async function open(
  path: string,
): Promise<{page: Page; outside: string[]; errors: string[]}> {
  const page = await browser.newPage();
  const [outside, errors]: [string[], string[]] = [[], []];
  page.on('request', request => {
    const {hostname, protocol} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      outside.push(request.url());
  });
  page.on('pageerror', error => errors.push((error as Error).message));
  await page.goto(editor.url + path);
  return {page, outside, errors};
}

/** The sizes of the canvases that are shown. */
function stages(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map(c => `${c.width}x${c.height}`),
  );
}

/** The stage as it is shown, as PNG. */
function picture(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = [...document.querySelectorAll('canvas')].find(
      c => c.width === 1920,
    )!;
    return canvas.toDataURL('image/png');
  });
}

test('the editor lists every clip by its title, and asks no other host', async () => {
  const {page, outside, errors} = await open('');
  await page.waitForFunction(() =>
    document.body.innerText.includes('A swatch of colour'),
  );
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toContain('Descent on a contour map');
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test('the editor shows the frame that is exported', async () => {
  const {page, outside, errors} = await open('swatch?seconds=1.5');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('canvas')].some(canvas => canvas.width === 1920),
  );
  await page.waitForFunction(() => /\b120\b/.test(document.body.innerText), {
    timeout: 30_000,
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < comparedFrame; i++) {
    // A key that is pressed before its frame is there goes to the same frame again.
    const before = await picture(page);
    await page.keyboard.press('ArrowRight');
    for (let wait = 0; wait < 200 && (await picture(page)) === before; wait++) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }
  const url = await picture(page);
  const shown = PNG.sync.read(Buffer.from(url.split(',')[1]!, 'base64'));

  const args = [
    'still',
    'swatch',
    '--set',
    'seconds=1.5',
    '--at',
    `${comparedFrame / 60}`,
  ];
  await runDownhill(project, ...args, '--size', '1920x1080', '--out', 'still.png');
  const exported = PNG.sync.read(await readFile(join(project, 'still.png')));
  let worst = 0;
  for (let i = 0; i < exported.data.length; i++) {
    worst = Math.max(worst, Math.abs(exported.data[i]! - shown.data[i]!));
  }
  expect(worst).toBeLessThanOrEqual(2);
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test('the editor has a control for each parameter, and shows what it is set to', async () => {
  const {page, outside, errors} = await open('swatch?seconds=1.5');
  const frames = (count: string) =>
    page.waitForFunction(
      count => new RegExp(`\\b${count}\\b`).test(document.body.innerText),
      {timeout: 30_000},
      count,
    );
  await frames('120');
  await page.click('[title=Parameters]');
  const slider = await page.waitForSelector('.dh-editor >>> input[type=range]');
  await slider!.evaluate(input => {
    const range = input;
    range.value = range.max;
    range.dispatchEvent(new Event('input'));
  });
  const set = await page.evaluate(() => location.search);
  const seconds = Number(new URLSearchParams(set).get('seconds'));
  expect(seconds).toBeGreaterThan(5);
  await frames(String(Math.round(seconds * 60)));
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test.each([
  ['', '1920x1080'],
  ['?frame=wide', '1920x1080'],
  ['?frame=square', '1080x1080'],
  ['?frame=tall&words=labels&pace=2&textScale=1.5&lang=es&theme=light', '1080x1920'],
])('the address "crossing%s" shows a stage of %s', async (query, size) => {
  const {page, errors} = await open(`crossing${query}`);
  await page.waitForFunction(
    wanted =>
      [...document.querySelectorAll('canvas')].some(
        c => `${c.width}x${c.height}` === wanted,
      ),
    {timeout: 30_000},
    size,
  );
  expect(await stages(page)).toContain(size);
  expect(errors).toEqual([]);
  await page.close();
});

test.each([
  ['', 438],
  // Rests of half the length, moves as before.
  ['?pace=2', 291],
])('the address "crossing%s" shows a clip of %d frames', async (query, frames) => {
  const {page} = await open(`crossing${query}`);
  await page.waitForFunction(
    count => new RegExp(`\\b${count}\\b`).test(document.body.innerText),
    {timeout: 30_000},
    frames,
  );
  await page.close();
});

test('the editor says which frames there are where the address has another', async () => {
  const {page} = await open('crossing?frame=tal');
  const tab = await page.waitForSelector('[title="Console (1)"]');
  await tab!.evaluate(button => (button as HTMLElement).click());
  await page.waitForFunction(() =>
    document.body.innerText.includes(
      'Expected frame to be one of wide, square, tall, got "tal".',
    ),
  );
  await page.close();
});

test('the editor writes nothing beside a scene', async () => {
  expect((await readdir(join(project, 'scenes/swatch'))).sort()).toEqual([
    'clip.ts',
    'scene.tsx',
  ]);
});
