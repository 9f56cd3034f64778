import {describe, expect, it} from 'vitest';
import {defineClip} from '../../src/clip/defineClip';
import {parameter} from '../../src/clip/parameters';

const number = {min: -100, max: 100, description: 'a number'} as const;

const clip = defineClip({
  id: 'hop',
  title: 'A hop',
  summary: 'One step.',
  parameters: {
    learningRate: parameter.number({default: 'auto', ...number}),
    start: parameter.number({default: 'auto', ...number}),
    objective: parameter.objective({
      dimension: 1,
      default: 'x^2',
      description: 'the function',
    }),
  },
  duration: 1,
  stills: {start: 0},
  choose: {
    // Reads what is chosen below.
    learningRate: ({start}) => start / 100,
    start: ({objective}) => objective.value([4]),
  },
  simulate: ({objective, start, learningRate}) =>
    start - learningRate * objective.gradient([start])[0]!,
  describe: next => `It lands at ${next.toFixed(2)}.`,
});

describe('a parameter that is left open', () => {
  it('is chosen once, from those that are given and those that are chosen', () => {
    expect(clip.run()).toEqual({
      values: {learningRate: 0.16, start: 16, objective: 'x^2'},
      automatic: ['learningRate', 'start'],
      trace: 16 - 0.16 * 32,
      alt: 'It lands at 10.88.',
    });
  });

  it('is not chosen where it is given', () => {
    const {values, automatic} = clip.run({start: '2', objective: 'x^4'});
    expect(values).toEqual({learningRate: 0.02, start: 2, objective: 'x^4'});
    expect(automatic).toEqual(['learningRate']);
  });

  it('is settled: the values used give the same run', () => {
    const first = clip.run({objective: 'x^2 + 1'});
    const {automatic, ...again} = clip.run(first.values);
    expect({...again, automatic: first.automatic}).toEqual(first);
    expect(automatic).toEqual([]);
  });

  it('is in its range, or the author is asked', () => {
    expect(() => clip.run({objective: '1000*x^2'})).toThrow(
      'Expected a value of start that suits this, found none in its range ' +
        '(16000 would). Set start yourself.',
    );
  });

  it('does not depend on what depends on it', () => {
    const circle = defineClip({
      ...clip,
      choose: {
        learningRate: ({start}) => start,
        start: ({learningRate}) => learningRate,
      },
    });
    expect(() => circle.run()).toThrow('no circle in how learningRate is chosen');
  });
});
