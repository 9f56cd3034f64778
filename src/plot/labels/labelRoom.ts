/** Room around the box of a label, and in the frame that it stands in. */
import {math} from '../../sim';
import type {HalfSize, Place} from '../pathGeometry';

/** Gap between a thing and the box of its label, in stage units. */
export const labelGap = 16;

/** Moves a label's middle so that all of the label is in the frame. */
export function keepInside(middle: Place, size: Place, frame: HalfSize): Place {
  const room = {
    x: Math.max(0, frame.x - size.x / 2 - labelGap / 2),
    y: Math.max(0, frame.y - size.y / 2 - labelGap / 2),
  };
  return {
    x: Math.min(room.x, Math.max(-room.x, middle.x)),
    y: Math.min(room.y, Math.max(-room.y, middle.y)),
  };
}

/** The unit vector from one place to another; upwards when they are the same. */
export function direction(from: Place, to: Place): Place {
  const length = math.norm([to.x - from.x, to.y - from.y]);
  if (length === 0) return {x: 0, y: -1};
  return {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
}
