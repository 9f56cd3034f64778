/**
 * Pages of other programs show the figures of clips. These programs are large, so they are
 * only tried when asked for: HOSTS=1 npx vitest run --project browser test/hosts
 */
import {readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {host, isAsked, minutes, run} from './host';

const look = 'size: 160x90, fps: 10';

describe.runIf(isAsked)('Docusaurus 3.10', () => {
  let site = '';
  let said = '';
  beforeAll(async () => {
    site = await host(
      [
        ...['@docusaurus/core@3.10.2', '@docusaurus/preset-classic@3.10.2'],
        ...['react@19', 'react-dom@19'],
      ],
      {
        'course.yaml': `out: static\nlessons: {files: [docs/*.md], ${look}}\n`,
        'docs/index.md':
          '---\nslug: /\n---\n\n# Slopes\n\nAt ten.\n\n' +
          '::clip[Down *the* valley]{#convergence}\n\n:::note\nMind.\n:::\n',
        'docusaurus.config.js': `export default async function config() {
          const {remarkDownhill} = await import('downhill/remark');
          const docs = {routeBasePath: '/', remarkPlugins: [[remarkDownhill, {base: '/'}]]};
          const theme = {customCss: [require.resolve('downhill/figure.css')]};
          return {
            title: 'Slopes', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'throw',
            presets: [['classic', {docs, blog: false, theme}]],
          };
        }\n`,
      },
    );
    said = await run(site, 'npx', 'docusaurus', 'build');
  }, 15 * minutes);
  afterAll(() => rm(site, {recursive: true, force: true}));

  test('builds a page with the film, its captions, poster and words', async () => {
    expect(said).toContain('Generated static files');
    expect(said).not.toMatch(/directive/i);
    const html = await readFile(join(site, 'build/index.html'), 'utf8');
    const [figure = ''] =
      /<figure id="dh-convergence-1"[^]*?<\/figure>/.exec(html) ?? [];
    expect(figure).toMatch(/<video controls[^>]* poster="\/figures\/[\w.-]+\.png"/);
    const sources = [...figure.matchAll(/<source src="(\/figures\/[^"]+)"/g)];
    expect(sources.map(([, src]) => src!.replace(/.*\.light/, ''))).toEqual([
      '.webm',
      '.mp4',
    ]);
    for (const [, src] of sources) {
      expect((await readFile(join(site, 'build', src!))).length).toBeGreaterThan(1000);
    }
    expect(figure).toContain('<track kind="captions" srclang="en"');
    expect(figure).toContain('>Down <em>the</em> valley</figcaption>');
    expect(figure).toMatch(/alt="Gradient descent on f\(x\) = x\^2/);
    expect(html).not.toContain('::clip');
  });

  test('has the look of figures in its style', async () => {
    const folder = join(site, 'build/assets/css');
    const [name] = await readdir(folder);
    expect(await readFile(join(folder, name!), 'utf8')).toContain('.dh-stage');
  });
});

interface MystNode {
  readonly type: string;
  readonly children?: readonly MystNode[];
  readonly [name: string]: unknown;
}

describe.runIf(isAsked)('MyST 1.8', () => {
  let book = '';
  let said = '';
  beforeAll(async () => {
    book = await host(['mystmd@1.8.3'], {
      'course.yaml': `lessons: {files: [pages/*.md], ${look}, theme: light}\n`,
      'myst.yml':
        'version: 1\nproject:\n  plugins:\n' +
        '    - node_modules/downhill/src/lesson/hosts/myst.mjs\n' +
        '  toc:\n    - file: pages/index.md\nsite: {template: book-theme}\n',
      'pages/index.md':
        '---\nexports:\n  - {format: typst, template: null, output: out/a.typ}\n---\n\n' +
        '# Slopes\n\n:::{clip} convergence\n:learningRate: 0.2\n:set: start=3\n' +
        ':label: valley\nDown *the* valley.\n:::\n\nSee [](#valley).\n',
    });
    // Where its theme cannot be fetched, the pages' trees are made all the same.
    said = await run(book, 'npx', 'myst', 'build', '--site', '--typst');
  }, 5 * minutes);
  afterAll(() => rm(book, {recursive: true, force: true}));

  test('has a frame with the film, and its poster with alt text', async () => {
    expect(said).toContain('downhill/src/lesson/hosts/myst.mjs) loaded: 1 directive');
    expect(said).not.toMatch(/unexpected|unknown directive|⚠️/i);
    const content = await readFile(
      join(book, '_build/site/content/index.json'),
      'utf8',
    );
    const {mdast} = JSON.parse(content) as {mdast: MystNode};
    const figure = found(mdast, 'container')!;
    expect(figure).toMatchObject({
      kind: 'figure',
      identifier: 'valley',
      enumerator: '1',
    });
    const frame = found(figure, 'iframe')!;
    expect(frame.children).toMatchObject([
      {type: 'image', placeholder: true, alt: expect.stringContaining('0.2') as string},
    ]);
    const page = Buffer.from(String(frame['src']).split(',')[1]!, 'base64').toString();
    expect(page).toMatch(/<video controls/);
    expect(page).toContain('<source src="data:video/webm;base64,');
    expect(page).toContain('<track kind="captions"');
  });

  test('has its poster in a book that is printed', async () => {
    const typst = await readFile(join(book, 'pages/out/a.typ'), 'utf8');
    expect(typst).toMatch(/#image\("files\/convergence-[\w.-]+\.png"/);
    expect(typst).toContain('Down _the_ valley.');
  });
});

function found(node: MystNode, type: string): MystNode | undefined {
  if (node.type === type) return node;
  for (const child of node.children ?? []) {
    const inside = found(child, type);
    if (inside) return inside;
  }
  return undefined;
}
