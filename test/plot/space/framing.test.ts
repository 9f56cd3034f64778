import {expect, it} from 'vitest';
import {project, type Camera} from '../../../src/plot/space/camera';
import {closeUp, frameTerrain} from '../../../src/plot/space/framing';
import {axisNamePlace, spaceAxis} from '../../../src/plot/space/spaceAxis';
import {onSurface, type Terrain} from '../../../src/plot/space/Terrain';
import {disc, square} from './land';

const frame = {left: -700, right: 200, top: -400, bottom: 380};
const look = {azimuth: -1.2, elevation: 0.6};

/** Places all around the rim of surface and floor. */
function rim(land: Terrain, camera: Camera) {
  return Array.from({length: 360}, (_, k) => {
    const [x, y] = [0.999 * Math.cos(k / 57.3), 0.999 * Math.sin(k / 57.3)];
    return [
      project(camera, [x, y, land.floor]),
      project(camera, onSurface(land, [x, y])),
    ];
  }).flat();
}

const extent = (values: number[]) =>
  [Math.min(...values), Math.max(...values)] as const;

it('shows every rim point of surface and floor inside the frame, and touches it', () => {
  const land = disc('x^2 - y');
  const places = rim(land, frameTerrain(land, look, {frame}));
  const [left, right] = extent(places.map(({x}) => x));
  const [top, bottom] = extent(places.map(({y}) => y));
  expect(left).toBeGreaterThan(frame.left - 1);
  expect(right).toBeLessThan(frame.right + 1);
  expect(top).toBeGreaterThan(frame.top - 1);
  expect(bottom).toBeLessThan(frame.bottom + 1);
  expect(Math.max((right - left) / 900, (bottom - top) / 780)).toBeCloseTo(1, 2);
});

it('keeps 24 units clear of what is taken, and shows it smaller only as far as needed', () => {
  const land = disc('x^2 + y^2');
  const chip = {left: -700, right: -200, top: -400, bottom: -300};
  const free = frameTerrain(land, look, {frame});
  const camera = frameTerrain(land, look, {frame, taken: [chip]});
  for (const {x, y} of rim(land, camera)) {
    expect(x < chip.right + 24 && y < chip.bottom + 24).toBe(false);
  }
  expect(rim(land, free).some(({x, y}) => x < -176 && y < -276)).toBe(true);
  expect(camera.scale).toBeLessThan(free.scale);
  expect(camera.scale).toBeGreaterThan(0.7 * free.scale);
});

it('has room for the names of the axes', () => {
  const land = disc('x^2 + y^2');
  const size = {x: 300, y: 40};
  const camera = frameTerrain(land, look, {frame, names: {x: size}});
  const [from, to] = spaceAxis(land, 'x', camera.azimuth);
  const {x} = axisNamePlace([project(camera, from), project(camera, to)], size);
  expect(x + 150).toBeLessThan(frame.right + 1);
  expect(x - 150).toBeGreaterThan(frame.left - 1);
});

it('shows a flat terrain from above as a map: one scale both ways, heights are nothing', () => {
  const land = square('x^2 + y');
  const above = {azimuth: -Math.PI / 2, elevation: Math.PI / 2, isFlat: true};
  const camera = frameTerrain(land, above, {frame});
  const [middle, right, up] = [
    [0, 0],
    [1, 0],
    [0, 1],
  ].map(point => project(camera, onSurface(land, point)));
  expect(right!.x - middle!.x).toBeCloseTo(camera.scale);
  expect(middle!.y - up!.y).toBeCloseTo(camera.scale);
  expect(2 * camera.scale).toBeCloseTo(780, 0);
});

it('comes near until the points fill the frame, but no nearer than it may', () => {
  const land = disc('x^2 + y^2');
  const camera = frameTerrain(land, look, {frame});
  const spot = [onSurface(land, [0.1, 0]), onSurface(land, [-0.1, 0])];
  const near = closeUp(camera, spot, {frame, most: 1.6});
  expect(near.scale).toBeCloseTo(1.6 * camera.scale);
  const xs = spot.map(point => project(near, point).x);
  expect((xs[0]! + xs[1]!) / 2).toBeCloseTo(-250);
  const small = {left: 0, right: 10, top: 0, bottom: 10};
  expect(closeUp(camera, spot, {frame: small, most: 1.6})).toBe(camera);
  expect(closeUp(camera, [], {frame, most: 1.6})).toBe(camera);
});
