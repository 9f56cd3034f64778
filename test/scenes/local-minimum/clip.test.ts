import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/local-minimum/clip';

const ends = (raw: Record<string, unknown>) =>
  clip
    .run(raw)
    .trace.balls.map(({end}) => (end.kind === 'minimum' ? end.index : end.kind));

describe('local-minimum', () => {
  it('leaves 7 of 10 balls in valleys that are not the lowest', () => {
    const {trace, alt} = clip.run();
    expect(trace.minima.map(({isLowest}) => isLowest)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(ends({})).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 3, 3]);
    expect(alt).toMatch(/3 of 10 balls reached the lowest valley/);
  });

  it('with its own learning rate every step goes down and none crosses a hill', () => {
    for (const {iterates, jumps} of clip.run({balls: 60}).trace.balls) {
      expect(jumps).toBe(false);
      iterates.slice(1).forEach(({value}, i) => {
        expect(value).toBeLessThanOrEqual(iterates[i]!.value + 1e-12);
      });
    }
  });

  it('with its own learning rate brings home whoever has a valley, beside a pole as well', () => {
    const found = ends({objective: '1/x + x^2', balls: 8});
    expect(found.slice(4)).toEqual([0, 0, 0, 0]);
  });

  it('tells a step that lands beyond a hill', () => {
    const {balls} = clip.run({objective: 'double-well', learningRate: 0.2}).trace;
    expect(balls.some(({jumps}) => jumps)).toBe(true);
  });

  it('splits the starts of a double well at its hilltop', () => {
    const {basins} = clip.run({objective: 'double-well'}).trace;
    expect(basins.map(({end}) => end)).toEqual([
      {kind: 'minimum', index: 0},
      {kind: 'minimum', index: 1},
    ]);
    expect(basins[0]!.to).toBeCloseTo(0.126, 1);
  });

  it('widens the picture for balls that come to rest beyond the domain', () => {
    const {domain, balls} = clip.run({objective: 'growing-wave'}).trace;
    expect(domain[0]).toBeLessThan(-13);
    expect(balls.every(({end}) => end.kind === 'minimum')).toBe(true);
  });

  it('says so when there is no valley, one valley, or all are equally low', () => {
    expect(clip.run({objective: 'x^3'}).alt).toMatch(/no valley in the picture/);
    expect(clip.run({objective: 'x^2'}).alt).toMatch(/only one valley: all 10 balls/);
    expect(clip.run({objective: 'cos(4*x)'}).alt).toMatch(
      /All valleys are equally low/,
    );
  });

  it('rests on a hilltop when a ball starts exactly there', () => {
    expect(ends({objective: 'cos(2*x)', balls: 1})).toEqual(['resting']);
  });

  it('starts only where f has a value', () => {
    const {balls} = clip.run({objective: 'sqrt(x)+cos(5*x)', balls: 20}).trace;
    expect(balls.every(({iterates}) => iterates[0].x > 0)).toBe(true);
  });

  it('draws random starts from the seed, from left to right', () => {
    const starts = (seed: number) =>
      clip.run({starts: 'random', seed}).trace.balls.map(({iterates}) => iterates[0].x);
    expect(starts(3)).toEqual(starts(3));
    expect(starts(3)).not.toEqual(starts(4));
    expect(starts(3)).toEqual([...starts(3)].sort((a, b) => a - b));
  });
});
