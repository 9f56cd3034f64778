import {expect, it} from 'vitest';
import type {Camera} from '../../../src/plot/space/camera';
import {onSurface} from '../../../src/plot/space/Terrain';
import {isVisible} from '../../../src/plot/space/visibility';
import {disc, square, wall} from './land';

const low: Camera = {
  azimuth: 0,
  elevation: 0.5,
  distance: 10,
  target: [0, 0, 0],
  scale: 100,
  center: [0, 0],
};
const high = {...low, elevation: 1.2};

it('hides what lies behind a wall, and not what lies before it', () => {
  const land = square(wall);
  const sees = (camera: Camera, x: number) =>
    isVisible(land, camera, onSurface(land, [x, 0.3]));
  expect(sees(low, -0.5)).toBe(false);
  expect(sees(low, 0.5)).toBe(true);
  expect(sees({...low, azimuth: Math.PI}, -0.5)).toBe(true);
});

it('looks over the wall from high up: tan 1.2 × 0.5 is more than its height', () => {
  const land = square(wall);
  expect(isVisible(land, high, onSurface(land, [-0.5, 0]))).toBe(true);
  expect(isVisible(land, high, onSurface(land, [-0.25, 0]))).toBe(false);
});

it('sees what stands out above the wall', () => {
  const land = square(wall);
  expect(isVisible(land, low, [-0.5, 0, 0.6])).toBe(false);
  expect(isVisible(land, low, [-0.5, 0, 0.9])).toBe(true);
});

it('sees a slope that faces the eye, and not the near wall of a steep bowl', () => {
  const bowl = disc('x^2 + y^2');
  expect(isVisible(bowl, low, onSurface(bowl, [-0.8, 0]))).toBe(true);
  expect(isVisible(bowl, low, onSurface(bowl, [0.8, 0]))).toBe(false);
  expect(isVisible(bowl, high, onSurface(bowl, [0.8, 0]))).toBe(true);
});

it('does not see a point that has no height', () => {
  expect(isVisible(square(wall), low, [0, 0, NaN])).toBe(false);
});

it('hides nothing of a flat relief, and less the flatter it is', () => {
  const land = square(wall);
  const point = onSurface(land, [-0.5, 0.3]);
  const flatter = (share: number) => ({...low, relief: {share, level: land.floor}});
  expect(isVisible(land, flatter(1), point)).toBe(false);
  expect(isVisible(land, flatter(0.2), point)).toBe(true);
  expect(isVisible(land, flatter(0), point)).toBe(true);
});
