import {describe, expect, it} from 'vitest';
import {Sentence, always, sentences, sentencesOf, wordsFor} from '../../src/words';

interface Trace {
  readonly steps: number;
}

const story = sentences<Trace>([
  {
    text: '{steps, plural, one {One step is} other {# steps are}} enough.',
    holds: ({steps}) => steps < 9,
    values: ({steps}) => ({steps}),
  },
  {
    text: 'It takes {n} steps.',
    holds: ({steps}) => steps < 99,
    values: ({steps}, say) => ({n: say.number(steps)}),
  },
]);
const say = wordsFor('en');

describe('of some sentences', () => {
  it('the first that holds is said', () => {
    expect(say.first(story, {steps: 1})).toBe('One step is enough.');
    expect(say.first(story, {steps: 2})).toBe('2 steps are enough.');
    expect(say.first(story, {steps: 50})).toBe('It takes 50 steps.');
  });

  it('none is said where none holds', () => {
    expect(say.first(story, {steps: 100})).toBeNull();
    expect(say.first([], {steps: 1})).toBeNull();
  });

  it('none is said past its predicate', () => {
    expect(() => story[0]!.say({steps: 10}, say)).toThrow(
      'to be shown only where it holds. Use say.first.',
    );
  });

  it('none shows its text', () => {
    expect(Object.keys(story[0]!)).toEqual([]);
    expect(JSON.stringify(story)).toBe('[{},{}]');
  });
});

it('lists the sentences of a module, alone or in lists', () => {
  const module = {story, last: story[1], isSentence: always, title: 'No sentence.'};
  expect(sentencesOf(module).map(Sentence.textOf)).toEqual([
    '{steps, plural, one {One step is} other {# steps are}} enough.',
    'It takes {n} steps.',
    'It takes {n} steps.',
  ]);
});

describe('a wrong sentence is refused where it is written:', () => {
  it('one that is no message', () => {
    expect(() => sentences([{text: '{steps', holds: always}])).toThrow(
      'Expected an ICU message, got "{steps"',
    );
  });

  it('one whose arguments are given no values', () => {
    expect(() => sentences([{text: '{n} of {of}', holds: always}])).toThrow(
      'Expected values for n, of of the sentence "{n} of {of}".',
    );
  });
});
