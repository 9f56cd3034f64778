import {expect, it} from 'vitest';
import {frameOf, mapOverStrip, stages, type Region} from '../../../src/plot';

const bottom = ({y, height}: Region) => y + height / 2;
const top = ({y, height}: Region) => y - height / 2;

it.each(Object.entries(stages))(
  'has a strip below the map of a %s frame',
  (_, size) => {
    for (const words of ['full', 'labels', 'none'] as const) {
      const frame = frameOf(size, {words});
      const {picture, strip, caption, formula} = mapOverStrip(frame);
      expect(top(strip)).toBeGreaterThanOrEqual(bottom(picture));
      expect(bottom(strip)).toBeLessThanOrEqual(
        caption ? top(caption) : size.height / 2,
      );
      expect(strip.height).toBeGreaterThan(160);
      if (frame.kind === 'tall')
        expect(bottom(formula)).toBeLessThanOrEqual(top(strip));
    }
  },
);
