import {describe, expect, it} from 'vitest';
import {curvePair} from '../../../src/plot/frame/curvePair';
import {frameOf, stages, type FrameKind} from '../../../src/plot/frame/Frame';
import {linkedTwins} from '../../../src/plot/frame/linkedTwins';
import type {Region} from '../../../src/plot/frame/regions';

const top = ({y, height}: Region) => y - height / 2;
const bottom = ({y, height}: Region) => y + height / 2;
const left = ({x, width}: Region) => x - width / 2;
const right = ({x, width}: Region) => x + width / 2;

describe.each(['wide', 'square', 'tall'] as FrameKind[])('%s', kind => {
  const frame = frameOf(stages[kind]);

  it('two curves have one axis, one height, and room for ticks above the sentence', () => {
    const {upper, lower, caption} = curvePair(frame);
    expect([lower.x, lower.width, lower.height]).toEqual([
      upper.x,
      upper.width,
      upper.height,
    ]);
    expect(top(lower)).toBeGreaterThan(bottom(upper));
    expect(top(caption!) - bottom(lower)).toBeGreaterThanOrEqual(80);
  });

  it('linked twins are equal and apart, side by side unless the frame is tall', () => {
    const {first, second, caption} = linkedTwins(frame);
    expect([second.width, second.height]).toEqual([first.width, first.height]);
    const apart =
      kind === 'tall' ? top(second) - bottom(first) : left(second) - right(first);
    expect(apart).toBeCloseTo(48, 9);
    expect(bottom(second)).toBeLessThan(top(caption!));
  });
});
