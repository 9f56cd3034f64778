import {math, type Point} from '../../sim';
import type {Relief, World} from './camera';
import {onSurface, slopeAt, type Terrain} from './Terrain';

/**
 * The centre of a ball that touches the surface at a data point: where it is seen, so
 * heights are those of the relief.
 *
 * @param radius - In world units.
 */
export function ballCenter(
  terrain: Terrain,
  point: Point,
  radius: number,
  {share, level}: Relief = {share: 1, level: 0},
): World {
  const [x, y, z] = onSurface(terrain, point);
  const [sx, sy] = slopeAt(terrain, point).map(slope => slope * share) as [
    number,
    number,
  ];
  const along = radius / math.norm([sx, sy, 1]);
  return [x - sx * along, y - sy * along, level + share * (z - level) + along];
}
