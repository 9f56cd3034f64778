import {expect, it} from 'vitest';
import {wordsFor} from '../../src/words';
import spanish from '../../src/words/messages.es.json';
import {pseudo} from '../../src/words/pseudo';

it('leaves no letter of English as it was', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const letter of alphabet) expect(pseudo(letter)).not.toBe(letter);
  expect(pseudo('−η∇f = 2')).toMatch(/^−η∇ƒ = 2$/);
});

it('is 30 to 40 % longer than a long English text', () => {
  const long = Object.keys(spanish).filter(
    text => text.length > 30 && !/[{]/.test(text),
  );
  expect(long.length).toBeGreaterThan(20);
  for (const text of long) {
    const share = [...pseudo(text)].length / text.length;
    expect(share).toBeGreaterThan(1.27);
    expect(share).toBeLessThan(1.41);
  }
});

it('keeps arguments, plurals and what is told', () => {
  const say = wordsFor('pseudo');
  const text = '{n, plural, one {# step} other {# steps}} by {name}: {x, number, 2}';
  expect(say.message(text, {n: 2, name: 'Adam', x: 1.234})).toBe(
    `2 šťééṕšš ƀý Adam: 1,2`,
  );
});
