/** Where scripts are run besides Node: the browser that draws, and others that are here. */
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import puppeteer, {type Page} from 'puppeteer-core';
import {onPath} from '../../bench/onPath';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';

export interface Engine {
  readonly name: string;
  /** Its program; where there is none, what it would compute is not tested. */
  readonly isHere: boolean;
  /** Runs a script that leaves `globalThis.hashes`, and returns that. */
  readonly hashes: (script: string) => Promise<unknown>;
}

const firefox = onPath('firefox') ?? onPath('firefox-esr');
const javaScriptCore = onPath('jsc');

export const engines: readonly Engine[] = [
  {name: 'Chromium (V8)', isHere: true, hashes: inChromium},
  {
    name: 'Firefox (SpiderMonkey)',
    isHere: firefox !== undefined,
    hashes: script => inFirefox(firefox!, script),
  },
  {
    // The engine of WebKit, without its pages.
    name: 'JavaScriptCore',
    isHere: javaScriptCore !== undefined,
    hashes: script => inJavaScriptCore(javaScriptCore!, script),
  },
];

async function inChromium(script: string): Promise<unknown> {
  return inPage(await RunningBrowser.launch(await findBrowser()), script);
}

async function inFirefox(program: string, script: string): Promise<unknown> {
  const settings = {
    browser: 'firefox',
    executablePath: program,
    headless: true,
  } as const;
  return inPage(await puppeteer.launch(settings), script);
}

interface PageBrowser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Runs a script in a page of a browser, and ends the browser. */
async function inPage(browser: PageBrowser, script: string): Promise<unknown> {
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return await page.evaluate(
      () => (globalThis as unknown as {hashes: unknown}).hashes,
    );
  } finally {
    await browser.close();
  }
}

async function inJavaScriptCore(program: string, script: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'downhill-jsc-'));
  try {
    const file = join(folder, 'program.js');
    await writeFile(file, `${script}\nprint(JSON.stringify(globalThis.hashes));`);
    const {stdout} = await promisify(execFile)(program, [file], {maxBuffer: 1 << 26});
    return JSON.parse(stdout) as unknown;
  } finally {
    await rm(folder, {recursive: true});
  }
}
