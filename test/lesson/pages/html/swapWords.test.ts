import type {Root} from 'hast';
import {h} from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {
  commentsToWords,
  swapBlocks,
  swapInline,
} from '../../../../src/lesson/pages/html/swapWords';

const words = new Map([
  ['W0', h('figure', '0')],
  ['W1', h('figure', '1')],
]);

const html = (tree: Root) => unified().use(rehypeStringify).stringify(tree);

function swapped(...children: readonly Parameters<typeof h>[2][]): string {
  const tree = h(null, ...children);
  swapBlocks(tree, words);
  return html(tree);
}

describe('a figure', () => {
  it('takes the place of its word between blocks and of a paragraph that is only it', () => {
    expect(swapped('W0', h('p', 'W1'))).toBe('<figure>0</figure><figure>1</figure>');
  });

  it('parts a paragraph', () => {
    expect(swapped(h('p', 'a W0 b ', h('em', 'c')))).toBe(
      '<p>a </p><figure>0</figure><p> b <em>c</em></p>',
    );
    expect(swapped(h('p', 'a W0W1'))).toBe(
      '<p>a </p><figure>0</figure><figure>1</figure>',
    );
  });

  it('comes after what may not hold it', () => {
    expect(swapped(h('h2', 'a W0'))).toBe('<h2>a </h2><figure>0</figure>');
    expect(swapped(h('p', h('a', ['b W0', h('em', 'W1')]), 'c'))).toBe(
      '<p><a>b <em></em></a>c</p><figure>0</figure><figure>1</figure>',
    );
  });

  it('stays in lists, quotes and cells', () => {
    expect(swapped(h('ul', h('li', 'a W0')))).toBe(
      '<ul><li>a <figure>0</figure></li></ul>',
    );
    expect(swapped(h('table', h('tr', h('td', 'W1'))))).toContain(
      '<td><figure>1</figure></td>',
    );
  });
});

it('a picture stays within its sentence', () => {
  const tree = h(null, h('p', 'a W0 b'));
  swapInline(tree, new Map([['W0', h('img', {src: 'x'})]]));
  expect(html(tree)).toBe('<p>a <img src="x"> b</p>');
});

it('a comment is a word only where it is known', () => {
  const comment = (value: string) => ({type: 'comment', value}) as const;
  const tree: Root = {
    type: 'root',
    children: [comment('W0'), h('div', [comment('W0 '), comment('W1')])],
  };
  commentsToWords(tree, word => words.has(word));
  expect(html(tree)).toBe('W0<div><!--W0 -->W1</div>');
});
