/** The editor, served until it is stopped. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {ViteDevServer} from 'vite';
import {RenderError} from '../RenderError';
import {downhill} from './vitePlugin';

export interface PreviewOptions {
  /** The folder that holds `scenes/`. */
  readonly root: string;
  /** Whether to show clips that another user wrote: they are programs. */
  readonly isTrusted: boolean;
  readonly port: number;
  /** Whether to open the user's browser. */
  readonly open: boolean;
  readonly onMessage?: (text: string) => void;
}

export interface Preview {
  /** Where the editor is. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the editor on this machine.
 *
 * @throws RenderError when the port cannot be had.
 */
export async function preview(options: PreviewOptions): Promise<Preview> {
  const {port, open, onMessage} = options;
  const server = createServer();
  const vite = await startVite(options, server);
  server.on('request', (request, response) => {
    try {
      vite.middlewares(request, response);
    } catch {
      // What is no address ("http://[") would end this process.
      response.writeHead(400).end();
    }
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await vite.close();
  };
  try {
    await listen(server, port);
  } catch (error) {
    await close();
    throw new RenderError(
      `Could not serve on port ${port}: ${(error as Error).message}. ` +
        'Choose another with --port.',
    );
  }
  // Port 0 asks for any free one.
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  if (open) await openInBrowser(url, onMessage);
  return {url, close};
}

async function startVite(
  {root, isTrusted}: PreviewOptions,
  server: Server,
): Promise<ViteDevServer> {
  const {createServer} = await import('vite');
  return createServer({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    clearScreen: false,
    appType: 'custom',
    plugins: await downhill({root, isTrusted}),
    server: {middlewareMode: true, hmr: {server}},
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function openInBrowser(
  url: string,
  onMessage: PreviewOptions['onMessage'],
): Promise<void> {
  const failed = () =>
    onMessage?.(`No browser could be opened from here; open ${url} in yours.`);
  const {default: open} = await import('open');
  await open(url).then(process => void process.once('error', failed), failed);
}
