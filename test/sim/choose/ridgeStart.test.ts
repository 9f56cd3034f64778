import {describe, expect, it} from 'vitest';
import {objective, objectives, ridgeStart} from '../../../src/sim';

const named = (id: string) => objectives.find(f => f.id === id)!;

describe('ridgeStart', () => {
  it('lies three quarters of the way up the ridge, with round coordinates', () => {
    expect(ridgeStart(named('saddle'))).toEqual([1.5, 0]);
    expect(ridgeStart(objective('x*y'))).toEqual([1.6, 1.6]);
    expect(ridgeStart(objective('x^2 + (y^2 - 1)^2'))).toEqual([2.26, 0]);
  });

  it('is highest on a circle where the saddle has no curvature', () => {
    expect(ridgeStart(named('monkey-saddle'))).toEqual([1.12, 0]);
  });

  it('is nowhere without a saddle', () => {
    expect(ridgeStart(objective('x^2 + y^2'))).toBeNull();
  });
});
