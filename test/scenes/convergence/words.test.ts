/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/convergence/clip';
import * as words from '../../../scenes/convergence/words';
import {runEnding, stepRule} from '../../../src/clip';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {teachersFormulas} from '../../truth/formulas';
import {curveClaims} from '../curveClaims';

const say = wordsFor('en');
const beats = {...words, stepRule, runEnding};

const raw = fc.record({
  objective: fc.constantFrom(...teachersFormulas[1]),
  start: fc.oneof(fc.constant('auto'), fc.double({noNaN: true, min: 0.1, max: 4})),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-3, max: 2}),
  ),
  steps: fc.integer({min: 1, max: 30}),
});

it('says only what is true, in 45 characters', () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(raw, raw => {
      const {trace} = clip.run(raw);
      for (const beat of Object.values(beats)) {
        const text = say.first(beat, trace);
        if (text === null) continue;
        said.add(text);
        expect(text.length, text).toBeLessThanOrEqual(45);
        for (const [part, isTrue] of curveClaims) {
          if (part.test(text)) expect(isTrue(trace), text).toBe(true);
        }
      }
    }),
    {numRuns: 150, seed: 7},
  );
  expect(said.size).toBeGreaterThan(8);
});

it('and nothing that is not checked', () => {
  const texts = sentencesOf(words).map(Sentence.textOf);
  const open = texts.filter(text => !curveClaims.some(([part]) => part.test(text)));
  expect(open.filter(text => !text.endsWith('?'))).toEqual([]);
});
