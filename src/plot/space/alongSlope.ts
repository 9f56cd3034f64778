import {math, type Point} from '../../sim';
import type {World} from './camera';
import {onSurface, type Terrain} from './Terrain';

/**
 * The world point at the end of a straight line that leaves the surface as steep as it is: from
 * the point in a direction, a unit vector of data units, with the slope that f has that way,
 * and so long in world units.
 */
export function alongSlope(
  terrain: Terrain,
  point: Point,
  line: {readonly direction: Point; readonly slope: number; readonly length: number},
): World {
  const {region, heights, objective} = terrain;
  const [x, y, z] = onSurface(terrain, point);
  const [dx, dy] = [0, 1].map(
    axis => (line.direction[axis]! * region.half[axis]!) / region.radius[axis]!,
  );
  const rise = heights.slope(objective.value(point)) * line.slope;
  if (!Number.isFinite(rise)) return [x, y, z + Math.sign(rise) * line.length];
  const share = line.length / math.norm([dx!, dy!, rise]);
  return [x + share * dx!, y + share * dy!, z + share * rise];
}
