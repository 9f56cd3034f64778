import type {Point} from '../../sim';
import type {Variable} from '../slopes/slice';
import type {World} from './camera';
import {onFloor} from './region';
import type {Terrain} from './Terrain';

/** How high a blade stands over the top of the terrain, in world units. */
const over = 0.08;

/**
 * The corners of an upright plane through a data point, from rim to rim of the terrain:
 * lower and upper where the running variable is low, upper and lower where it is high.
 *
 * @param blade - Its point, the variable that runs along it, and how far it has come down
 *   from the top to the floor, 0 to 1.
 */
export function bladeCorners(
  {region, top, floor}: Terrain,
  {at, along, lowered}: {at: Point; along: Variable; lowered: number},
): World[] {
  const held = onFloor(region, at)[along === 0 ? 1 : 0];
  const across = held / region.half[along === 0 ? 1 : 0];
  const chord =
    region.shape === 'disc' ? Math.sqrt(Math.max(0, 1 - across * across)) : 1;
  const reach = chord * region.half[along];
  const high = top + over;
  const low = high + lowered * (floor - high);
  const corner = (run: number, z: number): World =>
    along === 0 ? [run, held, z] : [held, run, z];
  return [
    corner(-reach, low),
    corner(-reach, high),
    corner(reach, high),
    corner(reach, low),
  ];
}
