import {describe, expect, it} from 'vitest';
import {frameOf, barTwins, stages, type Region} from '../../../src/plot';

const edges = ({x, y, width, height}: Region) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const apart = (a: Region, b: Region) => {
  const [p, q] = [edges(a), edges(b)];
  return (
    p.right <= q.left || q.right <= p.left || p.bottom <= q.top || q.bottom <= p.top
  );
};

describe.each(Object.entries(stages))('bar twins of a %s frame', (_kind, size) => {
  it.each(['full', 'labels'] as const)('do not overlap (%s)', words => {
    const {first, second, formula, caption} = barTwins(frameOf(size, {words}));
    const parts = [first, second, formula, ...(caption ? [caption] : [])];
    for (const [k, part] of parts.entries()) {
      for (const other of parts.slice(k + 1)) expect(apart(part, other)).toBe(true);
      const {left, right, top, bottom} = edges(part);
      expect(Math.max(-left, right)).toBeLessThanOrEqual(size.width / 2);
      expect(Math.max(-top, bottom)).toBeLessThanOrEqual(size.height / 2);
    }
  });
});
