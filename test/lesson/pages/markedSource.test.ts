import {describe, expect, it} from 'vitest';
import {isPrefix, markedSource} from '../../../src/lesson/pages/markedSource';
import type {Lesson} from '../../../src/lesson/pages/Lesson';
import {placed, sampleFigure} from './sampleLesson';

function lesson(source: string, ...places: readonly string[]): Lesson {
  const figures = places.map(text => placed(source, text, sampleFigure));
  return {source, path: 'a.md', lang: 'en', figures};
}

describe('markedSource', () => {
  it('puts a comment for a directive that has its line to itself', () => {
    const {text} = markedSource(lesson('one\n::clip{#a}\n---\ntwo', '::clip{#a}'));
    expect(text).toMatch(/^one\n<!--dh[0-9a-f]{24}f0z-->\n---\ntwo$/);
  });

  it('puts a comment in quotes and lists too, and for a directive over several lines', () => {
    const {text} = markedSource(
      lesson(
        '> ::clip{#a}\n\n2. :::clip{#b}\nText\n:::',
        '::clip{#a}',
        ':::clip{#b}\nText\n:::',
      ),
    );
    expect(text).toMatch(/^> <!--\w+f0z-->\n\n2\. <!--\w+f1z-->$/);
  });

  it('puts a word within a sentence, and for a placeholder', () => {
    const {text} = markedSource(
      lesson('See :clip{#a} and [Add visuals].', ':clip{#a}', '[Add visuals]'),
    );
    expect(text).toMatch(/^See \w+f0z and \w+f1z\.$/);
  });

  it('tells figures and images by their words', () => {
    const source = 'a ![x](b c.png)';
    const image = {start: 2, end: source.length, url: 'b c.png', alt: 'x'};
    const {text, images} = markedSource({...lesson(source), images: [image]});
    expect([...images.values()]).toEqual([image]);
    expect(text).toBe(`a ${[...images.keys()][0]}`);
  });

  it('uses a word that no source holds, as it is made from the whole source', () => {
    const first = [
      ...markedSource(lesson('::clip{#a}', '::clip{#a}')).figures.keys(),
    ][0]!;
    const second = markedSource(lesson(`${first} ::clip{#a}`, '::clip{#a}'));
    expect([...second.figures.keys()]).not.toContain(first);
  });

  it.each([
    [
      [0, 3],
      [2, 4],
    ],
    [[0, 0]],
    [[3, 9]],
  ])('refuses places that overlap, are empty or lie outside: %j', (...spans) => {
    const figures = spans.map(([start, end]) => ({
      start: start!,
      end: end!,
      figure: sampleFigure,
    }));
    expect(() => markedSource({...lesson('12345678'), figures})).toThrow(
      'Expected places that follow each other within 8 characters, got',
    );
  });
});

describe('isPrefix', () => {
  it.each(['', '  ', '> ', '> - ', '12. ', '* > '])(
    'is what opens a block: "%s"',
    text => {
      expect(isPrefix(text)).toBe(true);
    },
  );

  it.each(['a', '> a ', '-', '1.'])('is not text: "%s"', text => {
    expect(isPrefix(text)).toBe(false);
  });
});
