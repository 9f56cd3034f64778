import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/digit-classifier/clip';
import {readingOf, trainDigitClassifier, digitSet} from '../../../src/sim';

describe('a digit classifier', () => {
  const {trace, alt} = clip.run();

  it('reads a 3 at the end, and cannot at the start', () => {
    const outputs = trace.pictures.map(({activations}) => activations.at(-1)!);
    expect(outputs[0]!.every(output => output < 0.7)).toBe(true);
    expect(readingOf(outputs.at(-1)!)).toBe(3);
    expect(outputs.at(-1)![3]).toBeGreaterThan(0.7);
  });

  it('has the costs of the simulation’s own training', () => {
    const {trace: own} = trainDigitClassifier({
      seed: 1,
      epochs: 8,
      settings: {learningRate: 2},
      trainingSet: digitSet({count: 1500, seed: 1}),
      heldOutSet: digitSet({count: 10, seed: 1, stream: 1}),
    });
    expect(trace.costs).toEqual(own.steps.map(({loss}) => loss));
    expect(trace.costs[0]).toBeCloseTo(2.542, 3);
    expect(trace.costs.at(-1)).toBeLessThan(0.05);
  });

  it('shows another digit that it still reads wrongly', () => {
    expect(readingOf(trace.wrong!.picture.activations.at(-1)!)).not.toBe(
      trace.wrong!.digit,
    );
  });

  it('is told with its numbers', () => {
    expect(alt).toContain('after 8 epochs its largest output is that of 3');
    expect(alt).toMatch(/from 2\.54 to 0\.0\d+; 9\d(\.\d)? % of unseen/);
  });

  it('reads an image of one’s own, whose digit it does not know', () => {
    const image = Array.from({length: 256}, (_, i) => +(i % 16 === 8));
    const own = clip.run({image, epochs: 1}).trace;
    expect(own.digit).toBeNull();
    expect(own.pixels).toEqual(image);
  });
});
