/** Every sentence of the clips of one descent on a curve. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import convergence from '../../scenes/convergence/clip';
import * as convergenceWords from '../../scenes/convergence/words';
import divergence from '../../scenes/divergence/clip';
import * as divergenceWords from '../../scenes/divergence/words';
import {runEnding, stepRule} from '../../src/clip';
import {Sentence, sentencesOf} from '../../src/words';
import {anyFormula, anyPlace, anyRate} from '../truth/randomRuns';
import {checkSentences, uncheckedOf} from './checkSentences';
import {curveClaims} from './curveClaims';

const clips = [
  {id: 'convergence', clip: convergence, words: convergenceWords},
  {id: 'divergence', clip: divergence, words: divergenceWords},
];

const raw = fc.record({
  objective: anyFormula(1),
  start: fc.oneof(fc.constant('auto'), anyPlace),
  learningRate: anyRate,
  steps: fc.integer({min: 1, max: 30}),
});

describe.each(clips)('$id', ({clip, words}) => {
  it('says only what is true, in 45 characters', () => {
    const said = checkSentences({
      beats: {...words, stepRule, runEnding},
      raw,
      runOf: raw => {
        const {trace} = clip.run(raw);
        return {trace, seen: trace};
      },
      claims: curveClaims,
    });
    expect(said.size).toBeGreaterThan(8);
  });

  it('and nothing that is not checked', () => {
    const texts = sentencesOf(words).map(Sentence.textOf);
    expect(uncheckedOf(texts, curveClaims)).toEqual([]);
  });
});
