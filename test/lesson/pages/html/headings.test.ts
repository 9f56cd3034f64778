import {describe, expect, it} from 'vitest';
import {
  Slugs,
  firstHeading,
  nameHeadings,
} from '../../../../src/lesson/pages/html/headings';
import {h} from 'hastscript';

describe('a heading’s name', () => {
  it.each([
    ['The learning rate', 'the-learning-rate'],
    ['What is η?', 'what-is-η'],
    ['f(x) = x² + 1', 'fx--x²--1'],
    ['!', 'section'],
    ['dh-main', 'main'],
  ])('is made from its text: %s', (text, slug) => {
    expect(new Slugs().of(text)).toBe(slug);
  });

  it('is its own, among those that an author has given too', () => {
    const tree = h(null, [
      h('h2', 'A'),
      h('h2', 'A'),
      h('p#a-1', 'b'),
      h('h3#own', 'A'),
    ]);
    nameHeadings(tree);
    const ids = tree.children.map(
      node => (node as {properties: {id: string}}).properties.id,
    );
    expect(ids).toEqual(['a', 'a-2', 'a-1', 'own']);
  });
});

describe('firstHeading', () => {
  it('is the first of the first level, else the first', () => {
    expect(firstHeading(h(null, [h('h2', 'a'), h('h1', ['b ', h('em', 'c')])]))).toBe(
      'b c',
    );
    expect(firstHeading(h(null, [h('h3', 'a'), h('h2', 'b')]))).toBe('a');
    expect(firstHeading(h(null, [h('p', 'a')]))).toBeUndefined();
  });
});
