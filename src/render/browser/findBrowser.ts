/** Finds a Chromium-based browser. */
import {accessSync, constants, existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
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
