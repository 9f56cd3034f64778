/** Finds a Chromium-based browser, starts it headless, and makes sure it ends. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {bundledChromium, hasBundledChromium} from './bundledChromium';
import {RenderError} from './RenderError';

export interface FoundBrowser {
  readonly name: string;
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The browser that renders: the one `DOWNHILL_BROWSER` names, else on Linux x64 the
 * packaged one (the same version for everybody, so the same pixels), else an installed
 * Chrome, Chromium or Edge.
 *
 * @throws RenderError that says how to get one.
 */
export async function findBrowser(
  onMessage: (text: string) => void = () => {},
): Promise<FoundBrowser> {
  const chosen = process.env.DOWNHILL_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new RenderError(
        `Expected DOWNHILL_BROWSER to be the path of a browser, got "${chosen}", which ` +
          'does not exist.',
      );
    }
    return {name: 'DOWNHILL_BROWSER', executable: chosen, environment: {}};
  }
  if (hasBundledChromium()) {
    const packaged = await bundledChromium(() =>
      onMessage('Unpacking the browser (once per machine) …'),
    );
    return {...packaged, name: `packaged Chromium ${packaged.version}`};
  }
  const installed = installedBrowsers().find(candidate => existsSync(candidate));
  if (installed) return {name: 'installed', executable: installed, environment: {}};
  throw new RenderError(
    'Expected an installed Chrome, Chromium or Edge, found none. Install one, or set ' +
      'DOWNHILL_BROWSER to its path.',
  );
}

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      name => process.env[name] ?? [],
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap(program => roots.map(root => join(root, program)));
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name)));
}

/** Quiet, offline, the same colours and the same glyph edges on every machine. */
const ARGUMENTS = [
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--js-flags=--expose-gc',
];

/**
 * Starts the browser.
 *
 * The caller closes it; should this process end without, the browser's own pipe breaks
 * and it ends too.
 */
export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core');
  const isRoot = process.getuid?.() === 0;
  try {
    return await puppeteer.launch({
      executablePath: found.executable,
      headless: found.name.startsWith('packaged') ? 'shell' : true,
      args: [...ARGUMENTS, ...(isRoot ? ['--no-sandbox'] : [])],
      env: {...process.env, ...found.environment},
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: {width: 1280, height: 720},
      protocolTimeout: 0,
    });
  } catch (error) {
    throw new RenderError(
      `Could not start the browser ${found.executable}: ${(error as Error).message}\n` +
        'Run "downhill doctor" to see what is missing, or set DOWNHILL_BROWSER to ' +
        'another browser.',
    );
  }
}
