import {describe, expect, it} from 'vitest';
import {MessageError, wordsFor, type MessageValues} from '../../src/words';

const messages = {
  es: {
    '{steps, plural, one {# step} other {# steps}}':
      '{steps, plural, one {# paso} other {# pasos}}',
    'At {p, point}.': 'En {p, point}.',
  },
};
const en = wordsFor('en');
const es = wordsFor('es', {messages});

describe('a message', () => {
  it.each([
    ['{steps, plural, one {# step} other {# steps}}', {steps: 1}, '1 step'],
    ['{steps, plural, one {# step} other {# steps}}', {steps: 0}, '0 steps'],
    ['{n, plural, =0 {none} one {one} other {#}}', {n: 0}, 'none'],
    [
      '{n, plural, offset:1 one {you and # other} other {#}}',
      {n: 2},
      'you and 1 other',
    ],
    [
      'the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} hop',
      {n: 22},
      'the 22nd hop',
    ],
    ['{kind, select, far {far away} other {near}}', {kind: 'far'}, 'far away'],
    ['{kind, select, far {far away} other {near}}', {kind: 'by'}, 'near'],
    ['η = {rate, number}', {rate: 0.1234567}, 'η = 0.1235'],
    ['η = {rate, number, 2}', {rate: 0.1234567}, 'η = 0.12'],
    ['f is {x}', {x: -1.5}, 'f is −1.5'],
    ['{name} stops', {name: 'Adam'}, 'Adam stops'],
    ['at {p, point}', {p: [-3.77931, 2]}, 'at (−3.779, 2)'],
    ['{names, list}', {names: ['a', 'b', 'c']}, 'a, b and c'],
    ['{n, spelled} starts', {n: 3}, 'three starts'],
    ['{n, spelled} starts', {n: 13}, '13 starts'],
    ['Adam’s step', {}, 'Adam’s step'],
  ] as [string, MessageValues, string][])(
    '%s with %j is "%s"',
    (text, values, told) => {
      expect(en.message(text, values)).toBe(told);
    },
  );

  it('has the plurals and signs of its language', () => {
    const steps = '{steps, plural, one {# step} other {# steps}}';
    expect(es.message(steps, {steps: 1})).toBe('1 paso');
    expect(es.message(steps, {steps: 2})).toBe('2 pasos');
    expect(es.message('At {p, point}.', {p: [-3.77931, 1.5]})).toBe(
      'En (−3,779; 1,5).',
    );
  });

  it('falls back to English, with the plurals of English and the numbers of its own', () => {
    const text = '{n, plural, one {# hop} other {# hops}} of {x, number}';
    expect(es.message(text, {n: 1_000_000, x: 0.5})).toBe('1×10⁶ hops of 0,5');
  });

  it('tells who asks whether it is translated', () => {
    const asked: [string, boolean][] = [];
    const onLookup = (text: string, isTranslated: boolean) =>
      asked.push([text, isTranslated]);
    const say = wordsFor('es', {messages, onLookup});
    say.message('At {p, point}.', {p: [0, 0]});
    say.message('Never said before.');
    expect(asked).toEqual([
      ['At {p, point}.', true],
      ['Never said before.', false],
    ]);
  });
});

describe('a wrong message is refused:', () => {
  it.each([
    ['{x, number', {x: 1}, 'Expected an ICU message, got "{x, number"'],
    ['{x, currency}', {x: 1}, 'got {x, currency}'],
    ['{n, plural, one {#}}', {n: 1}, 'to have a case "other"'],
    ['{n, plural, few {#} other {#}}', {n: 1}, 'few'],
    [
      '{x, number}',
      {},
      'Expected a value for {x} in the message "{x, number}", got nothing',
    ],
    [
      '{x, number}',
      {x: 'one'},
      'Expected a number for {x} in the message "{x, number}", got "one"',
    ],
    ['{p, point}', {p: 3}, 'Expected a point for {p}'],
    ['{names, list}', {names: [1, 2]}, 'Expected a list of texts for {names}'],
    ['{name}', {name: [1, 2]}, 'Expected text for {name}'],
  ] as [string, MessageValues, string][])('%s with %j', (text, values, problem) => {
    const say = () => en.message(text, values);
    expect(say).toThrow(MessageError);
    expect(say).toThrow(problem);
  });
});
