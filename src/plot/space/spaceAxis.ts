/** Where the arrows beside a terrain stand that say what its directions mean. */
import {math} from '../../sim';
import type {Place} from '../pathGeometry';
import type {World} from './camera';
import type {Terrain} from './Terrain';

export type SpaceAxisName = 'x' | 'y' | 'height';

/** From the terrain to the arrow, in world units; a name stands on the one that rises. */
const clearance = {floor: 0.1, height: 0.19};

/** How much of a side an arrow along it takes. */
const reach = 0.4;

/**
 * The arrow of an axis, from its start to its tip: along the floor on the side that faces
 * the viewer, or upwards at the left.
 *
 * @param azimuth - From where the terrain is seen.
 */
export function spaceAxis(
  {region: {half, shape}, floor, top}: Terrain,
  axis: SpaceAxisName,
  azimuth: number,
): [from: World, to: World] {
  const [nearX, nearY] = [math.cos(azimuth), math.sin(azimuth)];
  if (axis === 'height') {
    // As far to the left as the terrain reaches from there.
    const support =
      shape === 'disc' ? 1 : half[0] * Math.abs(nearY) + half[1] * Math.abs(nearX);
    const out = support + clearance.height;
    const [x, y] = [out * nearY, -out * nearX];
    return [
      [x, y, 0],
      [x, y, top * 0.8],
    ];
  }
  const [along, across] = axis === 'x' ? [0, 1] : [1, 0];
  const side = Math.sign(across ? nearY : nearX) * (half[across]! + clearance.floor);
  const at = (share: number): World =>
    axis === 'x'
      ? [share * half[along]!, side, floor]
      : [side, share * half[along]!, floor];
  return [at(-reach), at(reach)];
}

/** From an arrow's tip to its name, in stage units. */
const nameGap = 14;

/** The middle of an axis's name: beyond the tip of its arrow. */
export function axisNamePlace(
  [from, to]: readonly [from: Place, to: Place],
  size: Place,
): Place {
  const length = math.norm([to.x - from.x, to.y - from.y]) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const room = nameGap + (Math.abs(x) * size.x + Math.abs(y) * size.y) / 2;
  return {x: to.x + room * x, y: to.y + room * y};
}
