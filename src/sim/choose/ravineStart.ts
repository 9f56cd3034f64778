import {isIn} from '../isIn';
import type {Objective, Point} from '../Objective';
import {ravineNear, type Ravine} from '../stationary/ravine';
import {roundRate} from './rateFor';

/** How far along the ravine it starts, as a share of the domain's width. */
const reach = 0.45;

/** How far up the wall, where the way along would be 1 at the same height. */
const usualWall = 0.6;

/** Places on the way down that are looked at. */
const looks = 64;

/** Of 2/λ: it settles, and lands far up the other wall. */
const limitShare = 0.9;

/**
 * A start from which a ravine shows what it is: far out along it, and up on one wall. Of a
 * function without one, the objective's own.
 *
 * @param onWall - How far up: 1 is as high as it lies along the ravine.
 */
export function ravineStart(f: Objective, onWall = usualWall): Point {
  const ravine = ravineNear(f, minimaOf(f));
  if (!ravine) return f.start;
  const width = Math.max(...f.domain.map(([low, high]) => high - low));
  for (let out = reach * width; out > 0.01 * width; out *= 0.8) {
    const start = placeIn(ravine, out, onWall).map(x => roundRate(x, 3));
    if (isIn(f.domain, start) && risesTo(f, ravine.minimum.point, start)) return start;
  }
  return f.start;
}

/**
 * A rate of plain descent with which a ravine near a start shows what it is: nine tenths of
 * the largest stable one. Without a ravine, the objective's own.
 */
export function ravineRate(f: Objective, start: Point): number {
  const ravine = ravineNear(f, minimaOf(f), start);
  return ravine ? roundRate(limitShare * ravine.largestRate, 3) : f.learningRate;
}

/** The minimum of a ravine near a point, or else the nearest of all; none where f has none. */
export function nearestMinimum(f: Objective, point: Point): readonly Point[] {
  const minima = minimaOf(f);
  const ravine = ravineNear(f, minima, point);
  const away = ([x = 0, y = 0]: Point) => {
    const [dx, dy] = [x - point[0]!, y - point[1]!];
    return dx * dx + dy * dy;
  };
  const places = ravine ? [ravine.minimum] : minima;
  return places
    .map(minimum => minimum.point)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 1);
}

function minimaOf({stationaryPoints}: Objective) {
  return stationaryPoints.filter(({kind}) => kind === 'minimum');
}

function placeIn(
  {minimum, steep, flat, condition}: Ravine,
  out: number,
  onWall: number,
): Point {
  const up = (onWall * out) / Math.sqrt(condition);
  return minimum.point.map(
    (x, i) => x - out * flat.direction[i]! - up * steep.direction[i]!,
  );
}

/** Whether nothing lies between a minimum and a point. */
function risesTo(f: Objective, minimum: Point, start: Point): boolean {
  let below = f.value(minimum);
  for (let look = 1; look <= looks; look++) {
    const point = minimum.map((x, i) => x + (look / looks) * (start[i]! - x));
    const value = f.value(point);
    if (!(value > below)) return false;
    below = value;
  }
  return f.gradient(start).every(Number.isFinite);
}
