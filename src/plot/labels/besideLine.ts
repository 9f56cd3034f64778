/** Where a label stands beside a line so that it hides nothing it speaks of, in a frame. */
import type {HalfSize, Place} from '../pathGeometry';
import {direction, keepInside, labelGap} from './labelRoom';

/** Room that an arrow's head takes beside its line. */
const clearance = 12;

/** How far along an arrow its label stands: nearer to the tip than to the start. */
const labelPosition = 0.62;

/**
 * The middle of a label next to a straight line: above or to the right of
 * it, or on the other side where that would leave the frame.
 *
 * @param size - Width and height of the label.
 */
export function besideLine(
  from: Place,
  to: Place,
  size: Place,
  frame: HalfSize,
): Place {
  const at = {
    x: from.x + labelPosition * (to.x - from.x),
    y: from.y + labelPosition * (to.y - from.y),
  };
  const along = direction(from, to);
  const steep = Math.abs(along.x) < 0.2;
  const side = (steep ? along.y : along.x) > 0 ? 1 : -1;
  const normal = {x: along.y * side, y: -along.x * side};
  const above = offset(at, normal, size);
  const below = offset(at, {x: -normal.x, y: -normal.y}, size);
  const best = fits(above, size, frame) || !fits(below, size, frame) ? above : below;
  return keepInside(best, size, frame);
}

/** The middle of a box on one side of a straight line through `place`. */
function offset(place: Place, towards: Place, size: Place): Place {
  const half = (Math.abs(towards.x) * size.x) / 2 + (Math.abs(towards.y) * size.y) / 2;
  const clear = labelGap + clearance + half;
  return {x: place.x + clear * towards.x, y: place.y + clear * towards.y};
}

function fits(middle: Place, size: Place, frame: HalfSize): boolean {
  const kept = keepInside(middle, size, frame);
  return kept.x === middle.x && kept.y === middle.y;
}
