/** What other users of the machine, and other web pages, can ask of the editor: nothing. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {WebSocket} from 'ws';
import {preview, type Preview} from '../../../src/render/editor/preview';
import {swatchProject} from '../swatchProject';

const port = 9418;
let project = '';
let editor: Preview;
let other: Preview;
beforeAll(async () => {
  project = await swatchProject();
  editor = await preview({root: project, isTrusted: false, port, open: false});
});
afterAll(async () => {
  await editor?.close();
  await rm(project, {recursive: true});
});

/** Sends messages over a websocket as a program does: without the Origin of a page. */
function tell(...messages: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://localhost:${port}/`, 'vite-hmr');
    socket.on('error', reject);
    socket.on('open', () => {
      messages.forEach(message =>
        socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
      );
      setTimeout(() => {
        socket.close();
        resolve();
      }, 300);
    });
  });
}

const custom = (event: string, data: unknown) => ({type: 'custom', event, data});

/** Sends bytes as they are; gives the first line of the answer. */
function send(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost');
    let answer = '';
    socket.on('data', chunk => (answer += String(chunk)));
    socket.on('close', () => resolve(answer.split('\r\n')[0]!));
    socket.on('error', reject);
    socket.write(request);
    socket.setTimeout(2000, () => socket.destroy());
  });
}

const get = (target: string) =>
  send(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

async function expectAlive() {
  const response = await fetch(editor.url);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('virtual:downhill/editor');
}

describe('the editor', () => {
  it('writes no file that a message names', async () => {
    const victim = join(project, 'victim.txt');
    const settings = join(homedir(), '.motion-canvas', 'settings.json');
    const settingsBefore = existsSync(settings) && readFileSync(settings, 'utf8');
    writeFileSync(victim, 'precious');
    await tell(
      custom('motion-canvas:meta', {source: victim, data: {evil: true}}),
      custom('motion-canvas:meta', {source: join(project, 'new.meta'), data: {}}),
      custom('motion-canvas:meta', {
        source: '\0virtual:settings.meta',
        data: {evil: 1},
      }),
    );
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(existsSync(join(project, 'new.meta'))).toBe(false);
    expect(existsSync(settings) && readFileSync(settings, 'utf8')).toBe(settingsBefore);
  });

  it('writes no picture that a message brings', async () => {
    const before = readdirSync(project, {recursive: true}).sort();
    const png = 'data:image/png;base64,iVBORw0KGgo=';
    const picture = {frame: 0, data: png, mimeType: 'image/png', name: '000000'};
    await tell(
      custom('motion-canvas:export', {...picture, subDirectories: ['swatch']}),
      custom('motion-canvas:export', {
        ...picture,
        subDirectories: ['..', '..'],
        name: 'x',
      }),
      custom('motion-canvas:export', {
        ...picture,
        subDirectories: [project],
        name: 'x',
      }),
    );
    expect(readdirSync(project, {recursive: true}).sort()).toEqual(before);
    expect(existsSync(join(process.cwd(), 'output', 'swatch'))).toBe(false);
  });

  it('outlives messages that mean nothing', async () => {
    await tell(
      'not JSON',
      '',
      'null',
      '[]',
      {type: 'custom'},
      custom('motion-canvas:meta', {}),
      custom('motion-canvas:meta', null),
      custom('motion-canvas:export', {}),
      custom('vite:invoke', {}),
      custom('vite:invalidate', null),
      custom('vite:invalidate', {path: 3}),
      custom('vite:invalidate', {path: '/nothing'}),
      custom('vite:forward-console', null),
      custom('vite:client-connected', null),
      {type: 'ping'},
    );
    await expectAlive();
  });

  it.each([
    '//',
    '///',
    'http://[',
    'http://',
    '/%',
    '/%00',
    '/@fs/%',
    '/@id/__x00__virtual:downhill/project/nothing',
    '/?%',
    '*',
  ])('outlives a request for %j', async target => {
    expect(await get(target)).toMatch(/^(HTTP\/1\.1 [2345]\d\d .+)?$/);
    await expectAlive();
  });

  it('opens no file manager and makes no folder', async () => {
    const before = readdirSync(process.cwd()).sort();
    await get('/__open-output-path');
    expect(readdirSync(process.cwd()).sort()).toEqual(before);
    await expectAlive();
  });

  it.each(['/etc/passwd', '/proc/self/environ', join(homedir(), '.npmrc')])(
    'gives out nothing of %s',
    async file => {
      const response = await fetch(`${editor.url}@fs${file}`);
      expect(response.status).not.toBe(200);
    },
  );

  it('does not answer under a name that a stranger has pointed here', async () => {
    const answer = await send(
      'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toContain('403');
  });

  it('refuses the websocket to other web pages', async () => {
    const opened = new Promise((resolve, reject) => {
      const origin = 'https://evil.example';
      const socket = new WebSocket(`ws://localhost:${port}/`, 'vite-hmr', {origin});
      socket.on('open', resolve);
      socket.on('error', reject);
    });
    await expect(opened).rejects.toThrow(/400|403/);
  });

  it('runs twice for one project, and each goes on when the other ends', async () => {
    other = await preview({
      root: project,
      isTrusted: false,
      port: port + 1,
      open: false,
    });
    expect((await fetch(`${other.url}swatch`)).status).toBe(200);
    await other.close();
    const module = `${editor.url}@id/__x00__virtual:downhill/project/swatch`;
    expect((await fetch(module)).status).toBe(200);
    await expectAlive();
  });
});
