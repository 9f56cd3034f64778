import {describe, expect, it} from 'vitest';
import {shownDomain} from '../../../src/plot/shown/shownDomain';

const square = [
  [-5, 5],
  [-5, 5],
] as const;

describe('shownDomain', () => {
  it("is the objective's own domain while the run stays in it", () => {
    expect(
      shownDomain(square, [
        [0, 0],
        [3, 4.9],
      ]),
    ).toEqual([
      [-5, 5],
      [-5, 5],
    ]);
  });

  it('holds a start that lies outside, with room around it', () => {
    const [x] = shownDomain(square, [[15, 0]]);
    expect(x).toEqual([-5, expect.closeTo(15 + 0.08 * 20)]);
  });

  it('holds an iterate a little way outside', () => {
    const [x, y] = shownDomain(square, [
      [0, 0],
      [-6, 0],
    ]);
    expect(x[0]).toBeLessThan(-6.5);
    expect(y[1] - y[0]).toBeCloseTo(x[1] - x[0]);
  });

  it('does not follow a run that diverges', () => {
    expect(
      shownDomain(square, [
        [0, 0],
        [40, -1e9],
      ]),
    ).toEqual([
      [-5, 5],
      [-5, 5],
    ]);
  });

  it('widens the narrower of two similar ranges about its middle', () => {
    const domain = [
      [-4, 4],
      [0, 6],
    ] as const;
    expect(shownDomain(domain, [[0, 1]])).toEqual([
      [-4, 4],
      [-1, 7],
    ]);
  });

  it('leaves ranges of different size as they are', () => {
    const domain = [
      [-10, 10],
      [-1, 1],
    ] as const;
    expect(shownDomain(domain, [[0, 0]])).toEqual([
      [-10, 10],
      [-1, 1],
    ]);
  });
});
