/**
 * The page's only way to the outside: it loads the bundle and posts its frames here.
 * Listens on the loopback interface, and answers only who knows the secret in the path.
 */
import {randomBytes} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {text} from 'node:stream/consumers';
import {typesetFormula, type Formula} from './formulas';
import {FrameReceiver, type FrameHandler} from './FrameReceiver';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

export interface RenderServer {
  /** Where the page is, ending in a slash. */
  readonly url: string;
  /**
   * Opens a place to post to.
   *
   * @param profile - The browser's, where pages may leave what they would post.
   * @returns Its URL, and a function that closes it.
   */
  receive(handler: FrameHandler, profile?: string): {url: string; close(): void};
  close(): Promise<void>;
}

/** Serves a bundle until closed. */
export async function serve(bundleFolder: string): Promise<RenderServer> {
  const secret = randomBytes(16).toString('hex');
  const receivers = new Map<string, FrameReceiver>();
  const receive = (
    query: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    const place = new URLSearchParams(query);
    const receiver = receivers.get(place.get('film') ?? '');
    if (!receiver) {
      end(response, 410);
      return;
    }
    const file = place.get('file');
    if (file !== null && !place.has('chunk')) {
      end(response, receiver.sees(file) ? 204 : 404);
      return;
    }
    receiver
      .take(request, place)
      .then(() => end(response, 204))
      .catch(() => end(response, 500));
  };
  const server = createServer((request, response) => {
    // Anyone on this machine, and any web page, may ask for anything. Who does not know
    // the secret is answered before the rest of the address is looked at.
    const [path = '', query = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(`/${secret}/`)) return end(response, 404);
    const name = path.slice(secret.length + 2);
    if (name === 'frames') return receive(query, request, response);
    if (name === 'formula') return void typesetFor(request, response);
    sendFile(response, bundleFolder, name || 'index.html');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/${secret}/`;
  let films = 0;
  return {
    url,
    receive(handler, profile) {
      const film = String(films++);
      const receiver = new FrameReceiver(handler, profile);
      receivers.set(film, receiver);
      const close = () => {
        receivers.delete(film);
        receiver.close();
      };
      return {url: `${url}frames?film=${film}`, close};
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page waits for it, and does nothing else meanwhile. */
async function typesetFor(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const formula = JSON.parse(await text(request)) as Formula;
    response.end(await typesetFormula(formula));
  } catch (error) {
    response.writeHead(500).end((error as Error).message);
  }
}

function sendFile(response: ServerResponse, folder: string, name: string): void {
  const path = join(folder, normalize(`/${name}`));
  const stream = createReadStream(path);
  stream.once('error', () => end(response, 404));
  stream.once('open', () => {
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
    });
    stream.pipe(response);
  });
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}
