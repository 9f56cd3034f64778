import {describe, expect, it} from 'vitest';
import {lessonPage} from '../../../../src/lesson/pages/html/lessonPage';
import type {Lesson} from '../../../../src/lesson/pages/Lesson';
import {elementsOf, propertiesOf} from '../elements';
import {placed, sampleFigure, sampleLesson} from '../sampleLesson';

const written = (source: string, more: Partial<Lesson> = {}) =>
  lessonPage({source, path: 'week-1/a b.md', lang: 'en', figures: [], ...more});

describe('the page of a lesson', () => {
  it('lies where the lesson does and names its assets from there', async () => {
    const {path, content} = await written('# A');
    expect(path).toBe('week-1/a b.html');
    expect(content).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(propertiesOf(content, 'script')).toEqual([{src: '../assets/lesson.js'}]);
    const styles = propertiesOf(content, 'link').map(({href}) => href);
    expect(styles).toEqual([
      '../assets/katex/katex.min.css',
      '../assets/type.css',
      '../assets/figure.css',
      '../assets/lesson.css',
    ]);
  });

  it.each([
    ['# First\n\n# Second', {}, 'First'],
    ['## Second\n\n# First', {}, 'First'],
    ['---\ntitle: From the front matter\n---\n# First', {}, 'From the front matter'],
    ['---\ntitle: [broken\n---\n# First', {}, 'First'],
    ['# First', {title: 'Told'}, 'Told'],
    ['text', {}, 'a b'],
  ])('has the title that is closest: %j %j', async (source, more, expected) => {
    const {title, content} = await written(source, more);
    expect(title).toBe(expected);
    expect(content).toContain(`<title>${expected}</title>`);
  });

  it('begins with its title where the text has no heading of the first level', async () => {
    const {content} = await written('text');
    expect(content).toContain('<h1>a b</h1><p>text</p>');
    expect((await written('# One')).content.match(/<h1/g)).toHaveLength(1);
  });

  it('has the figure where the directive was, and neither directive nor front matter', async () => {
    const {content} = await lessonPage(sampleLesson);
    expect(content).not.toContain('::clip');
    expect(content).not.toContain('layout: post');
    expect(content).toMatch(/becomes of it\.<\/p>\s*<figure id="dh-contour-descent-1"/);
    expect(content).toMatch(/<\/figure>\s*<p>Look at the arrows/);
  });

  it('keeps lines of dashes after a directive from making a heading of it', async () => {
    const source = 'a\n\n::clip{#x}\n---\nb';
    const {content} = await written(source, {
      figures: [placed(source, '::clip{#x}', sampleFigure)],
    });
    expect(elementsOf(content).map(({tagName}) => tagName)).not.toContain('h2');
    expect(content).toMatch(/<\/figure>\s*<hr>/);
  });

  it('sets formulas of text and captions, and shows faulty ones as they are written', async () => {
    const {content} = await lessonPage(sampleLesson);
    expect(content).toMatch(
      /<figcaption[^]*<annotation encoding="application\/x-tex">x_\{k\+1\}/,
    );
    expect(content).not.toContain('math-inline');
    expect((await written('$\\frac{$')).content).toContain('katex-error');
  });

  it('puts pictures that Markdown does not see in their places, if they are pictures', async () => {
    const source = 'See ![two lines]({{site.baseurl}}/_posts/2 b.jpg) there.';
    const image = {start: 4, end: 49, url: '_posts/2 b.jpg', alt: 'two "lines"'};
    const {content} = await written(source, {images: [image]});
    expect(content).toContain(
      'See <img src="_posts/2%20b.jpg" alt="two &#x22;lines&#x22;"> there.',
    );
    const bad = {...image, url: 'javascript:alert(1)'};
    expect(
      propertiesOf((await written(source, {images: [bad]})).content, 'img'),
    ).toEqual([{alt: 'two "lines"'}]);
  });

  it('links to pages where others link to lessons', async () => {
    const source =
      '[a](../b%20c.md#d) [b](other.md) [c](https://example.org/b%20c.md) [d](#e)';
    const {content} = await lessonPage(
      {source, path: 'week-1/a.md', lang: 'en', figures: []},
      {lessons: ['b c.md', 'week-1/a.md']},
    );
    const links = propertiesOf(content, 'a').map(({href}) => href);
    expect(links.slice(1)).toEqual([
      '../b%20c.html#d',
      'other.md',
      'https://example.org/b%20c.md',
      '#e',
    ]);
  });

  it('has the course around it: its contents, the page before and the page after', async () => {
    const pages = ['0', '1', '2'].map(n => ({title: `Page ${n}`, path: `w/${n}.html`}));
    const nav = {course: {title: 'All', path: 'index.html'}, pages};
    const lesson = {source: '# X', path: 'w/1.md', lang: 'es', figures: []} as const;
    const {content} = await lessonPage(lesson, {nav});
    expect(content).toContain('<title>X · All</title>');
    const links = propertiesOf(content, 'a');
    expect(links.filter(({ariaCurrent}) => ariaCurrent === 'page')).toEqual([
      {href: '1.html', ariaCurrent: 'page'},
    ]);
    expect(links).toContainEqual({href: '../index.html', className: ['dh-course']});
    expect(links).toContainEqual({
      rel: ['prev'],
      className: ['dh-prev'],
      href: '0.html',
    });
    expect(links).toContainEqual({
      rel: ['next'],
      className: ['dh-next'],
      href: '2.html',
    });
    expect(content).toContain('Siguiente');
  });

  it('is the same each time', async () => {
    expect(await lessonPage(sampleLesson)).toEqual(await lessonPage(sampleLesson));
  });
});
