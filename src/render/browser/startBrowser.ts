/** Starts a browser, and speaks with it. */
import {spawn, type ChildProcess} from 'node:child_process';
import type {Readable, Writable} from 'node:stream';
import type {Browser, Page, Target} from 'puppeteer-core';
import type {FoundBrowser} from './findBrowser';
import {PipeTransport} from './PipeTransport';
import {within} from './within';

/** Quiet, offline, the same colours and the same glyph edges on every machine. */
const browserArguments = [
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-infobars',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,' +
    'ProcessPerSiteUpToMainFrameThreshold,IsolateSandboxedIframes',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // Frames come through a file (FrameFile), however full the disk is for other pages.
  '--unlimited-storage',
  // A process less: a sixth of the time to start.
  '--enable-features=NetworkServiceInProcess2',
  '--js-flags=--expose-gc',
];

/** The browser's own page comes in a fraction of a second, if it comes. */
const pageMilliseconds = 3000;

/**
 * Starts a browser, as the first of a group of processes. Whoever calls this ends it; should
 * this process end without, the browser's pipe breaks and it ends too.
 *
 * @param profile - A folder for everything that the browser writes.
 */
export function startBrowser(found: FoundBrowser, profile: string): ChildProcess {
  const isShell = found.name.startsWith('packaged');
  const isRoot = process.getuid?.() === 0;
  const own = [
    isShell ? '--headless' : '--headless=new',
    `--user-data-dir=${profile}`,
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  return spawn(found.executable, [...browserArguments, ...own, 'about:blank'], {
    // A browser that is killed leaves files in the temporary folder.
    env: {...process.env, ...found.environment, TMPDIR: profile},
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
}

/** Speaks with a browser that was started. */
export async function connectTo(child: ChildProcess): Promise<Browser> {
  // What starts browsers is the larger part of Puppeteer, and takes longer to load than they
  // take to start.
  const {connect} =
    await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  const [, , , toBrowser, fromBrowser] = child.stdio;
  return connect({
    transport: new PipeTransport(toBrowser as Writable, fromBrowser as Readable),
    defaultViewport: {width: 1280, height: 720},
    // A frame may take any time; what hangs is noticed elsewhere.
    protocolTimeout: 0,
  });
}

/** The page that a browser opens by itself; none where its process is not there, or dead. */
export async function ownPageOf(browser: Browser): Promise<Page | null> {
  try {
    const isPage = (target: Target) => (target.type() as string) === 'page';
    const target = await browser.waitForTarget(isPage, {timeout: pageMilliseconds});
    return await within(target.page(), pageMilliseconds, 'It did not come.');
  } catch {
    return null;
  }
}
