import {expect, it} from 'vitest';
import {eyeOf, projectAll, type Camera} from '../../../src/plot/space/camera';
import {mesh} from '../../../src/plot/space/mesh';
import {eachTowards, paintOrder} from '../../../src/plot/space/paintOrder';
import {disc, square} from './land';

const visited = (count: number, near: number) => {
  const found: number[] = [];
  eachTowards(count, near, index => found.push(index));
  return found;
};

it('visits towards the near one from both sides', () => {
  expect(visited(5, 2)).toEqual([0, 1, 4, 3, 2]);
  expect(visited(3, -7)).toEqual([2, 1, 0]);
  expect(visited(3, 40)).toEqual([0, 1, 2]);
});

const camera: Camera = {
  azimuth: 0,
  elevation: 0.4,
  distance: 3,
  target: [0, 0, 0.4],
  scale: 100,
  center: [0, 0],
};

/**
 * At many points of the stage, whether the cell painted last is the one nearest to the
 * eye among those that cover the point.
 */
function wrongPixels(land: ReturnType<typeof disc>, view: Camera): [number, number] {
  const cells = mesh(land);
  const projected = new Float64Array(cells.vertices.length);
  projectAll(view, cells.vertices, projected);
  const order = new Int32Array(cells.first.length - 1);
  paintOrder(cells, land.region.half, eyeOf(view), order);
  let [wrong, covered] = [0, 0];
  for (let x = -60.3; x < 60; x += 4.1) {
    for (let y = -60.7; y < 60; y += 4.3) {
      const depths: number[] = [];
      for (const cell of order) {
        const depth = depthIn(
          cells.corners.subarray(cells.first[cell], cells.first[cell + 1]),
          projected,
          [x, y],
        );
        if (depth !== null) depths.push(depth);
      }
      if (depths.length < 2) continue;
      covered++;
      if (depths.at(-1)! > Math.min(...depths) + 0.02) wrong++;
    }
  }
  return [wrong, covered];
}

/** The depth of a convex polygon at a point of the stage, or null outside it. */
function depthIn(ring: Int32Array, projected: Float64Array, [x, y]: [number, number]) {
  const at = (k: number) => projected.subarray(3 * ring[k]!, 3 * ring[k]! + 3);
  for (let k = 1; k + 1 < ring.length; k++) {
    const [a, b, c] = [at(0), at(k), at(k + 1)] as const;
    const area = cross(a, b, c);
    const weights = [cross([x, y], b, c), cross([x, y], c, a), cross([x, y], a, b)];
    const [u, v, w] = weights.map(weight => weight / area);
    if (u! >= 0 && v! >= 0 && w! >= 0) return u! * a[2]! + v! * b[2]! + w! * c[2]!;
  }
  return null;
}

type Place = ArrayLike<number>;

function cross(a: Place, b: Place, c: Place): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (c[0]! - a[0]!) * (b[1]! - a[1]!);
}

it.each([-2.6, -1.1, 0.3, 1.9])(
  'paints the nearest cell last everywhere, seen from azimuth %d',
  azimuth => {
    for (const land of [disc('sin(5*x)*cos(4*y)', 12), square('x^2 - y^2', 12)]) {
      const [wrong, covered] = wrongPixels(land, {...camera, azimuth});
      expect(covered).toBeGreaterThan(10);
      expect(wrong).toBe(0);
    }
  },
);

it('is right for an eye above the terrain', () => {
  const above = {...camera, elevation: 1, distance: 1.2};
  const [wrong, covered] = wrongPixels(disc('sin(5*x)*cos(4*y)', 12), above);
  expect(covered).toBeGreaterThan(5);
  expect(wrong).toBe(0);
});
