import {describe, expect, it} from 'vitest';
import {digitSet, plainDigits} from '../../../src/sim/data/digits/digitSet';
import {imageAt} from '../../../src/sim/data/ImageSet';
import {accuracy, classify} from '../../../src/sim/networks/classify';
import {trainDigitClassifier} from '../../../src/sim/networks/digitClassifier';

describe('trainDigitClassifier', () => {
  const {network, trace, heldOutAccuracy} = trainDigitClassifier();

  it('trains 256-16-16-10 to name at least 95 % of held-out digits', () => {
    expect(network.design.widths).toEqual([256, 16, 16, 10]);
    expect(heldOutAccuracy.at(-1)).toBeGreaterThanOrEqual(0.95);
    const fresh = digitSet({count: 1000, seed: 77});
    expect(accuracy(network, fresh)).toBeGreaterThanOrEqual(0.95);
  });

  it('starts out guessing, and its cost falls', () => {
    expect(heldOutAccuracy[0]).toBeLessThan(0.25);
    expect(trace.steps.at(-1)!.loss).toBeLessThan(trace.steps[0]!.loss / 20);
    expect(trace.steps.map(step => step.epoch)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('names the ten plainly written digits', () => {
    const digits = plainDigits();
    const named = Array.from({length: 10}, (_, i) =>
      classify(network, imageAt(digits, i)),
    );
    expect(named).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['relu', 'cross-entropy', 0.05],
    ['tanh', 'cross-entropy', 0.1],
  ] as const)('learns with %s and %s as well', (activation, cost, learningRate) => {
    const {heldOutAccuracy} = trainDigitClassifier({
      design: {widths: [256, 16, 16, 10], activation, cost},
      settings: {learningRate},
      epochs: 5,
      seed: 2,
    });
    expect(heldOutAccuracy.at(-1)).toBeGreaterThanOrEqual(0.95);
  });

  it('learns with Adam at its own defaults', () => {
    const {trace, heldOutAccuracy} = trainDigitClassifier({
      optimizer: 'adam',
      epochs: 8,
    });
    expect(trace.settings['learningRate']).toBe(0.001);
    expect(heldOutAccuracy.at(-1)).toBeGreaterThan(0.8);
  });
});
