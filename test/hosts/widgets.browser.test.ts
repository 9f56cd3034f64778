/**
 * A live figure in the programs that show anywidgets: in Jupyter's own front end, as
 * JupyterLab, Notebook and nbconvert have it, and in MyST's. They are large, so they are only
 * tried when asked for: HOSTS=1 npx vitest run --project browser test/hosts
 */
import {readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {build} from 'rolldown';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowser} from '../../src/render/browser/findBrowser';
import {RunningBrowser} from '../../src/render/browser/RunningBrowser';
import {runDownhill} from '../render/swatchProject';
import {host, isAsked, minutes, run} from './host';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/** A folder with packages and files, and the live figure of a clip as a widget. */
async function widgetHost(
  packages: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await host(packages, files);
  const words = ['live', 'convergence', '--widget', join(folder, 'figure.mjs')];
  expect((await runDownhill(process.cwd(), ...words)).code).toBe(0);
  return folder;
}

interface Site {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a page whose text is given, with a folder beside it. */
async function site(folder: string, html: string): Promise<Site> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://localhost');
    const path = decodeURIComponent(pathname);
    response.setHeader('Content-Type', types[extname(path) || '.html'] ?? 'text/plain');
    if (path === '/') return void response.end(html);
    readFile(join(folder, path)).then(
      content => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const browser = await RunningBrowser.launch(await findBrowser());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits for the alt text of a figure, wherever it is in a page. */
async function waitForAlt(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    text => {
      const within = (root: Document | ShadowRoot): Element | undefined =>
        root.querySelector('downhill-clip') ??
        [...root.querySelectorAll('*')]
          .flatMap(({shadowRoot}) => (shadowRoot ? [within(shadowRoot)] : []))
          .find(found => found !== undefined);
      const figure = within(document) as {alt?: string} | undefined;
      return figure?.alt?.includes(text);
    },
    {timeout: 60_000},
    text,
  );
}

describe.runIf(isAsked)('Jupyter’s widget manager, with anywidget 0.11', () => {
  let folder = '';
  let jupyter: Site | undefined;
  beforeAll(async () => {
    folder = await widgetHost([
      ...['@jupyter-widgets/html-manager@1.0.15', 'anywidget@0.11.0'],
      'requirejs@2.3.7',
    ]);
    const names = {
      ...{_model_module: 'anywidget', _model_module_version: '~0.11.0'},
      ...{_view_module: 'anywidget', _view_module_version: '~0.11.0'},
      ...{_model_name: 'AnyModel', _view_name: 'AnyView'},
    };
    const state = {
      ...names,
      _anywidget_id: 'Convergence',
      _esm: await readFile(join(folder, 'figure.mjs'), 'utf8'),
      ...{clip: 'convergence', learningRate: 0.2},
    };
    const {_model_name: model_name, _model_module: model_module} = names;
    const model = {model_name, model_module, model_module_version: '~0.11.0', state};
    const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
    const states = {version_major: 2, version_minor: 0, state: {one: model}};
    jupyter = await site(
      folder,
      `<!doctype html><meta charset="utf-8"><title>Notebook</title>
<script src="/node_modules/requirejs/require.js"></script>
<script>require.config({paths: {anywidget: '/node_modules/anywidget/dist/index'}})</script>
<script src="/node_modules/@jupyter-widgets/html-manager/dist/embed-amd.js"></script>
<body><script type="application/vnd.jupyter.widget-state+json">${json(states)}</script>
<script type="application/vnd.jupyter.widget-view+json">
${json({version_major: 2, version_minor: 0, model_id: 'one'})}</script>`,
    );
  }, 10 * minutes);
  afterAll(async () => {
    await jupyter?.close();
    await rm(folder, {recursive: true, force: true});
  });

  test('shows the figure of its model', async () => {
    await waitForAlt(jupyter!.page, 'learning rate 0.2');
    const {height} = (await (await jupyter!.page.$('downhill-clip'))!.boundingBox())!;
    expect(height).toBeGreaterThan(200);
  });
});

describe.runIf(isAsked)('MyST 1.8, with its theme’s widgets', () => {
  let folder = '';
  let said = '';
  let book: Site | undefined;
  beforeAll(async () => {
    folder = await widgetHost(
      ['mystmd@1.8.3', '@myst-theme/anywidget@1.4.1', 'react@18', 'react-dom@18'],
      {
        'myst.yml':
          'version: 1\nproject:\n  toc:\n    - file: index.md\nsite: {template: book-theme}\n',
        'index.md':
          '# Slopes\n\n:::{anywidget} figure.mjs\n{"learningRate": 0.2, "theme": "dark"}\n:::\n',
      },
    );
    // Where its theme cannot be fetched, the pages' trees are made all the same.
    said = await run(folder, 'npx', 'myst', 'build', '--site');
    const content = await readFile(
      join(folder, '_build/site/content/index.json'),
      'utf8',
    );
    const {output} = await build({
      input: 'page',
      cwd: folder,
      plugins: [
        {
          name: 'page',
          resolveId: id => (id === 'page' ? join(folder, 'page.js') : null),
          load: id =>
            id === join(folder, 'page.js')
              ? `import {ANY_RENDERERS} from '@myst-theme/anywidget';
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
const all = node => [node, ...(node.children ?? []).flatMap(all)];
const node = all(${content}.mdast).find(({type}) => type === 'anywidget');
// Where a site puts what it serves.
const local = {...node, esm: '/_build/site/public/' + node.esm.split('/').at(-1)};
createRoot(document.querySelector('main')).render(createElement(ANY_RENDERERS.anywidget, {node: local}));`
              : null,
        },
      ],
      transform: {define: {'process.env.NODE_ENV': '"production"'}},
      platform: 'browser',
      logLevel: 'silent',
      output: {format: 'iife'},
      write: false,
    });
    book = await site(
      folder,
      `<!doctype html><meta charset="utf-8"><title>Book</title><main></main>
<script>${output[0].code.replaceAll('</script', '<\\/script')}</script>`,
    );
  }, 10 * minutes);
  afterAll(async () => {
    await book?.close();
    await rm(folder, {recursive: true, force: true});
  });

  test('shows the figure of its directive', async () => {
    expect(said).not.toMatch(/unknown directive|⚠️/i);
    await waitForAlt(book!.page, 'learning rate 0.2');
  });
});
