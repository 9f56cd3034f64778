import {math} from '../../sim';
import type {Place} from '../pathGeometry';

/** How long the way between two places is, in stage units. */
type Way<P extends Place> = (from: P, to: P) => number;

/** No longer way counts, in stage units: a hop far out of the picture is not drawn. */
const farthest = 1800;

/**
 * Places on a line that stand for several runs which hop side by side: from one to the next
 * it is as far as the longest of their hops. A hop plan of them suits all.
 *
 * @param runs - The iterates of each on the stage; they may differ in number.
 * @param wayBetween - Straight unless told.
 */
export function inStep<P extends Place>(
  runs: readonly (readonly P[])[],
  wayBetween: Way<P> = straight,
): Place[] {
  const hops = Math.max(0, ...runs.map(({length}) => length - 1));
  const places: Place[] = [{x: 0, y: 0}];
  for (let k = 0; k < hops; k++) {
    const ways = runs.map(run => {
      const [from, to] = [run[k], run[k + 1]];
      if (!from || !to) return 0;
      const way = wayBetween(from, to);
      return way <= farthest ? way : farthest;
    });
    places.push({x: places[k]!.x + Math.max(...ways), y: 0});
  }
  return places;
}

const straight: Way<Place> = (from, to) => math.norm([to.x - from.x, to.y - from.y]);
