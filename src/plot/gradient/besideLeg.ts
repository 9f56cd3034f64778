import {math} from '../../sim';
import type {Place} from '../pathGeometry';

/** Between a leg and its number, in stage units. */
const gap = 16;

/**
 * The middle of a label beside a leg, outside of the triangle that legs and arrow make.
 *
 * @param corners - Where the legs begin and end, on the stage.
 * @param axis - Which leg.
 * @param size - Width and height of the label.
 */
export function besideLeg(corners: readonly Place[], axis: number, size: Place): Place {
  const [from, to] = [corners[axis]!, corners[axis + 1]!];
  const middle = {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2};
  const inside = meanOf(corners);
  const length = math.norm([to.x - from.x, to.y - from.y]) || 1;
  const across = {x: (to.y - from.y) / length, y: (from.x - to.x) / length};
  const faces = (middle.x - inside.x) * across.x + (middle.y - inside.y) * across.y;
  const side = faces < 0 ? -1 : 1;
  const far = (Math.abs(across.x) * size.x + Math.abs(across.y) * size.y) / 2 + gap;
  return {
    x: middle.x + side * far * across.x,
    y: middle.y + side * far * across.y,
  };
}

function meanOf(places: readonly Place[]): Place {
  const sum = places.reduce((a, b) => ({x: a.x + b.x, y: a.y + b.y}), {x: 0, y: 0});
  return {x: sum.x / places.length, y: sum.y / places.length};
}
