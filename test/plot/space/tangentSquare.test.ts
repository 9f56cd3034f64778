import {expect, it} from 'vitest';
import {tangentSquare} from '../../../src/plot/space/tangentSquare';
import {disc} from './land';

it('touches the surface in its middle and has four equal sides', () => {
  const corners = tangentSquare(disc('x^2 + y^2'), [0.5, 0], 0.2);
  const middle = [0, 1, 2].map(axis =>
    corners.reduce((sum, corner) => sum + corner[axis]! / 4, 0),
  );
  expect(middle.map(v => Number(v.toFixed(6)))).toEqual([0.5, 0, 0.25]);
  corners.forEach((corner, k) => {
    const next = corners[(k + 1) % 4]!;
    const side = Math.hypot(...corner.map((value, axis) => value - next[axis]!));
    expect(side).toBeCloseTo(0.4);
  });
});

it('has two level sides and two along the steepest way', () => {
  const [a, b, c] = tangentSquare(disc('x^2 + y^2'), [0.5, 0], 0.2);
  expect(a![2]).toBeCloseTo(b![2]);
  // The slope at x = 0.5 is 1: it climbs 0.4/√2 over a side of 0.4.
  expect(b![2] - c![2]).toBeCloseTo(0.4 / Math.SQRT2);
});

it('is level where there is no slope', () => {
  const corners = tangentSquare(disc('x^2 + y^2'), [0, 0], 0.2);
  expect(new Set(corners.map(([, , z]) => z)).size).toBe(1);
});
