import {describe, expect, it} from 'vitest';
import type {Figure} from '../../../../src/lesson/Figure';
import type {Lesson} from '../../../../src/lesson/pages/Lesson';
import {githubMarkdown} from '../../../../src/lesson/pages/markdown/githubMarkdown';
import {authorTree} from '../../../../src/lesson/pages/html/authorTree';
import {placed, sampleFigure, sampleLesson} from '../sampleLesson';
import {toText} from '../../../../src/lesson/pages/html/toText';

const {otherTheme: sampleOther, ...oneTheme} = sampleFigure;
const silent: Figure = {
  ...oneTheme,
  caption: '',
  files: {gif: 'a.gif', mp4: 'a.mp4'},
  run: {...sampleFigure.run, alt: 'A hop', captions: [], chapters: []},
};

function markdown(source: string, text: string, figure: Partial<Figure> = {}): string {
  const figures = [placed(source, text, {...silent, ...figure})];
  return githubMarkdown({source, path: 'a.md', lang: 'en', figures}).content;
}

describe('a directive', () => {
  it('becomes a picture that links to the film; every other byte stays', () => {
    const source = '\uFEFF# ‚Üí\r\n\r\n::clip{#a}  \r\n\r\nratio 3:4\t';
    expect(markdown(source, '::clip{#a}')).toBe(
      '\uFEFF# ‚Üí\r\n\r\n[<img src="a.gif" alt="A hop">](a.mp4)  \r\n\r\nratio 3:4\t',
    );
  });

  it('shows each reader the picture of his theme, at rest where he asks for it', () => {
    const {files} = sampleFigure;
    expect(markdown('::clip{}', '::clip{}', {files, otherTheme: sampleOther!})).toBe(
      '[<picture>' +
        '<source media="(prefers-reduced-motion: reduce) and (prefers-color-scheme: dark)" srcset="contour-descent.png">' +
        '<source media="(prefers-reduced-motion: reduce)" srcset="contour-descent.light.png">' +
        '<source media="(prefers-color-scheme: dark)" srcset="contour-descent.gif">' +
        '<img src="contour-descent.light.gif" alt="A hop"></picture>](contour-descent.mp4)',
    );
  });

  it('takes a WebP, else a GIF, else the poster', () => {
    const shown = (...formats: string[]) =>
      markdown('::clip{}', '::clip{}', {
        files: Object.fromEntries(formats.map(format => [format, `a.${format}`])),
      });
    expect(shown('gif', 'webp')).toBe('[<img src="a.webp" alt="A hop">](a.webp)');
    expect(shown('gif')).toBe('[<img src="a.gif" alt="A hop">](a.gif)');
    expect(shown('png')).toBe('[<img src="a.png" alt="A hop">](a.png)');
  });

  it('has its caption in italics below, and what is said to unfold', () => {
    const {caption, run} = sampleFigure;
    const {content} = githubMarkdown(sampleLesson);
    expect(content).toContain(
      `\n\n<em>${caption}</em>\n\n<details><summary>Transcript</summary>\n<dl>\n`,
    );
    expect(content).toContain(
      '<dt>0:02 The first hop</dt>\n<dd>Straight across the contour line.</dd>',
    );
    expect(content).toContain('<a href="contour-descent.vtt">WebVTT</a>');
    expect(markdown('::clip{}', '::clip{}', {caption: 'A  hop\n'})).toMatch(
      /\n\n\*A hop\*$/,
    );
    expect(run.chapters).toHaveLength(content.match(/<dt>/g)!.length);
  });

  it('stays within the list and the quotation that it is in', async () => {
    const source = '- one\n- > ::clip{}\n  > more\n\nafter';
    const {caption, run} = sampleFigure;
    const content = markdown(source, '::clip{}', {caption, run});
    expect(content).toContain('\n  >\n  > <details>');
    expect(content).toContain('</details>\n  >\n  > more\n\nafter');
    const [list, , after] = (await authorTree({text: content, lang: 'en'})).children;
    expect(toText(list!)).toContain('It settles near the minimum.');
    expect(toText(after!)).toBe('after');
  });

  it('is a picture alone within a sentence', () => {
    expect(markdown('See :clip{} there', ':clip{}', {caption: 'A hop'})).toBe(
      'See [<img src="a.gif" alt="A hop">](a.mp4) there',
    );
  });

  it('keeps its words from being markup', async () => {
    const run = {
      ...sampleFigure.run,
      alt: '"><script>a</script> `b`\n\n# c',
      captions: [
        {start: 0, end: 1, text: '</dd></details><img src=x onerror=y>\n\n# d'},
      ],
      chapters: [],
    };
    const content = markdown('::clip{}', '::clip{}', {run, files: {gif: 'a(b).gif'}});
    expect(content).toContain(
      'alt="&quot;&gt;&lt;script&gt;a&lt;/script&gt; `b` # c">](a%28b%29.gif)',
    );
    const tree = await authorTree({text: content, lang: 'en'});
    const text = tree.children.map(toText).join('');
    expect(text).toContain('</dd></details><img src=x onerror=y> # d');
  });
});

it('a picture that Markdown does not see becomes one that it sees', () => {
  const source = 'a ![x](b c.png) d';
  const image = {start: 2, end: 15, url: 'b c(1).png', alt: 'x [y]'};
  const lesson: Lesson = {
    source,
    path: 'a.md',
    lang: 'en',
    figures: [],
    images: [image],
  };
  expect(githubMarkdown(lesson).content).toBe('a ![x \\[y\\]](b%20c%281%29.png) d');
});
