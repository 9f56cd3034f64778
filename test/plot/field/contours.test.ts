import {describe, expect, it} from 'vitest';
import {contour, definedArea, type Field} from '../../../src/plot/field/contours';

/** Samples f on [−1, 1]². */
function sampled(f: (x: number, y: number) => number, size = 41): Field {
  const at = (i: number) => -1 + (2 * i) / (size - 1);
  const values = Array.from({length: size * size}, (_, i) =>
    f(at(i % size), at(Math.floor(i / size))),
  );
  return {columns: size, rows: size, values};
}

const isolines = (field: Field, level: number) => contour(field, level).lines;

describe('the lines of a contour', () => {
  it('are closed circles of the right radius on a bowl', () => {
    const lines = isolines(
      sampled((x, y) => x * x + y * y),
      0.25,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]![0]).toEqual(lines[0]!.at(-1));
    for (const [u, v] of lines[0]!) {
      expect(Math.hypot(2 * u - 1, 2 * v - 1)).toBeCloseTo(0.5, 2);
    }
  });

  it('lie exactly where a linear field has the level', () => {
    const [line] = isolines({columns: 2, rows: 2, values: [0, 4, 0, 4]}, 1);
    expect(line).toEqual([
      [0.25, 0],
      [0.25, 1],
    ]);
  });

  it('run from the low y up in the order of the rows', () => {
    const lines = isolines({columns: 2, rows: 2, values: [0, 0, 10, 10]}, 9);
    expect(lines.flat().map(([, v]) => v)).toEqual([0.9, 0.9]);
  });

  it('end at the edge of the field instead of following it', () => {
    const lines = isolines(
      sampled((x, y) => x * y),
      0.5,
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      for (const [u, v] of line) {
        expect((2 * u - 1) * (2 * v - 1)).toBeCloseTo(0.5, 2);
      }
    }
  });

  it('end where the function stops being defined', () => {
    const lines = isolines(
      sampled((x, y) => Math.sqrt(x) + y),
      0.5,
    );
    expect(lines).toHaveLength(1);
    for (const [u] of lines[0]!) expect(u).toBeGreaterThanOrEqual(0.5);
  });

  it('are none on a constant field', () => {
    expect(
      isolines(
        sampled(() => 3),
        3.5,
      ),
    ).toEqual([]);
  });
});

describe('the area of a contour', () => {
  it('of a level below every value covers the field', () => {
    const [ring] = contour(
      sampled(() => 3),
      1,
    ).area;
    const us = ring!.map(([u]) => u);
    expect(Math.min(...us)).toBeLessThanOrEqual(0);
    expect(Math.max(...us)).toBeGreaterThanOrEqual(1);
  });

  it('is, where all is defined, what marching squares would find, without the rest', () => {
    const [marched] = contour(
      sampled(() => 1),
      0.5,
    ).area;
    const [ring] = definedArea(sampled(() => 7));
    const text = ([u, v]: readonly [number, number]) =>
      `${u.toFixed(9)} ${v.toFixed(9)}`;
    const turns = marched!.map(text).filter((_, i, all) => {
      const [before, at, after] = [all.at(i - 1)!, all[i]!, all[(i + 1) % all.length]!];
      const same = (part: number) =>
        new Set([before, at, after].map(point => point.split(' ')[part])).size === 1;
      return before !== at && !same(0) && !same(1);
    });
    expect(new Set(ring!.map(text))).toEqual(new Set(turns));
  });

  it('leaves out where the function is not defined', () => {
    const half = sampled(x => (x < 0 ? NaN : 1));
    const us = definedArea(half)
      .flat()
      .map(([u]) => u);
    expect(Math.min(...us)).toBeCloseTo(0.5 - 1 / 80, 10);
  });

  it('has a ring for the hill and one for the hole in it', () => {
    const crater = sampled((x, y) => {
      const r = Math.hypot(x, y);
      return r * (1 - r);
    });
    expect(contour(crater, 0.2).area).toHaveLength(2);
  });
});
