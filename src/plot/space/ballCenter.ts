import type {Point} from '../../sim';
import type {World} from './camera';
import {onSurface, slopeAt, type Terrain} from './Terrain';

/** The centre of a ball of some radius (world units) that touches the surface at a data point. */
export function ballCenter(terrain: Terrain, point: Point, radius: number): World {
  const [x, y, z] = onSurface(terrain, point);
  const [sx, sy] = slopeAt(terrain, point);
  const along = radius / Math.hypot(sx, sy, 1);
  return [x - sx * along, y - sy * along, z + along];
}
