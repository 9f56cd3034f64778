import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-double-well/clip';
import {frameOf} from '../../../src/plot';

const traceOf = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

describe('descent-double-well', () => {
  it('compares two starts that are 0.4 apart and end 2.82 apart, on either side of a ridge', () => {
    const {runs, pair, isDivided, ridges, minima} = traceOf();
    expect(runs.map(({iterates}) => iterates[0].x)).toEqual([0.3, -0.1, 1.9, -2]);
    expect(pair).toEqual([1, 0]);
    expect(isDivided).toBe(true);
    expect(ridges[0]!.point[0]).toBeCloseTo(0.126, 6);
    const [left, right] = pair!.map(i => runs[i]!.iterates.at(-1)!.x);
    expect(right! - left!).toBeCloseTo(2.82, 2);
    expect(minima.map(({isLowest}) => isLowest)).toEqual([true, false]);
  });

  it('has a rate with which each run goes down in its own valley, corners included', () => {
    const {runs, crosses} = traceOf({objective: '|(|x| - 1)| + x/5'});
    expect(traceOf().runs[0].learningRate).toBe(0.04);
    expect(runs.map(({outcome}) => outcome.kind)).toEqual(Array(4).fill('arrived'));
    expect(crosses).toEqual([false, false, false, false]);
  });

  it('compares the nearest of those that part, and else the nearest of all', () => {
    expect(traceOf({starts: '2,1,-2'}).pair).toEqual([2, 1]);
    expect(traceOf({starts: '2,1'}).pair).toEqual([1, 0]);
    expect(traceOf({starts: '2,2'}).pair).toBeNull();
    expect(traceOf({starts: '-2'}).pair).toBeNull();
  });

  it('knows who jumps over the ridge', () => {
    expect(traceOf({learningRate: 0.2, starts: '-2,1'}).crosses).toEqual([true, false]);
  });

  it('rests on the ridge itself', () => {
    const {runs} = traceOf({objective: 'x^4 - 2x^2', starts: '0,1,-1'});
    const kinds = runs.map(({outcome}) => outcome.kind);
    expect(kinds).toEqual(['resting', 'arrived', 'arrived']);
  });

  it('shows all starts with room above them, in every frame', () => {
    for (const kind of ['wide', 'square', 'tall'] as const) {
      const size = {wide: [1920, 1080], square: [1080, 1080], tall: [1080, 1920]}[kind];
      const frame = frameOf({width: size[0]!, height: size[1]!});
      const {range, runs} = clip.run({}, {frame}).trace;
      const highest = Math.max(...runs.map(({iterates}) => iterates[0].value));
      const share = (range[1] - highest) / (range[1] - range[0]);
      expect(share).toBeCloseTo(kind === 'tall' ? 0.25 : 0.4, 6);
    }
  });

  it('refuses a start where f is not defined, and says which', () => {
    expect(() => clip.run({objective: 'ln(x)', starts: '1,-2'})).toThrow(
      /f\(x\) = ln\(x\) has a value and a slope, got -2\. Leave that one out/,
    );
  });

  it('tells every run in its alt text', () => {
    expect(clip.run({starts: '2,-1'}).alt).toBe(
      'Gradient descent on f(x) = x^4 − 4*x^2 + x with learning rate 0.04: from x = 2 ' +
        'the run ends near a local minimum at x = 1.347 and from x = −1 the run ends near ' +
        'the lowest minimum in the picture, at x = −1.473.',
    );
    expect(clip.run({starts: '2'}, {language: 'es'}).alt).toBe(
      'Descenso del gradiente en f(x) = x^4 − 4*x^2 + x con tasa de aprendizaje 0,04: ' +
        'desde x = 2, el recorrido termina cerca de un mínimo local en x = 1,347.',
    );
  });
});
