import {describe, expect, it} from 'vitest';
import {contourStart, levelWalk, objective, steepestWalk} from '../../../src/sim';

describe('contourStart', () => {
  it.each(['sin(x)*cos(y)', 'hills', 'x*exp(-x^2-y^2)', 'himmelblau'])(
    'is on a line of %s that closes, below a summit',
    text => {
      const f = objective(text, {dimension: 2});
      const start = contourStart(f);
      const options = {within: f.domain, step: 0.02, most: 2000};
      expect(levelWalk(f, start, options).isClosed).toBe(true);
      expect(steepestWalk(f, start, options, 1).end).toBe('top');
    },
  );

  it('is the objective’s own where f is level', () => {
    const f = objective('3', {dimension: 2});
    expect(contourStart(f)).toEqual(f.start);
  });

  it('has a slope, whatever the scale of f', () => {
    for (const text of ['1e5*(x^2-y^2)', '1e-5*(x^2-y^2)', '1/(x*y)', 'max(0, x)^2']) {
      const f = objective(text, {dimension: 2});
      expect(Math.hypot(...f.gradient(contourStart(f))), text).toBeGreaterThan(0);
    }
  });
});
