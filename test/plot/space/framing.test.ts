import {expect, it} from 'vitest';
import {project} from '../../../src/plot/space/camera';
import {azimuthBefore, bestView, frameTerrain} from '../../../src/plot/space/framing';
import {onSurface} from '../../../src/plot/space/Terrain';
import {isVisible} from '../../../src/plot/space/visibility';
import {disc, square, wall} from './land';

const frame = {left: -700, right: 200, top: -400, bottom: 380};

it('shows every rim point of surface and floor inside the frame, and touches it', () => {
  const land = disc('x^2 - y');
  const camera = frameTerrain(land, {azimuth: -1.2, elevation: 0.6}, frame);
  const places = Array.from({length: 360}, (_, k) => {
    const [x, y] = [0.999 * Math.cos(k / 57.3), 0.999 * Math.sin(k / 57.3)];
    return [
      project(camera, [x, y, land.floor]),
      project(camera, onSurface(land, [x, y])),
    ];
  }).flat();
  const [xs, ys] = [places.map(({x}) => x), places.map(({y}) => y)];
  expect(Math.min(...xs)).toBeGreaterThan(frame.left - 1);
  expect(Math.max(...xs)).toBeLessThan(frame.right + 1);
  expect(Math.min(...ys)).toBeGreaterThan(frame.top - 1);
  expect(Math.max(...ys)).toBeLessThan(frame.bottom + 1);
  const [width, height] = [
    Math.max(...xs) - Math.min(...xs),
    Math.max(...ys) - Math.min(...ys),
  ];
  expect(Math.max(width / 900, height / 780)).toBeCloseTo(1, 2);
});

it('leaves room for the way of the camera to where it rests', () => {
  const land = square('x + y');
  const look = {azimuth: -Math.PI / 2, elevation: 0.6};
  const [still, moved] = [
    frameTerrain(land, look, frame),
    frameTerrain(land, {...look, sweep: 0.7}, frame),
  ];
  // A square is wider across its diagonal.
  expect(moved.scale).toBeLessThan(0.9 * still.scale);
  expect(moved.azimuth).toBe(still.azimuth);
});

it('goes around a wall that hides the run from the preferred side', () => {
  const land = square(wall);
  const behind = [
    [-0.4, 0.1],
    [-0.3, 0],
  ];
  const look = {azimuth: 0.1, elevation: 0.5};
  const places = behind.map(point => onSurface(land, point));
  const preferred = frameTerrain(land, look, frame);
  expect(places.some(place => isVisible(land, preferred, place))).toBe(false);
  const best = bestView(land, behind, look, frame);
  expect(places.every(place => isVisible(land, best, place))).toBe(true);
});

it('stays on the preferred side of a run that is seen there', () => {
  const land = disc('x^2 + y^2');
  const look = {azimuth: -1.9, elevation: 0.7};
  const run = [
    [0.3, 0.4],
    [0, 0],
  ];
  expect(bestView(land, run, look, frame).azimuth).toBe(-1.9);
});

it('begins a camera move where the same sides face the viewer', () => {
  for (const resting of [-3, -1.9, -1.2, 0.1, 1.5, 2.9]) {
    const before = azimuthBefore(resting, 0.7);
    expect(Math.abs(before - resting)).toBeCloseTo(0.7);
    expect(Math.sign(Math.cos(before))).toBe(Math.sign(Math.cos(resting)));
    expect(Math.sign(Math.sin(before))).toBe(Math.sign(Math.sin(resting)));
  }
});
