/** Every text has its translation, every translation its text, and they agree. */
import {describe, expect, it} from 'vitest';
import * as clipWords from '../../src/clip';
import type {Catalogues} from '../../src/words';
import {
  Sentence,
  optimizerDirections,
  optimizerTexts,
  sentencesOf,
  wordsFor,
  type OptimizerId,
} from '../../src/words';
import {argumentsOf} from '../../src/words/message';
import spanish from '../../src/words/messages.es.json';
import {facts, local, lowest, outcomes, rests} from './outcomeSamples';

/** What the nodes and every scene of a run say. */
const stageTexts = [
  'step',
  'start',
  '{name} (compressed)',
  'slope {value}',
  'plateau',
  'Step by step',
  'Where it ends',
];

/** A text that is a value alone is the same in every language. */
const hasWords = (text: string) => text.replace(/\{\w+\}/g, '') !== '';

const lengths = ['sentence', 'clause', 'label', 'cell'] as const;

/** Every text that all clips share. */
function sharedTexts(): Set<string> {
  const texts = new Set(stageTexts);
  const say = wordsFor('es', {onLookup: text => texts.add(text)});
  for (const shown of facts) {
    for (const outcome of outcomes) {
      for (const length of lengths) {
        say.outcome[length](outcome, shown);
        say.outcome[length](outcome, {...shown, direction: 'ascent'});
      }
    }
    for (const minimum of [lowest, local]) say.minimum(minimum, shown);
  }
  for (const [, at] of rests) if (at) say.stationary(at);
  for (const id of Object.keys(optimizerTexts)) say.optimizer(id as OptimizerId);
  for (const rate of [undefined, 0.5, 1, 2]) {
    say.limit({...lowest, largestStableRate: 1}, rate);
  }
  const characters = Object.values(optimizerTexts).flatMap(({character}) => character);
  const directions: readonly Sentence<never>[] = optimizerDirections;
  const all = [...sentencesOf(clipWords), ...characters, ...directions];
  for (const sentence of all) {
    texts.add(Sentence.textOf(sentence));
  }
  return new Set([...texts].filter(hasWords));
}

const shared = sharedTexts();

describe('the shared catalogue', () => {
  it('has texts to check', () => expect(shared.size).toBeGreaterThan(120));

  it('translates every text', () => {
    expect([...shared].filter(text => !Object.hasOwn(spanish, text))).toEqual([]);
  });

  it('has no translation of what is never said, or by one clip alone', () => {
    const unused = Object.keys(spanish).filter(
      text => !shared.has(text) && clipsThatSay(text) < 2,
    );
    expect(unused).toEqual([]);
  });
});

type ClipModule = {
  readonly default: {
    readonly id: string;
    readonly beats?: Readonly<Record<string, string>>;
    readonly messages?: Catalogues;
  };
};
const clips = import.meta.glob<ClipModule>('../../scenes/*/clip.ts', {eager: true});
const words = import.meta.glob<object>('../../scenes/*/words.ts', {eager: true});

const translated = Object.entries(clips)
  .map(([file, {default: clip}]) => ({
    id: clip.id,
    catalogue: clip.messages?.es ?? {},
    texts: [
      ...sentencesOf(words[file.replace('clip.ts', 'words.ts')] ?? {}).map(
        Sentence.textOf,
      ),
      ...Object.values(clip.beats ?? {}),
    ].filter(hasWords),
  }))
  .filter(({texts}) => texts.length > 0);

function clipsThatSay(text: string): number {
  return translated.filter(({texts}) => texts.includes(text)).length;
}

describe.each(translated)('the catalogue of $id', ({catalogue, texts}) => {
  it('translates every sentence', () => {
    const known = {...spanish, ...catalogue};
    expect(texts.filter(text => !Object.hasOwn(known, text))).toEqual([]);
  });

  it('repeats nothing that is shared', () => {
    expect(Object.keys(catalogue).filter(text => text in spanish)).toEqual([]);
  });
});

it('finds the clips that speak in sentences', () => {
  expect(translated.map(({id}) => id)).toContain('contour-descent');
});

const translations = [spanish, ...translated.map(({catalogue}) => catalogue)]
  .flatMap(catalogue => Object.entries(catalogue))
  .map(([text, translation]) => ({text, translation}));

describe('a translation', () => {
  it.each(translations)(
    'of "$text" takes the same arguments',
    ({text, translation}) => {
      expect([...argumentsOf(translation, 'es')].sort()).toEqual(
        [...argumentsOf(text, 'en')].sort(),
      );
    },
  );

  it.each(translations)('of "$text" ends with the same mark', ({text, translation}) => {
    const mark = (line: string) => /[.?!]$/.exec(line)?.[0];
    expect(mark(translation)).toBe(mark(text));
    expect(translation.startsWith('¿')).toBe(text.endsWith('?'));
  });

  it('has no hyphen for a minus, no straight quotes, no stray spaces', () => {
    const wrong = translations
      .flatMap(({text, translation}) => [text, translation])
      .filter(line => /-\d|-η|["']|^\s|\s$| {2}/.test(line));
    expect(wrong).toEqual([]);
  });
});
