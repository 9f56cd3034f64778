/** Where in a picture there is room for words. Lengths in stage units. */
import type {Place} from '../pathGeometry';
import type {Region} from './regions';

/** A place in which words may stand. */
export interface FreeRegion extends Region {
  readonly side: 'left' | 'middle' | 'right';
}

/** Between words and what is drawn. */
const gap = 40;

/** Widths that are tried, as shares of the picture's. */
const shares = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

/**
 * The largest rectangle at the top of a picture, in a corner or in the middle, that nothing drawn comes near to.
 *
 * @param picture - Where it is; `drawn` is measured from its middle, y down.
 * @param drawn - Points of all lines, so close that no line passes between two of them.
 * @param least - What it must hold.
 * @returns Null where none has so much room.
 */
export function freeRegion(
  picture: Region,
  drawn: readonly Place[],
  least: {readonly width: number; readonly height: number},
): FreeRegion | null {
  const candidates = (['left', 'middle', 'right'] as const).flatMap(side =>
    shares.map(share => atTop(picture, drawn, side, share * picture.width)),
  );
  const fitting = candidates.filter(
    ({width, height}) => width >= least.width && height >= least.height,
  );
  const size = ({width, height}: Region) => width * height;
  return fitting.reduce<FreeRegion | null>(
    (best, next) => (best && size(best) >= size(next) ? best : next),
    null,
  );
}

/** The rectangle of a width at the top, down to the first thing that is drawn. */
function atTop(
  {x, y, width: whole, height: most}: Region,
  drawn: readonly Place[],
  side: FreeRegion['side'],
  width: number,
): FreeRegion {
  const sign = {left: -1, middle: 0, right: 1}[side];
  const middle = sign * (whole / 2 - width / 2);
  const below = drawn
    .filter(place => Math.abs(place.x - middle) < width / 2 + gap)
    .map(place => place.y + most / 2 - gap);
  const height = Math.max(0, Math.min(most, ...below));
  return {
    side,
    x: x + middle,
    y: y - most / 2 + height / 2,
    width,
    height,
  };
}
