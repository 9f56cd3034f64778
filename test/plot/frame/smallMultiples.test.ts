import {describe, expect, it} from 'vitest';
import {frameOf, smallMultiples, stages, wordsShown} from '../../../src/plot';

const sizesOf = (count: number) =>
  smallMultiples(frameOf(), count).cells.map(({width, height}) => [width, height]);

describe('smallMultiples', () => {
  it('fills a wide stage with two, three, four or six cells', () => {
    expect(sizesOf(2)).toEqual(Array(2).fill([864, 800]));
    expect(sizesOf(3)).toEqual(Array(3).fill([560, 800]));
    expect(sizesOf(4)).toEqual(Array(4).fill([864, 390]));
    expect(sizesOf(5)).toEqual(Array(5).fill([560, 390]));
    expect(sizesOf(6)).toEqual(Array(6).fill([560, 390]));
  });

  it('goes on below after three of six', () => {
    const {cells} = smallMultiples(frameOf(), 6);
    expect(cells[3]).toMatchObject({x: cells[0]!.x, y: cells[0]!.y + 390 + 48});
    expect(cells[2]!.x - cells[1]!.x).toBe(560 + 48);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('never has five of %i in a row', count => {
    for (const size of Object.values(stages)) {
      const {cells} = smallMultiples(frameOf(size), count);
      const rows = cells.map(({y}) => cells.filter(other => other.y === y));
      expect(Math.max(...rows.map(({length}) => length))).toBeLessThan(5);
    }
  });

  it('keeps all cells on the stage, above the sentence, and apart', () => {
    for (const size of Object.values(stages)) {
      for (const words of wordsShown) {
        for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
          const frame = frameOf(size, {words});
          const {cells, caption} = smallMultiples(frame, count);
          expect(cells).toHaveLength(count);
          const foot = caption ? caption.y - caption.height / 2 : frame.height / 2;
          cells.forEach((cell, i) => {
            expect(Math.abs(cell.x) + cell.width / 2).toBeLessThanOrEqual(
              frame.width / 2 - 72 + 1e-9,
            );
            expect(cell.y - cell.height / 2).toBeGreaterThan(-frame.height / 2);
            expect(cell.y + cell.height / 2).toBeLessThan(foot);
            for (const other of cells.slice(i + 1)) {
              const isApart =
                Math.abs(cell.x - other.x) >= cell.width + 32 - 1e-9 ||
                Math.abs(cell.y - other.y) >= cell.height + 32 - 1e-9;
              expect(isApart).toBe(true);
            }
          });
        }
      }
    }
  });

  it('says so where there are too many, or none', () => {
    expect(() => smallMultiples(frameOf(), 9)).toThrow(
      'Expected 1 to 8 pictures side by side, got 9.',
    );
    expect(() => smallMultiples(frameOf(), 0)).toThrow('got 0');
  });
});
