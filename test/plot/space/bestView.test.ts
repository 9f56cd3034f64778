import {expect, it} from 'vitest';
import {bestView} from '../../../src/plot/space/bestView';
import {frameTerrain} from '../../../src/plot/space/framing';
import {onSurface} from '../../../src/plot/space/Terrain';
import {isVisible} from '../../../src/plot/space/visibility';
import {disc, square, wall} from './land';

const frame = {left: -700, right: 200, top: -400, bottom: 380};

it('goes around a wall that hides the run from the preferred side', () => {
  const land = square(wall);
  const behind = [
    [-0.4, 0.1],
    [-0.3, 0],
  ];
  const look = {azimuth: 0.1, elevation: 0.5};
  const places = behind.map(point => onSurface(land, point));
  const preferred = frameTerrain(land, look, {frame});
  expect(places.some(place => isVisible(land, preferred, place))).toBe(false);
  const best = frameTerrain(land, bestView(land, behind, look), {frame});
  expect(places.every(place => isVisible(land, best, place))).toBe(true);
});

it('rises over the rim of a bowl that hides its bottom from all sides', () => {
  const land = disc('x^2 + y^2');
  const look = {azimuth: -1.9, elevation: 0.45};
  const bottom = [
    [0.1, 0],
    [0, 0],
  ];
  const best = bestView(land, bottom, look);
  expect(best.elevation).toBeGreaterThan(0.55);
  const camera = frameTerrain(land, best, {frame});
  expect(isVisible(land, camera, onSurface(land, [0, 0]))).toBe(true);
});

it('stays on the preferred side of a run that is seen there', () => {
  const land = disc('x^2 + y^2');
  const look = {azimuth: -1.9, elevation: 1};
  const run = [
    [0.3, 0.4],
    [0, 0],
  ];
  expect(bestView(land, run, look)).toEqual(look);
});
