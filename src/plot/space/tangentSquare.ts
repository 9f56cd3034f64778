import {math, type Point} from '../../sim';
import type {World} from './camera';
import {onSurface, slopeAt, type Terrain} from './Terrain';

/**
 * The corners of a square in the tangent plane, in world coordinates. Two of its sides run
 * along the steepest way, the other two level.
 *
 * @param point - The data point that it touches.
 * @param half - Half its side, in world units.
 */
export function tangentSquare(terrain: Terrain, point: Point, half: number): World[] {
  const [x, y, z] = onSurface(terrain, point);
  const [sx, sy] = slopeAt(terrain, point);
  const steep = math.norm([sx, sy]);
  const [dx, dy] = steep > 0 ? [sx / steep, sy / steep] : [1, 0];
  // A world unit along the slope, so that a steep patch is as large as a level one.
  const run = 1 / math.norm([1, steep]);
  const up: World = [dx * run, dy * run, steep * run];
  const level: World = [-dy, dx, 0];
  return [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].map(([a, b]) => {
    const [u, v] = [a! * half, b! * half];
    return [x + u * up[0] + v * level[0], y + u * up[1] + v * level[1], z + u * up[2]];
  });
}
