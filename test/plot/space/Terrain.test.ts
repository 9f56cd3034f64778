import {expect, it} from 'vitest';
import {
  exactHeight,
  heightAt,
  onSurface,
  onTangent,
  slopeAt,
} from '../../../src/plot/space/Terrain';
import {disc, square} from './land';

it('has height 0 at the lowest and the top at the highest value that is shown', () => {
  const bowl = disc('3*(x^2 + y^2) - 7');
  expect(heightAt(bowl, 0, 0)).toBe(0);
  expect(heightAt(bowl, 1, 0)).toBeCloseTo(1);
  expect(bowl.heights).toMatchObject({low: -7, high: -4});
});

it('interpolates between the corners of a cell', () => {
  const plane = square('x + 2*y');
  expect(heightAt(plane, 0.123, -0.456)).toBeCloseTo((0.123 - 0.912 + 3) / 6);
});

it('has no height outside the region and in holes', () => {
  expect(heightAt(disc('x + y'), 0.8, 0.8)).toBeNaN();
  expect(heightAt(square('x + y'), 0.8, 0.8)).toBeCloseTo(0.9);
  expect(heightAt(square('sqrt(x) + 0*y'), -0.5, 0)).toBeNaN();
});

it('finds the height of a defined point in a cell that a hole cuts', () => {
  const land = square('sqrt(x - 0.01) + 0*y');
  expect(heightAt(land, 0.02, 0)).toBeNaN();
  expect(onSurface(land, [0.02, 0])[2]).toBeCloseTo(exactHeight(land, 0.02, 0));
  expect(exactHeight(land, 0.02, 0)).toBeGreaterThan(-0.1);
});

it('goes on outside at the height of the rim', () => {
  const [x, y, z] = onSurface(disc('x + 0*y'), [2, 0]);
  expect([x, y]).toEqual([2, 0]);
  expect(z).toBeCloseTo(1, 2);
});

it('rises along its tangent plane as the objective does', () => {
  const land = disc('x^2 + 2*y^2');
  const [sx, sy] = slopeAt(land, [0.5, 0.25]);
  expect(sx).toBeCloseTo(0.5);
  expect(sy).toBeCloseTo(0.5);
  const [, , z] = onSurface(land, [0.5, 0.25]);
  expect(onTangent(land, [0.5, 0.25], [0.1, -0.2])[2]).toBeCloseTo(z + 0.05 - 0.1);
});

it('follows a tangent plane that falls through the floor only to the floor', () => {
  const land = disc('x^2 + 2*y^2');
  const [x, , z] = onTangent(land, [0.5, 0], [-10, 0]);
  // From height 1/8 it falls by 1/2 for a unit, to the floor at −0.4.
  expect(z).toBeCloseTo(-0.4);
  expect(x).toBeCloseTo(0.5 - 2 * 0.525);
});
