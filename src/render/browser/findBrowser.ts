/** Finds a Chromium-based browser, starts it headless, and makes sure it ends. */
import {accessSync, constants, existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'puppeteer-core';
import {bundledChromium, hasBundledChromium} from './bundledChromium';
import {RenderError} from '../RenderError';

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
  const chosen = process.env['DOWNHILL_BROWSER'];
  if (chosen) {
    requireProgram(chosen);
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

function requireProgram(path: string): void {
  const problem = whyNotRunnable(path);
  if (problem === null) return;
  throw new RenderError(
    `Expected DOWNHILL_BROWSER to be the path of a browser, got "${path}", which ` +
      `${problem}.`,
  );
}

function whyNotRunnable(path: string): string | null {
  if (!existsSync(path)) return 'does not exist';
  if (!statSync(path).isFile()) return 'is a folder';
  try {
    accessSync(path, constants.X_OK);
    return null;
  } catch {
    return 'may not be executed';
  }
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
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name)));
}

/** Quiet, offline, the same colours and the same glyph edges on every machine. */
const browserArguments = [
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
 * Starts the browser. Whoever calls this ends it, by aborting the signal; should this
 * process end without, the browser's own pipe breaks and it ends too.
 *
 * @param profile - A folder for everything that the browser writes.
 * @param signal - Kills the browser and every process of it when aborted.
 */
export async function launchBrowser(
  found: FoundBrowser,
  profile: string,
  signal: AbortSignal,
): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core');
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: found.executable,
    headless: found.name.startsWith('packaged') ? 'shell' : true,
    args: [...browserArguments, ...(isRoot ? ['--no-sandbox'] : [])],
    // A browser that is killed leaves files in the temporary folder.
    env: {...process.env, ...found.environment, TMPDIR: profile},
    userDataDir: profile,
    signal,
    // It never comes where the browser cannot start another process.
    waitForInitialPage: false,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: {width: 1280, height: 720},
    // A frame may take any time; what hangs is noticed elsewhere.
    protocolTimeout: 0,
  });
}
