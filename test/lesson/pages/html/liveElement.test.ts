import {describe, expect, it} from 'vitest';
import {lessonPage} from '../../../../src/lesson/pages/html/lessonPage';
import {liveAttributes} from '../../../../src/lesson/pages/liveAttributes';
import {clipTag, livePage} from '../../../../src/lesson/pages/livePage';
import {elementsOf, propertiesOf} from '../elements';
import {placed, sampleFigure} from '../sampleLesson';

const source = '::clip{#x}';
const wish = {
  clip: 'contour-descent',
  set: {learningRate: 0.02, start: [-4, 2], objective: 'x^2 + "y"'},
  words: 'labels',
  textScale: 1.2,
} as const;

describe('a live figure in a lesson’s page', () => {
  const figure = {
    ...sampleFigure,
    live: liveAttributes(wish, {count: 5, kind: 'tall'}),
  };
  const page = lessonPage({
    ...{source, path: 'a.md', lang: 'en'},
    figures: [placed(source, source, figure)],
  });

  it('is an element with what was set, and its film in it', async () => {
    const {content} = await page;
    const [element] = elementsOf(content).filter(
      ({tagName}) => tagName === 'downhill-clip',
    );
    expect(element!.properties).toEqual({
      clip: 'contour-descent',
      'learning-rate': '0.02',
      start: '-4,2',
      objective: 'x^2 + "y"',
      parameters: '5',
      frame: 'tall',
      words: 'labels',
      'text-scale': '1.2',
      id: 'contour-descent-1',
      state: 'hash',
      lang: 'en',
    });
    const inside = element!.children.flatMap(child =>
      child.type === 'element' ? [child.tagName] : [],
    );
    expect(inside).toEqual(['video']);
  });

  it('brings its script, and only such a figure does', async () => {
    const scripts = propertiesOf((await page).content, 'script').map(({src}) => src);
    expect(scripts).toEqual(['assets/lesson.js', 'assets/live/downhill-clip.js']);
    const plain = await lessonPage({
      ...{source, path: 'a.md', lang: 'en'},
      figures: [placed(source, source, sampleFigure)],
    });
    expect(propertiesOf(plain.content, 'script')).toHaveLength(1);
  });
});

describe('a live figure in a page of somebody’s own', () => {
  it('is text, whatever signs are in it', () => {
    const hostile = {
      title: '<script>alert(1)</script>',
      alt: '</p><img src=x onerror=alert(1)>',
      attributes: {clip: 'x', objective: '"><script>alert(1)</script>'},
    };
    const html = livePage([hostile], {lang: 'en', folder: 'downhill-clip'});
    const names = elementsOf(html).map(({tagName}) => tagName);
    expect(names.filter(name => name === 'script')).toHaveLength(1);
    expect(names).not.toContain('img');
    expect(clipTag(hostile)).not.toContain('<script>');
  });
});
