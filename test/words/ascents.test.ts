import {describe, expect, it} from 'vitest';
import {wordsFor} from '../../src/words';
import {facts, outcomes} from './outcomeSamples';

const lengths = ['sentence', 'clause', 'label', 'cell'] as const;
const say = wordsFor('en');

/** What is said of a descent of −f, and of the same as a climb of f. */
const pairs = facts.flatMap(shown =>
  outcomes.flatMap(outcome =>
    lengths.map(length => ({
      down: say.outcome[length](outcome, shown),
      up: say.outcome[length](outcome, {...shown, direction: 'ascent'}),
    })),
  ),
);

/** The other way round, word by word. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/minim(um|a)/, /maxim(um|a)/],
  [/lowest/, /highest/],
  [/fall/, /ris/],
];

describe('what is said of a climb', () => {
  it.each(opposites)('has %s where a descent has the other', (low, high) => {
    const count = (text: string, part: RegExp) =>
      text.match(new RegExp(part, 'g'))?.length ?? 0;
    for (const {down, up} of pairs) {
      expect(count(up, high), up).toBe(count(down, low));
      expect(count(up, low), up).toBe(count(down, high));
    }
  });

  it('is a sentence that is as short', () => {
    for (const shown of facts) {
      for (const outcome of outcomes) {
        const text = say.outcome.sentence(outcome, {...shown, direction: 'ascent'});
        expect(text.length, text).toBeLessThanOrEqual(45);
      }
    }
  });

  it('settles near the maximum', () => {
    const arrived = outcomes.find(({kind}) => kind === 'arrived')!;
    expect(say.outcome.label(arrived, {direction: 'ascent'})).toBe('maximum');
  });
});
