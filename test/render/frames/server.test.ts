import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, type RenderServer} from '../../../src/render/frames/server';

let folder = '';
let server: RenderServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-test-'));
  writeFileSync(join(folder, 'index.html'), 'the page');
  writeFileSync(`${folder}.secret`, 'not served');
  server = await serve(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
  rmSync(`${folder}.secret`);
});

/** Sends bytes as they are, which `fetch` would not; gives the first line of the answer. */
function send(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', chunk => (answer += String(chunk)));
    socket.on('close', () => resolve(answer.split('\r\n')[0]!));
    socket.on('error', reject);
    socket.write(request);
    socket.setTimeout(2000, () => socket.destroy());
  });
}

const get = (target: string) =>
  send(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

describe('the server of a render', () => {
  it('answers the page that knows its address', async () => {
    expect(await (await fetch(server.url)).text()).toBe('the page');
  });

  it.each([
    '//',
    '///',
    '//:99999/',
    'http://[',
    'http://',
    '*',
    '/',
    '/%',
    '/%00',
    '/..',
    '/?film=0',
    '/frames?film=0',
    `/${'0'.repeat(32)}/frames?film=0`,
    `/${'a'.repeat(8000)}`,
  ])('says of %j only that it is not here, and goes on', async target => {
    expect(await get(target)).toBe('HTTP/1.1 404 Not Found');
    expect((await fetch(server.url)).status).toBe(200);
  });

  it.each([
    'nonsense\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'POST // HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    '\0\0\0\0',
  ])('outlives %j', async request => {
    expect(await send(request)).toMatch(/^(HTTP\/1\.1 4\d\d .+)?$/);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('gives nothing outside the bundle, even to who knows the address', async () => {
    const {pathname} = new URL(server.url);
    for (const way of ['../', '..%2f', '..\\', './../', '/../']) {
      const name = `${folder.slice(folder.lastIndexOf('/') + 1)}.secret`;
      expect(await get(`${pathname}${way}${name}`)).toBe('HTTP/1.1 404 Not Found');
    }
  });

  it('refuses frames of a film that it does not know, and those cut short', async () => {
    const {pathname} = new URL(server.url);
    expect(await get(`${pathname}frames?film=7`)).toBe('HTTP/1.1 410 Gone');
    const {url, close} = server.receive(() => Promise.resolve());
    expect((await fetch(url, {method: 'POST', body: 'four'})).status).toBe(204);
    close();
    const other = server.receive(() => Promise.resolve());
    expect((await fetch(other.url, {method: 'POST', body: 'one'})).status).toBe(500);
    other.close();
  });
});
