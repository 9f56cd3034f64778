/** What a terrain hides: the sight line is marched over its lattice. */
import {math} from '../../sim';
import {eyeOf, type Camera, type World} from './camera';
import {heightAt, type Terrain} from './Terrain';

/** How far the surface may rise above a sight line before it hides what lies behind. */
const tolerance = 0.006;

/**
 * Whether the eye sees a point on or above the surface.
 *
 * The sight line rises straight to the eye; the point is hidden when the surface is
 * higher anywhere on the way. Steps of half a cell find every wall that is broader than
 * that.
 *
 * @param point - World coordinates; not seen if z is NaN.
 */
export function isVisible(terrain: Terrain, camera: Camera, point: World): boolean {
  const [eyeX, eyeY, eyeZ] = eyeOf(camera);
  const [x, y, z] = point;
  if (Number.isNaN(z)) return false;
  const away = math.norm([eyeX - x, eyeY - y]);
  const step = terrain.region.half[0] / terrain.columns;
  for (let t = step; t < away; t += step) {
    const share = t / away;
    const line = z + (eyeZ - z) * share;
    if (line > terrain.top) return true;
    const height = heightAt(terrain, x + (eyeX - x) * share, y + (eyeY - y) * share);
    if (height > line + tolerance) return false;
  }
  return true;
}
