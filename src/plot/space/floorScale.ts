import {math, type Point} from '../../sim';
import type {GroundRegion} from './region';

/**
 * By what a vector of data units is to be multiplied to have a length on the floor, in world
 * units; 0 for a vector of no length.
 *
 * @example
 * ```ts
 * floorScale(region, [3, 4], 1); // 0.2 where a data unit is a world unit
 * ```
 */
export function floorScale(
  {radius, half}: GroundRegion,
  vector: Point,
  length: number,
): number {
  const size = math.norm([
    (vector[0]! * half[0]) / radius[0],
    (vector[1]! * half[1]) / radius[1],
  ]);
  return size > 0 && Number.isFinite(size) ? length / size : 0;
}
