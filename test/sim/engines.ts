/** Where scripts are run besides Node: the browser that draws, and others that are here. */
import {execFile} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';

export interface Engine {
  readonly name: string;
  /** Its program; where there is none, what it would compute is not tested. */
  readonly isHere: boolean;
  /** Runs a script that leaves `globalThis.hashes`, and returns that. */
  readonly hashes: (script: string) => Promise<unknown>;
}

const firefox = found('firefox', 'firefox-esr');
const javaScriptCore = found('jsc');

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

/** The first of some programs that is on the path. */
function found(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap(name => folders.map(folder => join(folder, name)))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const left = () => (globalThis as unknown as {hashes: unknown}).hashes;

async function inChromium(script: string): Promise<unknown> {
  const browser = await RunningBrowser.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return await page.evaluate(left);
  } finally {
    await browser.close();
  }
}

async function inFirefox(program: string, script: string): Promise<unknown> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return await page.evaluate(left);
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
