import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {authorInline, authorTree} from '../../../../src/lesson/pages/html/authorTree';

async function html(text: string): Promise<string> {
  const tree = await authorTree({text, lang: 'en'});
  return unified().use(rehypeStringify).stringify(tree).trim();
}

describe('an author’s HTML', () => {
  it.each([
    ['<script>alert(1)</script>', ''],
    ['a <script>alert(1)</script> b', '<p>a  b</p>'],
    ['<img src="a.png" onerror="alert(1)">', '<img src="a.png">'],
    ['<a href="javascript:alert(1)">x</a>', '<p><a>x</a></p>'],
    ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](data:text/html,hi)', '<p><a>x</a></p>'],
    ['![x](javascript:alert(1))', '<p><img alt="x"></p>'],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['<style>p { display: none }</style>', ''],
    ['<p style="position: fixed">x</p>', '<p>x</p>'],
    ['<svg onload="alert(1)"><circle r="1"></circle></svg>', '<p></p>'],
    ['<form action="https://example.org"><button>x</button></form>', 'x'],
    ['<video src="a.mp4" autoplay></video>', '<p></p>'],
    ['<object data="a.swf"></object><embed src="a.swf">', '<p></p>'],
    [
      '<meta http-equiv="refresh" content="0"><base href="https://example.org">',
      '<p></p>',
    ],
    ['<math><mtext><img src onerror="alert(1)"></mtext></math>', '<p><img src=""></p>'],
  ])('loses what runs, loads pages or styles: %s', async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it('keeps what explains', async () => {
    const kept =
      '<details><summary>More</summary><p>H<sub>2</sub>O <kbd>Tab</kbd></p></details>';
    expect(await html(kept)).toBe(kept);
  });

  it('cannot take the place of what the page’s script looks for', async () => {
    const source = '<p name="querySelectorAll" id="dh-main">a</p><p id="own">b</p>';
    expect(await html(source)).toBe('<p>a</p><p id="own">b</p>');
  });

  it('cannot bring classes of its own', async () => {
    expect(await html('<div class="dh-clip" data-loops data-dark="x">y</div>')).toBe(
      '<div>y</div>',
    );
  });
});

describe('what Markdown means', () => {
  it.each([
    ['ratio 3:4 at 10:30am, x:y', '<p>ratio 3:4 at 10:30am, x:y</p>'],
    ['Exercise:compute', '<p>Exercise:compute</p>'],
    [':::note\nIn a box.\n:::', '<p>:::note\nIn a box.\n:::</p>'],
    ['$5 and $10', '<p>$5 and $10</p>'],
  ])('is left as text where it is text: %s', async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it.each([
    [
      'an $x$ in text',
      '<p>an <code class="language-math math-inline">x</code> in text</p>',
    ],
    [
      'an $$x$$ in text',
      '<p>an <code class="language-math math-inline">x</code> in text</p>',
    ],
    ['$$x$$', '<div><code class="language-math math-display">x</code></div>'],
    ['$$\nx\n$$', '<pre><code class="language-math math-display">x</code></pre>'],
  ])('is a formula where there are dollars: %j', async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it('is not the front matter', async () => {
    expect(await html('---\ntitle: A\n---\ntext')).toBe('<p>text</p>');
  });

  it('is a table, a task and a note as on GitHub, in the page’s language', async () => {
    const tree = await authorTree({text: 'a[^1]\n\n- [x] b\n\n[^1]: c', lang: 'es'});
    const made = unified().use(rehypeStringify).stringify(tree);
    expect(made).toContain('<input type="checkbox" checked disabled>');
    expect(made).toContain('>Notas</h2>');
    expect(made).toContain('href="#note-fn-1"');
    expect(made).toContain('id="note-fn-1"');
    expect(made).toContain('aria-label="Volver al texto"');
  });
});

it('a caption comes without a paragraph around it', async () => {
  const [first, second] = await authorInline(' Of *two* words.\n', 'en');
  expect(first).toMatchObject({type: 'text', value: 'Of '});
  expect(second).toMatchObject({tagName: 'em'});
});
