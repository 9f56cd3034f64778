import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-double-well/clip';
import {
  comparison,
  conclusion,
  opening,
} from '../../../scenes/descent-double-well/sentences';

const traceOf = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

describe('descent-double-well', () => {
  it('starts on either side of the ridge, and ends in different valleys', () => {
    const {runs, minima, ridges, learningRate} = traceOf();
    expect(learningRate).toBe(0.04);
    expect(ridges).toEqual([
      {x: expect.closeTo(0.12603), value: expect.closeTo(0.06276)},
    ]);
    expect(minima.map(({kind}) => kind)).toEqual(['global', 'local']);
    expect(runs.map(({iterates}) => iterates[0].x)).toEqual([0.3, -0.1, 1.9, -2]);
    expect(
      runs.map(({end}) => (end.kind === 'minimum' ? end.minimum.kind : '')),
    ).toEqual(['local', 'global', 'local', 'global']);
  });

  it('calls no minimum global where f falls below it far away, or at a pole', () => {
    const kinds = (objective: string) =>
      traceOf({objective, starts: '2'}).minima.map(({kind}) => kind);
    expect(kinds('x^3 - 3x')).toEqual(['local']);
    expect(kinds('growing-wave')).toEqual(['local', 'local']);
    expect(kinds('x^2 + 1/x')).toEqual(['local']);
    expect(kinds('x^4 - 3x^2')).toEqual(['global', 'global']);
  });

  it('finds a rate with which each run stays in its valley, corners included', () => {
    const {runs} = traceOf({objective: '|(|x| - 1)| + x/5'});
    expect(runs.map(({end}) => end.kind)).toEqual(Array(4).fill('minimum'));
  });

  it.each([
    [{}, 'Another valley: the ridge lies between the two starts.'],
    [{starts: '2,1'}, 'It ends in the same valley.'],
    [{starts: '2,1', learningRate: 0.2}, 'It is still on its way, too.'],
    [{objective: 'x', starts: '1,2'}, 'It leaves the picture, too.'],
  ])('compares the first two runs of %j', (raw, sentence) => {
    expect(comparison(traceOf(raw))).toBe(sentence);
  });

  it.each([
    [{}, 'Where you start decides where you end: no step sees the next valley.'],
    [
      {starts: '2,1'},
      'Every start ends in the local minimum at x = 1.347. The lower valley is never found.',
    ],
    [{starts: '-2'}, 'This start ends in the global minimum at x = −1.473.'],
    [{objective: 'x^2', starts: '1,2'}, 'With one valley, every start ends in it.'],
    [{objective: '5'}, 'Where the slope is zero nothing moves, minimum or not.'],
    [{starts: '0.5,-0.5', steps: 1}, 'None of them has found a minimum yet.'],
    [
      {learningRate: 0.2},
      'None of them has found a minimum: η is so large that steps jump too far.',
    ],
    [
      {objective: 'x'},
      'All of them leave the picture: on that way down there is no minimum.',
    ],
    [
      {objective: 'x^2', starts: '1,0', learningRate: 1.2},
      'One flies out of the picture: for such a start η is too large.',
    ],
  ])('concludes of %j what is true of it', (raw, sentence) => {
    expect(conclusion(traceOf(raw))).toBe(sentence);
  });

  it('asks with the numbers of valleys and starts', () => {
    expect(opening(traceOf())).toBe(
      'Two valleys, four starts. Which valley does each one find?',
    );
    expect(opening(traceOf({objective: 'x^2', starts: '1'}))).toBe(
      'One valley, one start. Does it find it?',
    );
  });

  it('refuses a start where f is not defined, and says which', () => {
    expect(() => clip.run({objective: 'ln(x)', starts: '1,-2'})).toThrow(
      /f\(x\) = ln\(x\) has a value and a slope, got -2/,
    );
  });

  it('tells every run in its alt text', () => {
    expect(clip.run({starts: '2,-1'}).alt).toBe(
      'The curve f(x) = x^4 - 4*x^2 + x has a global minimum at x = −1.473, a local minimum ' +
        'at x = 1.347. Gradient descent with learning rate 0.04: from x = 2 it ends in the ' +
        'local minimum at x = 1.347; from x = −1 it ends in the global minimum at ' +
        'x = −1.473. Where you start decides where you end: no step sees the next valley.',
    );
  });
});
