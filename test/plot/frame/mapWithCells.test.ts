import {expect, it} from 'vitest';
import {cellsIn, frameOf, mapWithCells, stages, type Region} from '../../../src/plot';

const bottom = ({y, height}: Region) => y + height / 2;
const top = ({y, height}: Region) => y - height / 2;
const left = ({x, width}: Region) => x - width / 2;
const right = ({x, width}: Region) => x + width / 2;

it.each(Object.entries(stages))(
  'has terms and cells beside or below the map of a %s frame',
  (_, size) => {
    for (const words of ['full', 'labels', 'none'] as const) {
      const frame = frameOf(size, {words});
      const {picture, strip, caption, formula} = mapWithCells(frame);
      const isBeside = left(strip) >= right(picture);
      expect(isBeside || top(strip) >= bottom(picture)).toBe(true);
      expect(bottom(formula)).toBeLessThanOrEqual(top(strip));
      expect(bottom(strip)).toBeLessThanOrEqual(
        caption ? top(caption) : size.height / 2,
      );
      const cells = cellsIn(strip, 6);
      expect(Math.min(...cells.map(({height}) => height))).toBeGreaterThan(115);
      expect(bottom(cells.at(-1)!)).toBeLessThanOrEqual(bottom(strip) + 1e-9);
      expect(new Set(cells.map(({x}) => x)).size).toBe(isBeside ? 1 : 3);
    }
  },
);
