/** At which height a dimension line stands beside a curve. */
import type {HalfSize, Place} from '../pathGeometry';

export interface DimensionSurroundings {
  /** The curve, in the plot's own space. */
  readonly curve: readonly Place[];
  /** Half the plot's width and height, around the origin. */
  readonly half: HalfSize;
  /** From the plot's upper edge, in stage units: there is no room above. */
  readonly highest: number;
}

/** Above the higher end, and above the plot's foot, in stage units. */
const above = 110;
const overFoot = 40;

/** From the line to the curve, and to that above the line's number. */
const clear = 16;
const numberHeight = 70;

/**
 * The height of a dimension line: above what it measures, or, where the curve is in its way,
 * at the plot's foot.
 *
 * @param ends - Between which it stands first.
 * @param places - All over which it may come to stand.
 * @returns In stage units, downwards from the plot's middle.
 */
export function dimensionLevel(
  ends: readonly [Place, Place],
  places: readonly Place[],
  {curve, half, highest}: DimensionSurroundings,
): number {
  const upper = Math.max(highest - half.y, Math.min(...ends.map(({y}) => y)) - above);
  const lower = half.y - overFoot;
  const xs = places.map(({x}) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const isClear = (level: number) =>
    curve.every(
      ({x, y}) =>
        x < left || x > right || y < level - numberHeight || y > level + clear,
    );
  return isClear(upper) || !isClear(lower) ? upper : lower;
}
