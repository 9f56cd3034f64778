import {expect, it} from 'vitest';
import {objective, slopeStart} from '../../../src/sim';

it('is between the valley and the summit of hills', () => {
  const f = objective('hills');
  const value = f.value(slopeStart(f));
  expect(value).toBeGreaterThan(-0.5);
  expect(value).toBeLessThan(1.2);
});

it('has a slope wherever there is one', () => {
  for (const text of ['himmelblau', 'x^2-y^2', '1e-5*(x^2+y^2)', 'x+y']) {
    const f = objective(text);
    expect(Math.hypot(...f.gradient(slopeStart(f))), text).toBeGreaterThan(0);
  }
});
