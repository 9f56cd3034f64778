/** Servers that a store can be on, small and in memory: plain HTTP, and what S3 answers. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface FakeServer {
  readonly url: string;
  readonly held: Map<string, Buffer>;
  readonly asked: string[];
  close(): Promise<void>;
}

/** @param token - The bearer token that is asked for, if one is. */
export async function httpServer(token?: string): Promise<FakeServer> {
  const held = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = served((request, body, response) => {
    const path = request.url!;
    asked.push(`${request.method} ${path}`);
    const isAllowed = !token || request.headers.authorization === `Bearer ${token}`;
    const status = isAllowed ? answer(held, path, request, body) : 401;
    const found = held.get(path);
    response.writeHead(status);
    response.end(status === 200 && request.method === 'GET' ? found : undefined);
  });
  return started(server, held, asked);
}

/** Path-style addresses, `If-None-Match: *`, lists of at most two names a page. */
export async function s3Server(): Promise<FakeServer> {
  const held = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = served((request, body, response) => {
    const {pathname, searchParams} = new URL(request.url!, 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    response.setHeader('content-type', 'application/xml');
    if (searchParams.get('list-type') === '2') {
      response.end(listing(held, pathname, searchParams));
      return;
    }
    const path = decodeURIComponent(pathname);
    const status = answer(held, path, request, body);
    response.writeHead(status);
    if (status === 412) response.end('<Error><Code>PreconditionFailed</Code></Error>');
    else if (status === 404 && request.method !== 'HEAD') {
      response.end('<Error><Code>NoSuchKey</Code></Error>');
    } else response.end(request.method === 'GET' ? held.get(path) : undefined);
  });
  return started(server, held, asked);
}

function answer(
  held: Map<string, Buffer>,
  path: string,
  {method, headers}: IncomingMessage,
  body: Buffer,
): number {
  if (method === 'PUT') {
    if (headers['if-none-match'] === '*' && held.has(path)) return 412;
    held.set(path, body);
    return 200;
  }
  if (method === 'DELETE') {
    held.delete(path);
    return 204;
  }
  return held.has(path) ? 200 : 404;
}

function listing(
  held: Map<string, Buffer>,
  pathname: string,
  query: URLSearchParams,
): string {
  const bucket = pathname.replace(/\/$/, '');
  const all = [...held]
    .map(([path, {length}]) => [path.slice(bucket.length + 1), length] as const)
    .filter(([key]) => key.startsWith(query.get('prefix') ?? ''))
    .sort();
  const after = query.get('continuation-token') ?? '';
  const rest = all.filter(([key]) => key > after);
  const more = rest.length > 2;
  const contents = rest
    .slice(0, 2)
    .map(
      ([key, size]) =>
        `<Contents><Key>${key}</Key><Size>${size}</Size>` +
        '<LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>',
    );
  const next = more
    ? `<NextContinuationToken>${rest[1]![0]}</NextContinuationToken>`
    : '';
  return (
    '<?xml version="1.0"?><ListBucketResult><IsTruncated>' +
    `${String(more)}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
  );
}

type Answering = (
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
) => void;

/** A server whose requests are answered when they are there as a whole. */
function served(answering: Answering): Server {
  return createServer((request, response) => {
    void bodyOf(request).then(body => answering(request, body, response));
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function started(
  server: Server,
  held: Map<string, Buffer>,
  asked: string[],
): Promise<FakeServer> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    held,
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
