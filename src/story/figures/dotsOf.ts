import {Dot} from '../../nodes/plot/Dot';
import type {Place} from '../../plot';
import {line} from '../../theme';
import type {CurveWalk} from '../CurveWalk';

/** Dots of the iterates, from the first to the last; closer ones are left out. */
const dots = {largest: line.dot, smallest: 6, distance: 2.2};

/** The iterates left behind, those that lie apart. */
export function dotsOf(places: readonly Place[], walk: CurveWalk): Dot[] {
  const shown: Dot[] = [];
  let before: Place | null = null;
  places.forEach((place, index) => {
    const age = index / Math.max(1, places.length - 1);
    const radius = dots.largest + age * (dots.smallest - dots.largest);
    const isNear =
      before &&
      Math.hypot(place.x - before.x, place.y - before.y) < dots.distance * radius;
    if (isNear) return;
    before = place;
    shown.push(
      new Dot({
        radius,
        position: [place.x, place.y],
        opacity: () => (walk.step() > index ? 1 : 0),
      }),
    );
  });
  return shown;
}
