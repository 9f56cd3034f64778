/** What clips say in their captions is short enough to be read while a picture moves. */
import {describe, expect, it, test} from 'vitest';
import type {Clip} from '../../src/clip';
import {Sentence, optimizerTexts, sentencesOf, wordsFor} from '../../src/words';
import {argumentsOf} from '../../src/words/message';
import type {Sayable} from '../../src/words/Words';
import {facts, outcomes} from '../words/outcomeSamples';

/** Of a sentence, and of all that a run with default values tells. */
const mostCharacters = {sentence: 45, clip: 180};
const mostSentences = 5;

const say = wordsFor('en');
const lengthOf = (text: string) => [...text].length;

/** How many numbers a reader meets; 2/L is a name, and a point is one thing. */
function numeralsIn(text: string): number {
  const things = text.replaceAll('2/L', 'L').replace(/\([^()]*\d[^()]*\)/g, '1');
  return things.match(/\d[\d.,]*/g)?.length ?? 0;
}

const clips = import.meta.glob<{default: Clip}>('../../scenes/*/clip.ts', {
  eager: true,
});
const words = import.meta.glob<object>('../../scenes/*/words.ts');

/** Clips that tell beats, with what they say on the stage; `alt` is read aloud. */
const told = await Promise.all(
  Object.entries(clips)
    .filter(([, {default: clip}]) => clip.beats)
    .map(async ([file, {default: clip}]) => {
      const module = (await words[file.replace('clip.ts', 'words.ts')]?.()) ?? {};
      const lists: Record<string, readonly Sayable<unknown>[]> = {};
      for (const [name, value] of Object.entries<unknown>({...module})) {
        if (name !== 'alt' && isListOfSayables(value)) lists[name] = value;
      }
      return {id: clip.id, clip, lists};
    }),
);

function isListOfSayables(value: unknown): value is readonly Sayable<unknown>[] {
  return (
    Array.isArray(value) &&
    value.every((item: object) => 'holds' in item && 'say' in item)
  );
}

function expectToBeShort(text: string): void {
  expect(lengthOf(text), text).toBeLessThanOrEqual(mostCharacters.sentence);
  expect(numeralsIn(text), text).toBeLessThanOrEqual(1);
}

test('numbers are counted as a reader meets them', () => {
  expect(numeralsIn('η = 0.25 stays below 2/L.')).toBe(1);
  expect(numeralsIn('From (−3.78, 1) it takes 12 hops.')).toBe(2);
  expect(numeralsIn('Three hops.')).toBe(0);
});

it('finds the clips that tell beats, and what they say', () => {
  const contour = told.find(({id}) => id === 'contour-descent');
  expect(Object.keys(contour?.lists ?? {})).toEqual(['question', 'steepest', 'path']);
});

describe.each(told)('$id', ({clip, lists}) => {
  it('writes no sentence that is long or has more than one number', () => {
    for (const sentence of sentencesOf(lists)) {
      const text = Sentence.textOf(sentence);
      const placeholders = argumentsOf(text, 'en').size;
      expect(placeholders, text).toBeLessThanOrEqual(1);
      if (placeholders === 0) expectToBeShort(text);
    }
  });

  it('tells few sentences, all of them short, of a run with its default values', () => {
    const {trace} = clip.run();
    const texts = Object.values(lists)
      .map(list => say.first(list, trace))
      .filter(text => text !== null);
    for (const text of texts) expectToBeShort(text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThanOrEqual(mostSentences);
    expect(lengthOf(texts.join(''))).toBeLessThanOrEqual(mostCharacters.clip);
  });
});

describe('what all clips say', () => {
  it('tells an outcome in a short sentence', () => {
    for (const shown of facts) {
      for (const outcome of outcomes) {
        expectToBeShort(say.outcome.sentence(outcome, shown));
      }
    }
  });

  it('tells what an optimizer is like in a short sentence', () => {
    const characters = Object.values(optimizerTexts).flatMap(
      ({character}) => character,
    );
    for (const sentence of characters) expectToBeShort(Sentence.textOf(sentence));
  });
});
