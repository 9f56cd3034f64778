/** A page of the bench's browser, with its messages on standard error. */
import puppeteer from 'puppeteer-core';

/** What a browser without graphics hardware, possibly run by root, is started with. */
export const browserOptions = {
  executablePath: process.env.BENCH_BROWSER,
  headless: 'shell',
  args: [
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
  ],
};

export async function openPage() {
  const browser = await puppeteer.launch({...browserOptions, protocolTimeout: 0});
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 720});
  page.on('pageerror', error => console.error(String(error)));
  page.on('console', message => {
    // The editor asks for fonts and for its newest version; there may be no network.
    if (message.text().startsWith('Failed to load resource')) return;
    if (message.type() === 'error') console.error(message.text());
  });
  return {page, close: () => browser.close()};
}
