import {evaluate} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import type {Figure} from '../../../src/lesson/Figure';
import {
  remarkFigures,
  type RemarkFiguresOptions,
} from '../../../src/lesson/remark/remarkFigures';
import {sampleFigure} from '../pages/sampleLesson';
import {slopeCatalogue} from '../slopeCatalogue';

const slopeFigure: Figure = {
  ...sampleFigure,
  run: {...sampleFigure.run, clip: 'slope', title: 'The slope'},
};

const options: RemarkFiguresOptions = {
  clips: () => Promise.resolve(slopeCatalogue),
  // Of a rate of 2 nothing was made.
  lookUp: ({wish: {wish}}) =>
    wish.set['rate'] === '2' ? undefined : {figure: slopeFigure},
};

type Order = 'ours' | 'theirs first' | 'theirs behind';

/** A page as HTML, through a pipeline as sites have it. */
async function html(
  text: string,
  more: Partial<RemarkFiguresOptions> = {},
  order: Order = 'ours',
) {
  const file = new VFile({value: text, path: 'pages/a.md'});
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
  if (order === 'theirs first') processor.use(remarkDirective);
  processor.use(remarkFigures, {...options, ...more});
  if (order === 'theirs behind') processor.use(remarkDirective);
  await processor.use(remarkRehype).use(rehypeStringify).process(file);
  return {text: String(file), messages: file.messages.map(String)};
}

describe.each(['ours', 'theirs first', 'theirs behind'] as const)(
  'a page of Markdown, the syntax of directives %s',
  order => {
    it('shows the figure of a clip, its caption as Markdown', async () => {
      const {text, messages} = await html(
        'Before.\n\n::clip[Down *the* slope at $x$]{#slope rate=1}\n\nAfter.\n',
        {},
        order,
      );
      expect(messages).toEqual([]);
      expect(text).toMatch(
        /^<p>Before\.<\/p>\n<figure id="dh-slope-1" class="dh-clip"[^]*<\/figure>\n<p>After\.<\/p>$/,
      );
      expect(text).toContain('<source src="contour-descent.mp4"');
      expect(text).toContain(
        '<figcaption id="dh-slope-1-caption">Down <em>the</em> slope at ' +
          '<code class="language-math math-inline">x</code></figcaption>',
      );
    });
  },
);

it('has a description in the figure, and figures in quotes and lists, each with its id', async () => {
  const {text} = await html(
    '- item\n\n  ::clip{#slope}\n\n> :::clip[Caption]{#slope}\n> Longer.\n>\n> - more\n> :::\n',
  );
  expect(text.match(/<figure id="[^"]*"/g)).toEqual([
    '<figure id="dh-slope-1"',
    '<figure id="dh-slope-2"',
  ]);
  expect(text).toMatch(/<li>\s*<p>item<\/p>\s*<figure/);
  expect(text).toMatch(
    /<figcaption id="dh-slope-2-caption">Caption\s*<p>Longer\.<\/p>\s*<ul>\s*<li>more<\/li>\s*<\/ul><\/figcaption>/,
  );
});

describe('directives of others', () => {
  const page =
    'At 10:30am the ratio is 3:4, says Exercise:compute.\n\n' +
    ':abbr[the *best* x:y]{title=a} ::clip\n\n' +
    '::youtube[A *film*]{#a}\n\n' +
    ':::note[Mind **this**]\nInside 1:2.\n\n::clip{#slope}\n:::\n';

  it('are the text that they were where nobody asked for them', async () => {
    const {text} = await html(page);
    expect(text).toContain(
      '<p>At 10:30am the ratio is 3:4, says Exercise:compute.</p>',
    );
    expect(text).toContain('<p>:abbr[the <em>best</em> x:y]{title=a} ::clip</p>');
    expect(text).toContain('<p>::youtube[A <em>film</em>]{#a}</p>');
    expect(text).toContain(
      '<p>:::note[Mind <strong>this</strong>]</p>\n<p>Inside 1:2.</p>',
    );
    expect(text).toMatch(/<figure id="dh-slope-1"[^]*<\/figure>\n<p>:::<\/p>$/);
  });

  it('are left to the one that asked for them', async () => {
    const types: string[] = [];
    const collect = () => (root: Root) => {
      JSON.stringify(root, (key, value: unknown) => {
        if (key === 'type') types.push(String(value));
        return value;
      });
    };
    const processor = unified()
      .use(remarkParse)
      .use(remarkDirective)
      .use(remarkFigures, options)
      .use(collect);
    await processor.run(processor.parse(page), new VFile({value: page}));
    expect(types.filter(type => type.endsWith('Directive'))).toEqual([
      'textDirective',
      'textDirective',
      'textDirective',
      'textDirective',
      'textDirective',
      'leafDirective',
      'containerDirective',
      'textDirective',
    ]);
  });
});

describe('a clip that cannot be shown', () => {
  const page =
    '::clip[One]{#slope rate=2}\n\n::clip[Two]{#slope rate=9}\n\n::clips{#slope}\n\n::clip{#slope}\n';

  it('fails the page where it stands', async () => {
    await expect(html(page)).rejects.toThrow(
      'Expected files of "slope" as it is asked for here, found none. "downhill build" makes them.',
    );
  });

  it('is a message and its caption where the page is to be made all the same', async () => {
    const {text, messages} = await html(page, {missing: 'warn'});
    expect(messages).toEqual([
      'pages/a.md:1:1: Expected files of "slope" as it is asked for here, found none. "downhill build" makes them.',
      'pages/a.md:3:20: Expected rate to be a number from 0 to 2, got "9".',
      'pages/a.md:5:1: Expected a clip to be called "clip", got "clips". Write ::clip{#slope} on a line of its own.',
    ]);
    expect(text).toMatch(
      /^<p>One<\/p>\n<p>Two<\/p>\n<p>::clips\{#slope\}<\/p>\n<figure/,
    );
  });
});

it('a figure whose clip has changed since is shown, and noted', async () => {
  const {text, messages} = await html('::clip{#slope}\n', {
    lookUp: () => ({figure: slopeFigure, isStale: true}),
  });
  expect(messages).toEqual([
    'pages/a.md:1:1: Expected files of "slope" as it is now, found older ones. "downhill build" makes them again.',
  ]);
  expect(text).toMatch(/^<figure/);
});

it('needs no clip to be loaded for a page without one', async () => {
  const clips = () => Promise.reject(new Error('loaded'));
  expect(await html('A ratio of 3:4.', {clips})).toEqual({
    text: '<p>A ratio of 3:4.</p>',
    messages: [],
  });
});

it('is its poster, linked to its film, where a page is written as Markdown again', async () => {
  const processor = unified().use(remarkParse).use(remarkFigures, options);
  const page = '::clip[Down *the* slope]{#slope}\n';
  const root = await processor.run(processor.parse(page), new VFile({value: page}));
  expect(root).toMatchObject({
    children: [
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            url: 'contour-descent.mp4',
            children: [
              {type: 'image', url: 'contour-descent.png', alt: slopeFigure.run.alt},
            ],
          },
          {type: 'break'},
          {type: 'text', value: 'Down '},
          {type: 'emphasis'},
          {type: 'text', value: ' slope'},
        ],
      },
    ],
  });
});

type Component = (props: object) => unknown;

describe('a page of MDX', () => {
  /** Elements as plain data, components called. */
  const jsx = (type: unknown, props: object): unknown =>
    typeof type === 'function' ? (type as Component)(props) : {type, props};
  const runtime = {Fragment: 'fragment', jsx, jsxs: jsx} as never;

  it('shows the figure of a clip', async () => {
    const page =
      'export const rate = 3;\n\nAt 10:30am, {rate}.\n\n<div>\n::clip[Down {rate} *slopes*]{#slope}\n</div>\n';
    const {default: Page} = await evaluate(page, {
      ...(runtime as object),
      remarkPlugins: [[remarkFigures, options]],
    } as never);
    const tree = JSON.stringify((Page as Component)({}));
    expect(tree).toContain(
      '"type":"figure","props":{"id":"dh-slope-1","className":"dh-clip"',
    );
    expect(tree).toContain('"type":"video"');
    expect(tree).toContain('"--dh-width":"640"');
    expect(tree).toContain('"children":["Down ",3," ",{"type":"em"');
    expect(tree).toContain('["At 10:30am, ",3,"."]');
  });

  it('does so behind the syntax of directives, as Docusaurus has it', async () => {
    const {default: Page} = await evaluate('::clip[Down {1 + 1}]{#slope}\n', {
      ...(runtime as object),
      remarkPlugins: [remarkDirective, [remarkFigures, options]],
    } as never);
    const tree = JSON.stringify((Page as Component)({}));
    expect(tree).toContain('"type":"figure","props":{"id":"dh-slope-1"');
    expect(tree).toContain('"children":["Down ",2]');
  });
});
