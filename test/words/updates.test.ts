import {describe, expect, it} from 'vitest';
import {curveRuns} from '../../src/plot';
import {objective, stepRuleOf} from '../../src/sim';
import {updateText, wordsFor, writtenUpdates} from '../../src/words';

const say = wordsFor('en');

function rowsOf(optimizer: string, learningRate: number) {
  const request = {start: -2.5, learningRate, optimizer};
  const [run] = curveRuns(objective('x^2 + 5'), [request], {steps: 3}).runs;
  const rule = stepRuleOf(run)!;
  return writtenUpdates(run.updates, rule, {say, alike: {first: 2, group: 1}});
}

describe('updates as equations', () => {
  it('put a negative factor in brackets', () => {
    expect(rowsOf('gradient-descent', 0.1)[0]).toEqual({
      x: '−2.5',
      rate: '0.1',
      direction: '−5',
      factor: '(−5)',
      next: '−2',
      terms: [],
    });
  });

  it('begin with what the one before ended with', () => {
    const rows = rowsOf('gradient-descent', 0.1);
    expect(rows[1]!.x).toBe(rows[0]!.next);
  });

  it('say what momentum makes of the slope', () => {
    const [first, second] = rowsOf('momentum', 0.1);
    expect(first).toMatchObject({direction: '−5', terms: ['0.9', '0', '(−5)']});
    // 0.9 · (−5) + (−4)
    expect(second).toMatchObject({direction: '−8.5', terms: ['0.9', '(−5)', '(−4)']});
    expect(second!.factor).toBe('(−8.5)');
  });

  it('are one line of text', () => {
    const f = objective('x^2 + 5');
    const [run] = curveRuns(f, [{start: 2.5, learningRate: 0.1}], {steps: 1}).runs;
    expect(updateText(run.updates[0]!, say)).toBe('2 = 2.5 − 0.1 · 5');
  });
});
