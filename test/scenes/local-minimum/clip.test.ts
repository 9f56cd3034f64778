import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/local-minimum/clip';
import {hasBasins} from '../../../scenes/local-minimum/words';

const traceOf = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

/** Where each ball ends: the x of its minimum, or what became of it. */
const ends = (raw: Record<string, unknown> = {}) =>
  traceOf(raw).runs.map(({outcome}) =>
    outcome.kind === 'arrived' ? Number(outcome.at.point[0]!.toFixed(2)) : outcome.kind,
  );

describe('local-minimum', () => {
  it('leaves 7 of 10 balls at minima that are not the lowest', () => {
    const {minima} = traceOf();
    expect(minima.map(({isLowest}) => isLowest)).toEqual([true, false, false, false]);
    expect(minima[0]!.value).toBeCloseTo(-1.11, 2);
    const [a, b, c, d] = [-2.32, -0.78, 0.75, 2.28];
    expect(ends()).toEqual([a, a, b, b, b, c, c, c, d, d]);
  });

  it('with its own learning rate every step goes down and none passes a hill', () => {
    const {runs, crosses} = traceOf({balls: 60});
    expect(crosses).not.toContain(true);
    for (const {iterates} of runs) {
      iterates.slice(1).forEach(({value}, i) => {
        expect(value).toBeLessThanOrEqual(iterates[i]!.value + 1e-12);
      });
    }
  });

  it('with its own learning rate brings home whoever has a valley, beside a pole as well', () => {
    const found = ends({objective: '1/x + x^2', balls: 8});
    expect(found.slice(4)).toEqual([0.79, 0.79, 0.79, 0.79]);
  });

  it('splits the starts of a double well at its hilltop', () => {
    const trace = traceOf({objective: 'double-well'});
    expect(hasBasins(trace)).toBe(true);
    const arrived = trace.basins.filter(({outcome}) => outcome.kind === 'arrived');
    expect(arrived.map(({from, to}) => [from, to])).toEqual([
      [-2.4, expect.closeTo(0.126, 1)],
      [expect.closeTo(0.126, 1), 2.3],
    ]);
  });

  it('shows no basins where a ball jumps over a ridge, or where there is one valley', () => {
    expect(hasBasins(traceOf({objective: 'double-well', learningRate: 0.2}))).toBe(
      false,
    );
    expect(hasBasins(traceOf({objective: 'x^2'}))).toBe(false);
  });

  it('widens the picture for balls that come to rest beyond the domain', () => {
    const {domain} = traceOf({objective: 'growing-wave'});
    expect(domain[0]).toBeLessThan(-13);
    expect(ends({objective: 'growing-wave'})).not.toContain('left-picture');
  });

  it('rests on a hilltop when a ball starts exactly there', () => {
    expect(ends({objective: 'cos(2*x)', balls: 1})).toEqual(['resting']);
  });

  it('starts only where f has a value', () => {
    const {runs} = traceOf({objective: 'sqrt(x)+cos(5*x)', balls: 20});
    expect(runs.every(({iterates}) => iterates[0].x > 0)).toBe(true);
  });

  it('draws random starts from the seed, from left to right', () => {
    const starts = (seed: number) =>
      traceOf({starts: 'random', seed}).runs.map(({iterates}) => iterates[0].x);
    expect(starts(3)).toEqual(starts(3));
    expect(starts(3)).not.toEqual(starts(4));
    expect(starts(3)).toEqual([...starts(3)].sort((a, b) => a - b));
  });

  it('counts in its alt text how many are where', () => {
    expect(clip.run({objective: 'double-well', balls: 4}).alt).toBe(
      'Gradient descent on f(x) = x^4 − 4*x^2 + x with learning rate 0.04 from 4 starts ' +
        'between x = −1.813 and x = 1.712. 2 runs end near the lowest minimum in the ' +
        'picture, at x = −1.473, where f is −5.444 and 2 runs end near a local minimum at ' +
        'x = 1.347, where f is −2.619.',
    );
    expect(clip.run({objective: 'x^3'}).alt).toContain(
      'There is no minimum in the picture.',
    );
    expect(clip.run({objective: 'x^2', balls: 1}, {language: 'es'}).alt).toContain(
      'El mínimo en x = 0, donde f vale 0, recibe 1 recorrido.',
    );
  });
});

it('counts in the alt text the balls in valleys that are not named', () => {
  const {alt} = clip.run({objective: 'cos(10*x)'});
  const counts = [...alt.matchAll(/(\d+) runs? ends?/g)].map(([, n]) => Number(n));
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(10);
  expect(alt).toContain('in other valleys');
});
