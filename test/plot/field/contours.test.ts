import {describe, expect, it} from 'vitest';
import {
  contour,
  contours,
  definedArea,
  type Field,
} from '../../../src/plot/field/contours';

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
    // A ring ends where it starts.
    const corners = marched!.slice(1).map(text);
    const turns = corners.filter((_, i, all) => {
      const [before, at, after] = [all.at(i - 1)!, all[i]!, all[(i + 1) % all.length]!];
      const same = (part: number) =>
        new Set([before, at, after].map(point => point.split(' ')[part])).size === 1;
      return !same(0) && !same(1);
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

describe('the contours of several levels', () => {
  const fields = {
    'a valley with a bend': sampled((x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2),
    'hills in rows': sampled((x, y) => Math.sin(9 * x) * Math.cos(7 * y)),
    'what is not defined everywhere': sampled((x, y) => Math.log(x + y)),
    'a chessboard, whose squares touch at their corners': sampled(
      (x, y) => Math.round(20 * (x + 1) + 20 * (y + 1)) % 2,
    ),
  };

  it.each(Object.entries(fields))('are those of each, on %s', (_name, field) => {
    const levels = [-1, 0.25, 0.5, 0.75, 20];
    expect(contours(field, levels)).toEqual(levels.map(level => contour(field, level)));
  });

  it.each(Object.entries(fields))(
    'have in their areas what is as high, on %s',
    (_name, field) => {
      const {columns, rows, values} = field;
      const levels = [-1, 0.25, 0.5, 0.75, 20];
      contours(field, levels).forEach(({area}, k) => {
        for (let i = 0; i < values.length; i += 7) {
          const at = [
            (i % columns) / (columns - 1),
            Math.floor(i / columns) / (rows - 1),
          ];
          const isHigh = values[i]! >= levels[k]!;
          expect([i, isInside(at as [number, number], area)]).toEqual([i, isHigh]);
        }
      });
    },
  );
});

/** By the even-odd rule: how often a ray to the right meets the rings. */
function isInside(
  [u, v]: readonly [number, number],
  area: readonly (readonly (readonly [number, number])[])[],
): boolean {
  let crossings = 0;
  for (const ring of area) {
    for (let i = 1; i < ring.length; i++) {
      const [[u0, v0], [u1, v1]] = [ring[i - 1]!, ring[i]!];
      if (v0 > v === v1 > v) continue;
      if (u0 + ((v - v0) / (v1 - v0)) * (u1 - u0) > u) crossings++;
    }
  }
  return crossings % 2 === 1;
}
