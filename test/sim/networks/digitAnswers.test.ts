import {describe, expect, it} from 'vitest';
import {
  digitAnswers,
  readingOf,
  surenessOf,
  tellingAnswers,
  trainedDigits,
} from '../../../src/sim';

const trained = trainedDigits({seed: 1, epochs: 3, learningRate: 2});
const answers = digitAnswers(trained.networks.at(-1)!, trained.heldOut);

describe('how sure an answer is', () => {
  it('is sure where one output alone is large', () => {
    expect(surenessOf([0.1, 0.9, 0.3])).toBe('sure');
    expect(surenessOf([0.1, 0.9, 0.4])).toBe('unsure');
    expect(surenessOf([0.8, 0.9, 0])).toBe('unsure');
    expect(surenessOf([0, 0, 0])).toBe('unsure');
  });

  it('reads the first of equal outputs', () => {
    expect(readingOf([0.2, 0.7, 0.7])).toBe(1);
  });
});

describe('a lesson', () => {
  it('is given once', () => {
    const again = trainedDigits({seed: 1, epochs: 3, learningRate: 2});
    expect(again).toBe(trained);
    expect(trainedDigits({seed: 2, epochs: 1, learningRate: 2})).not.toBe(trained);
  });

  it('has a network, a cost and an accuracy at the start and after each epoch', () => {
    expect(trained.networks).toHaveLength(4);
    expect(trained.costs).toHaveLength(4);
    expect(trained.costs.at(-1)).toBeLessThan(trained.costs[0]! / 3);
    expect(trained.accuracies.at(-1)).toBeGreaterThan(0.7);
  });

  it('has as many right answers as its accuracy says', () => {
    const right = answers.filter(({outputs, digit}) => readingOf(outputs) === digit);
    expect(right.length / answers.length).toBe(trained.accuracies.at(-1));
  });
});

describe('telling answers', () => {
  const {right, unsure, wrong} = tellingAnswers(answers);

  it('are sure and right, unsure, sure and wrong', () => {
    expect(surenessOf(right!.outputs)).toBe('sure');
    expect(readingOf(right!.outputs)).toBe(right!.digit);
    expect(surenessOf(unsure!.outputs)).toBe('unsure');
    if (wrong) expect(readingOf(wrong.outputs)).not.toBe(wrong.digit);
  });

  it('are none where there are none', () => {
    const none = {right: null, unsure: null, wrong: null};
    expect(tellingAnswers([])).toEqual(none);
    expect(tellingAnswers([right!])).toEqual({...none, right});
  });
});
