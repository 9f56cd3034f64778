import type {Element} from 'hast';
import {h} from 'hastscript';
import {describe, expect, it} from 'vitest';
import {heightOf, roomOfSlide} from '../../../../src/lesson/pages/reveal/heightOf';
import {slides} from '../../../../src/lesson/pages/reveal/slides';

const text = (length: number) => h('p', 'x'.repeat(length));
const figure = h('figure.dh-clip');

/** The names of each slide's elements. */
const cut = (...elements: readonly Element[]) =>
  slides(elements).map(({children}) =>
    children.map(child => (child as Element).tagName).join(' '),
  );

describe('a slide begins', () => {
  it('at lines of dashes, which are not shown, and at headings of two levels', () => {
    expect(
      cut(h('h1'), text(9), h('hr'), text(9), h('h2'), text(9), h('h3'), text(9)),
    ).toEqual(['h1 p', 'p', 'h2 p h3 p']);
  });

  it('at a figure and after it', () => {
    expect(cut(text(9), figure, figure, text(9))).toEqual([
      'p',
      'figure',
      'figure',
      'p',
    ]);
    expect(slides([figure])[0]!.isFigure).toBe(true);
  });

  it('where the one before is full, and takes the last heading along', () => {
    expect(cut(text(700), text(700))).toEqual(['p', 'p']);
    expect(cut(text(700), h('h3'), text(700))).toEqual(['p', 'h3 p']);
    expect(cut(h('h2'), text(3000), text(9))).toEqual(['h2 p', 'p']);
  });

  it('never without anything in it', () => {
    expect(cut(h('hr'), h('hr'), h('h1'), h('hr'))).toEqual(['h1']);
    expect(slides([{type: 'text', value: '\n'}])).toEqual([]);
  });
});

it('a slide has room for some thousand characters, twelve lines of code or one picture', () => {
  expect(heightOf(text(900))).toBeLessThan(roomOfSlide);
  expect(heightOf(text(1100))).toBeGreaterThan(roomOfSlide);
  expect(heightOf(h('pre', 'x\n'.repeat(12)))).toBeLessThan(roomOfSlide);
  expect(heightOf(h('p', h('img'))) * 2).toBeGreaterThan(roomOfSlide);
});

it('what a formula says to ears takes no room', () => {
  const formula = h('span', [h('span.katex-mathml', 'x'.repeat(900)), 'x']);
  expect(heightOf(h('p', formula))).toBe(heightOf(h('p', 'x')));
});
