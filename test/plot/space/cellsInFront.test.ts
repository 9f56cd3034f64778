import {expect, it} from 'vitest';
import {eyeOf, project, projectAll, type Camera} from '../../../src/plot/space/camera';
import {cellsInFront} from '../../../src/plot/space/cellsInFront';
import {mesh} from '../../../src/plot/space/mesh';
import {paintOrder} from '../../../src/plot/space/paintOrder';
import {ballCenter} from '../../../src/plot/space/ballCenter';
import {square, wall} from './land';

const camera: Camera = {
  azimuth: 0,
  elevation: 0.4,
  distance: 10,
  target: [0, 0, 0],
  scale: 400,
  center: [0, 0],
};
const land = square(wall);
const cells = mesh(land);
const projected = new Float64Array(cells.vertices.length);
projectAll(camera, cells.vertices, projected);
const order = new Int32Array(cells.first.length - 1);
paintOrder(cells, land.region.half, eyeOf(camera), order);

function cover(x: number, radius: number): number[] {
  const center = ballCenter(land, [x, 0], radius);
  const {x: stageX, y, depth} = project(camera, center);
  const disc = {x: stageX, y, radius: (400 * 10 * radius) / depth};
  return cellsInFront({mesh: cells, projected, order}, camera, center, radius, disc);
}

it('finds the wall in front of a ball, and nothing behind the ball', () => {
  const found = cover(-0.4, 0.06);
  expect(found.length).toBeGreaterThan(0);
  // The columns of cells are 1/32 wide; the ball ends at −0.38, in column 19.
  expect(found.every(cell => cells.column[cell]! >= 20)).toBe(true);
});

it('finds nothing in front of a ball on open ground', () => {
  expect(cover(0.5, 0.06)).toEqual([]);
});

it('lays a ball on a slope, its centre off the surface along the normal', () => {
  const plane = square('x + 0*y');
  const [x, y, z] = ballCenter(plane, [0, 0], 0.1);
  // The plane rises by 1/2 for a unit along x.
  expect(x).toBeCloseTo(-0.1 * (0.5 / Math.sqrt(1.25)));
  expect(y).toBeCloseTo(0);
  expect(z).toBeCloseTo(0.5 + 0.1 / Math.sqrt(1.25));
});
