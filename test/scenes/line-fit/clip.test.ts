import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/line-fit/clip';
import {creeps, lossOfLine} from '../../../src/plot';

const run = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

/** The mean loss of w·x + b, written out. */
const means = {
  squared: (r: number) => r * r,
  absolute: Math.abs,
  huber: (r: number) => (Math.abs(r) <= 1 ? (r * r) / 2 : Math.abs(r) - 1 / 2),
};

describe('line-fit', () => {
  it('settles near the line of least squares, 0.954286 x + 0.722857', () => {
    const {leastSquares, minima, runs} = run();
    // x̄ = 0.5, ȳ = 1.2, Σ(x − x̄)² = 17.5, Σ(x − x̄)(y − ȳ) = 16.7.
    expect(leastSquares[0]).toBeCloseTo(16.7 / 17.5, 12);
    expect(leastSquares[1]).toBeCloseTo(1.2 - (0.5 * 16.7) / 17.5, 12);
    expect(minima.map(({point}) => point)).toEqual([leastSquares]);
    expect(runs[0].outcome.kind).toBe('arrived');
  });

  it.each(['squared', 'absolute', 'huber'] as const)(
    'the map, the walker and the residuals have one loss, at iterates and between: %s',
    loss => {
      const trace = run({loss});
      const surface = lossOfLine(trace);
      const [{points}] = trace.runs;
      points.slice(1).forEach(({point: to, value}, k) => {
        const from = points[k]!.point;
        for (const part of [0.3, 1]) {
          const [w, b] = [0, 1].map(i => from[i]! + part * (to[i]! - from[i]!));
          const losses = trace.points.map(({x, y}) => means[loss](w! * x + b! - y));
          const mean = losses.reduce((sum, each) => sum + each, 0) / losses.length;
          expect(surface.value([w!, b!])).toBeCloseTo(mean, 10);
          if (part === 1) expect(value).toBeCloseTo(mean, 10);
        }
      });
    },
  );

  it('least absolute error does not follow an outlier, least squares does', () => {
    const data = '1,2;2,3;3,4;4,5;5,-6;6,7';
    const {leastSquares, minima} = run({data, loss: 'absolute'});
    expect(minima[0]!.point[0]).toBeCloseTo(1, 12);
    expect(minima[0]!.point[1]).toBeCloseTo(1, 12);
    expect(leastSquares[0]).toBeLessThan(0.2);
  });

  it.each([
    ['far from x = 0', '1000,1;1001,3;1002,2'],
    ['farther', '1e5,1;1.5e5,3e5;2e5,2e5'],
    ['tiny', '0.0001,1e-5;0.0002,3e-5;0.0005,2e-5'],
  ])('calls no place level that is not the minimum: data %s', (_, data) => {
    const {trace, alt} = clip.run({data});
    expect(trace.runs[0].outcome.kind).toBe('moving');
    expect(trace.runs[0].points).toHaveLength(41);
    expect(creeps(trace)).toBe(true);
    expect(alt).toContain('still on its way when its steps are used up');
  });

  it('of absolute errors, takes the rate that lowers the loss most', () => {
    const lossAt = (learningRate: number | 'auto') =>
      run({loss: 'absolute', learningRate}).runs[0].points.at(-1)!.value;
    // The line through (-2, -1.6) and (3, 4) has the mean absolute error 0.5467.
    expect(lossAt('auto')).toBeLessThan(0.58);
    for (const rate of [0.02, 0.1, 1])
      expect(lossAt('auto')).toBeLessThan(lossAt(rate));
  });

  it('refuses points that fit more than one line', () => {
    expect(() => clip.run({data: '1,2;1,3'})).toThrow('two points with different x');
  });

  it('says so in the alt text, in both languages', () => {
    expect(clip.run().alt).toContain('the map of the mean squared error over weight w');
    expect(clip.run().alt).toContain('It ends near the minimum at');
    const es = clip.run({loss: 'huber'}, {language: 'es'}).alt;
    expect(es).toContain('el mapa de la pérdida de Huber según el peso w y el sesgo b');
  });
});
