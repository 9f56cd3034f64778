/** A live figure as one module, for what shows anywidgets. */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {scanScenes} from '../../src/project/scanScenes';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';
import {widgetBundle} from '../../src/render/bundle/liveBundle';

let browser: RunningBrowser;
let page: Page;
const requests: string[] = [];
const faults: string[] = [];
const server = createServer();

beforeAll(async () => {
  const {scenes} = scanScenes(process.cwd());
  const folder = await widgetBundle(scenes.filter(({id}) => id === 'convergence'));
  const code = readFileSync(join(folder, 'downhill-clip.mjs'));
  server.on('request', ({url}, response) => {
    const isModule = url === '/widget.mjs';
    response.setHeader('Content-Type', isModule ? 'text/javascript' : 'text/html');
    response.end(isModule ? code : '<!doctype html><title>t</title><main></main>');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  browser = await RunningBrowser.launch(await findBrowser());
  page = await browser.newPage();
  page.on('request', request => requests.push(request.url()));
  page.on('pageerror', error => faults.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

it('is shown, follows its model, and leaves when it is told to', async () => {
  await page.evaluate(`(async () => {
    const {default: widget} = await import('/widget.mjs');
    const state = {clip: 'convergence', learningRate: 0.2, _esm: 'x'};
    const listeners = [];
    // As hosts have it that tell no names, and cannot forget a listener.
    window.model = {
      get: name => state[name],
      on: (event, listener) => listeners.push(listener),
      off: () => { throw new Error('A listener stays.'); },
      set(name, value) { state[name] = value; listeners.forEach(tell => tell()); },
    };
    window.end = await widget.render({model: window.model, el: document.querySelector('main')});
  })()`);
  const alt = () =>
    page.evaluate(
      () =>
        (document.querySelector('downhill-clip') as {alt?: string} | null)?.alt ?? '',
    );
  const saying = (text: string) =>
    page.waitForFunction(
      text =>
        (
          document.querySelector('downhill-clip') as {alt?: string} | null
        )?.alt?.includes(text),
      {timeout: 30_000},
      text,
    );
  await saying('learning rate 0.2');
  await page.evaluate('model.set("learningRate", 0.3)');
  await saying('learning rate 0.3');
  await page.evaluate('model.set("learningRate", undefined)');
  await saying('learning rate 0.1');
  await page.evaluate('end()');
  expect(await alt()).toBe('');
  expect(faults).toEqual([]);
  const others = requests.filter(
    url => !/(?:\/|widget\.mjs)$|^(?:data|blob):/.test(url),
  );
  expect(others).toEqual([]);
});
