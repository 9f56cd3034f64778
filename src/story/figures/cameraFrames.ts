import type {CameraFrame, Region} from '../../plot';

/** A region's edges, from the middle of a picture. */
export function frameIn(region: Region, picture: Region): CameraFrame {
  const [x, y] = [region.x - picture.x, region.y - picture.y];
  return {
    left: x - region.width / 2,
    right: x + region.width / 2,
    top: y - region.height / 2,
    bottom: y + region.height / 2,
  };
}

/**
 * A frame without what lies around it, in stage units.
 *
 * @param above - What lies above it, where that is more.
 */
export function inset(
  {left, right, top, bottom}: CameraFrame,
  by: number,
  above = by,
): CameraFrame {
  return {left: left + by, right: right - by, top: top + above, bottom: bottom - by};
}
