import {EventEmitter} from 'node:events';
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import type {RunningBrowser} from '../../../src/render/browser/RunningBrowser';
import {ScenePage} from '../../../src/render/frames/ScenePage';

const address = `http://127.0.0.1:41234/${'0123456789abcdef'.repeat(2)}/`;

/** A page in a browser that runs on, as far as loading asks. */
function pageThatFails(message: string): ScenePage {
  const page = Object.assign(new EventEmitter(), {
    goto: () => Promise.reject(new Error(message)),
  });
  const browser = {
    signal: new AbortController().signal,
    whileRunning: (work: Promise<unknown>) => work,
  };
  return new ScenePage(
    browser as unknown as RunningBrowser,
    page as unknown as Page,
    'hop',
    () => {},
  );
}

it.each([
  [`net::ERR_CONNECTION_REFUSED at ${address}`, 'net::ERR_CONNECTION_REFUSED'],
  [
    'Navigation timeout of 30000 ms exceeded',
    'Navigation timeout of 30000 ms exceeded',
  ],
])('a page that does not load gives one message: %s', async (came, told) => {
  await expect(pageThatFails(came).load(address)).rejects.toThrow(
    expect.objectContaining({
      name: 'RenderError',
      message: `The clip "hop" failed. The browser did not load the page that draws it: ${told}`,
    }),
  );
});
