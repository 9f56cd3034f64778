import {describe, expect, it} from 'vitest';
import {frameOf, twins, type Region} from '../../../src/plot';

const shapes = [
  [1920, 1080],
  [1080, 1080],
  [1080, 1920],
] as const;

const edgesOf = ({x, y, width, height}: Region) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

describe.each(shapes)('the twins of a %i×%i stage', (width, height) => {
  it.each(['full', 'labels', 'none'] as const)(
    'share their x axis, one above the other, with words %s',
    words => {
      const {upper, lower} = twins(frameOf({width, height}, {words}));
      const [above, below] = [edgesOf(upper), edgesOf(lower)];
      expect([above.left, above.right]).toEqual([below.left, below.right]);
      expect(below.top - above.bottom).toBeCloseTo(36, 9);
      expect(upper.height / lower.height).toBeCloseTo(430 / 310, 9);
    },
  );

  it('lie on the stage, above the caption, and the lens beside or below the picture', () => {
    const {picture, lower, lens, caption} = twins(frameOf({width, height}));
    for (const region of [picture, lower, lens]) {
      const {left, right, top, bottom} = edgesOf(region);
      expect(left).toBeGreaterThanOrEqual(-width / 2);
      expect(right).toBeLessThanOrEqual(width / 2);
      expect(top).toBeGreaterThanOrEqual(-height / 2);
      expect(bottom).toBeLessThanOrEqual(edgesOf(caption!).top);
    }
    expect(lens.width).toBe(lens.height);
    const [plot, round] = [edgesOf(picture), edgesOf(lens)];
    expect(round.left >= plot.right || round.top >= plot.bottom).toBe(true);
  });
});

it('of a wide stage with words are 430 over 310, in this proportion', () => {
  const {upper, lower} = twins(frameOf());
  expect(upper.height + 36 + lower.height).toBeCloseTo(924 - 76 - 72, 9);
});
