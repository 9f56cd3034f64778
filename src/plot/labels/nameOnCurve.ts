/** Where the name of a curve stands beside it. */
import {math} from '../../sim';
import {isInside, type HalfSize, type Place} from '../pathGeometry';
import type {Box} from './box';
import {labelGap} from './labelRoom';

/** Places along the curve that are tried. */
const tried = 40;

/** Between two points of a line that are looked at, at most; in stage units. */
const distance = 12;

/** So much farther from its curve a name may stand, to be out of the way. */
const price = 400;

type Lines = readonly (readonly Place[])[];

export interface CurveSurroundings {
  /** The curve. */
  readonly own: Lines;
  /** Another one; what is between both is spoken of. */
  readonly other: Lines;
  /** What it stands clear of. */
  readonly taken?: readonly Box[];
  readonly frame: HalfSize;
}

/**
 * The middle of a name above or below a curve: as near to it as its bends allow, clear of
 * the other curve and, if it can be, not between both. Lengths in stage units, y down.
 *
 * @param size - Width and height of the name.
 * @returns Null where there is no room.
 */
export function nameOnCurve(
  size: Place,
  {own, other, taken = [], frame}: CurveSurroundings,
): Place | null {
  const [mine, others] = [densely(own), densely(other)];
  const room = frame.x - size.x / 2;
  let best: (Place & {readonly cost: number}) | null = null;
  for (let i = 0; i <= tried; i++) {
    const x = -room + (2 * room * i) / tried;
    const near = mine.filter(point => Math.abs(point.x - x) < size.x / 2 + labelGap);
    const on = nearestTo(near, x);
    if (!on) continue;
    const beyond = nearestTo(others, x);
    for (const side of [-1, 1]) {
      const far = side * Math.max(...near.map(point => side * point.y));
      const y = far + side * (labelGap + size.y / 2);
      if (Math.abs(y) + size.y / 2 > frame.y) continue;
      if (isTouched({x, y}, size, others, taken)) continue;
      const isBetween = beyond !== null && side * (beyond.y - on.y) > 0;
      const cost = Math.abs(y - on.y) + (isBetween ? price : 0);
      if (!best || cost < best.cost - 1) best = {x, y, cost};
    }
  }
  return best && {x: best.x, y: best.y};
}

function isTouched(
  {x, y}: Place,
  size: Place,
  points: readonly Place[],
  taken: readonly Box[],
): boolean {
  const half = {x: size.x / 2 + labelGap, y: size.y / 2 + labelGap};
  return (
    points.some(point => isInside({x: point.x - x, y: point.y - y}, half)) ||
    taken.some(box =>
      isInside(
        {x: box.x - x, y: box.y - y},
        {x: half.x + box.width / 2, y: half.y + box.height / 2},
      ),
    )
  );
}

function nearestTo(points: readonly Place[], x: number): Place | null {
  return points.reduce<Place | null>(
    (best, next) =>
      best && Math.abs(best.x - x) <= Math.abs(next.x - x) ? best : next,
    null,
  );
}

/** Points all along some lines. */
function densely(lines: Lines): Place[] {
  return lines.flatMap(line =>
    line.flatMap((to, k) => {
      const from = line[k - 1] ?? to;
      // Far outside the picture nothing is looked at.
      const length = Math.min(4000, math.norm([to.x - from.x, to.y - from.y]));
      const count = Math.max(1, Math.ceil(length / distance));
      return Array.from({length: count}, (_, i) => {
        const part = (i + 1) / count;
        return {x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y)};
      });
    }),
  );
}
