import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/loss-landscape/clip';
import {smoothField} from '../../../src/sim';

describe('a slice of a loss landscape', () => {
  const {trace, alt} = clip.run();

  it('shows two of 4554 dimensions, in which most of the training goes on', () => {
    expect(trace.dimension).toBe(4554);
    expect(trace.first.directions).toBe('path');
    expect(trace.first.shares[0]).toBeCloseTo(0.94, 2);
    expect(trace.first.shares[1]).toBeCloseTo(0.046, 3);
    expect(trace.costs[0]).toBeCloseTo(0.901, 3);
    expect(trace.costs.at(-1)).toBeCloseTo(0.0887, 4);
  });

  it('follows the network’s own cost at every hop, within a thirtieth of the height', () => {
    const {first, costs} = trace;
    const height = Math.max(...first.values) - Math.min(...first.values);
    const {value} = smoothField(first);
    first.path.forEach((point, k) => {
      expect(Math.abs(value(point) - costs[k]!)).toBeLessThan(height / 30);
    });
  });

  it('says that it is one slice, and how much of the path each holds', () => {
    expect(alt).toContain('one slice of its 4554 dimensions');
    expect(alt).toContain('with 94 % and 4.6 % of its variance');
    expect(alt).toContain('from 0.901 after 17 updates to 0.0887 after 400');
  });

  it('names the updates of the costs that it tells of', () => {
    const {trace, alt} = clip.run({epochs: 100});
    expect(trace.updates[0]).toBe(42);
    expect(alt).toContain('after 42 updates to');
    expect(alt).toContain('after 1000. Then');
  });

  it('begins with random directions where they are asked for', () => {
    const turned = clip.run({directions: 'random'}).trace;
    expect(turned.first).toEqual(trace.other);
    expect(turned.other).toEqual(trace.first);
  });
});
