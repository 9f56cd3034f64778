import {describe, expect, it} from 'vitest';
import type {Outcome} from '../../src/plot';
import {wordsFor, type OutcomeFacts} from '../../src/words';
import {facts, local, lowest, outcomes, rests} from './outcomeSamples';

const en = wordsFor('en');
const es = wordsFor('es');
const lengths = ['sentence', 'clause', 'label', 'cell'] as const;

/** Everything that is said of an outcome, in all pictures. */
function said(outcome: Outcome): string {
  return facts
    .flatMap(shown => lengths.map(length => en.outcome[length](outcome, shown)))
    .join('\n');
}

const ended = {step: 7, point: [0.123456]};
const arrived: Outcome = {kind: 'arrived', at: lowest, ...ended};

describe('a minimum is named after what else the picture shows', () => {
  it.each([
    [facts[0], 'It settles near a minimum.', 'minimum'],
    [facts[1], 'It settles near the minimum.', 'minimum'],
    [facts[2], 'It settles near the lowest minimum shown.', 'lowest minimum'],
    [facts[3], 'It settles near one of the lowest minima.', 'minimum'],
  ] as [OutcomeFacts, string, string][])('%j: %s', (shown, sentence, label) => {
    expect(en.outcome.sentence(arrived, shown)).toBe(sentence);
    expect(en.outcome.label(arrived, shown)).toBe(label);
  });

  it('and by where it is', () => {
    expect(en.minimum(lowest, facts[1])).toBe('the minimum at x = −1.347');
    expect(es.minimum(local)).toBe('un mínimo local en x = 1,5');
    expect(en.outcome.clause(arrived, facts[2])).toBe(
      'ends near the lowest minimum in the picture, at x = −1.347',
    );
    expect(es.outcome.clause(arrived, {...facts[1], variable: 'w'})).toContain(
      'en w = −1,347',
    );
  });
});

it('a run that diverges falling is told alike in a label and in a cell', () => {
  const gone = {kind: 'diverged', falls: true, inside: false, ...ended} as const;
  for (const direction of ['descent', 'ascent'] as const) {
    expect(en.outcome.label(gone, {direction})).toBe(
      `${en.outcome.cell(gone, {direction})}, gone at step 7`,
    );
  }
});

describe('what is no minimum is called', () => {
  it.each(rests.slice(1))('%s', (name, at) => {
    const rest: Outcome = {kind: 'resting', at, ...ended};
    expect(en.outcome.label(rest)).toBe(name);
    const sentence = en.outcome.sentence(rest);
    expect(sentence).toContain(name);
    expect(sentence.includes('not at a minimum')).toBe(at !== null);
    if (at) expect(en.stationary(at)).toBe(name);
  });
});

describe('true of every outcome:', () => {
  const claims: readonly [RegExp, (outcome: Outcome) => boolean][] = [
    [/without end|falls on/, outcome => outcome.kind === 'diverged' && outcome.falls],
    [/lowest/, outcome => outcome.kind === 'arrived'],
    [/\blocal\b/, outcome => outcome.kind === 'arrived' && !outcome.at.isLowest],
    [/diverge/, outcome => outcome.kind === 'diverged'],
    [/(leaves|left) the picture|out of view/, ({kind}) => kind === 'left-picture'],
    [/gone|out of the picture/, o => o.kind === 'diverged' && !o.inside],
    [/no (value|slope)/, ({kind}) => kind === 'left-domain'],
    [/falling all the way/, o => o.kind === 'left-picture' && o.falls],
    [/mov(es|ing) away/, outcome => outcome.kind === 'moving' && outcome.recedes],
    [/no (closer|nearer)|rocks/, ({kind}) => kind === 'rocking'],
    [/settles|ends near/, ({kind}) => kind === 'arrived'],
  ];

  it.each(claims)('%s is said of these only', (words, isTrue) => {
    expect(outcomes.filter(outcome => words.test(said(outcome)))).toEqual(
      outcomes.filter(isTrue),
    );
  });

  it('a sentence has at most 45 characters, and no figures', () => {
    for (const outcome of outcomes) {
      for (const shown of facts) {
        const sentence = en.outcome.sentence(outcome, shown);
        expect(sentence.length, sentence).toBeLessThanOrEqual(45);
        expect(sentence).not.toMatch(/\d/);
        expect(sentence).toMatch(/^It .*\.$|^The .*\.$/);
        expect(es.outcome.sentence(outcome, shown).length).toBeLessThanOrEqual(52);
      }
    }
  });

  it('a cell has at most three words, in English', () => {
    for (const outcome of outcomes) {
      const words = en.outcome.cell(outcome, facts[2]).split(' ');
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(3);
    }
  });

  it('kinds that differ are told apart in every length', () => {
    for (const length of lengths) {
      const kinds = ['left-picture', 'left-domain', 'diverged'] as const;
      const texts = kinds.map(kind =>
        en.outcome[length](outcomes.find(outcome => outcome.kind === kind)!),
      );
      expect(new Set(texts).size).toBe(3);
    }
  });
});

it('tells a step in Spanish', () => {
  const left: Outcome = {kind: 'left-picture', falls: true, inside: false, ...ended};
  expect(es.outcome.label(left)).toBe('fuera de la imagen en el paso 7');
  expect(es.outcome.clause(left)).toBe(
    'sale de la imagen en el paso 7, sin dejar de bajar',
  );
});
