import {levelWalk} from '../fields/levelWalk';
import {steepestWalk} from '../fields/steepestWalk';
import {norm} from '../math';
import type {Domain, Objective, Point} from '../Objective';

/** Places along each side of the domain, from share to share of it. */
const places = {count: 12, from: 0.08, to: 0.92};

/** Steps across the domain, and of one walk. */
const steps = {across: 60, walk: 160};

/** The way round, in widths of the domain: shorter is small, longer takes long. */
const round = {least: 0.5, most: 1.5};

/** A slope that grows by this factor on the way up is seen to grow. */
const swollen = 1.6;

/** A way up that is longer than straight on by this share is seen to bend. */
const bent = 0.08;

/**
 * Where a walk along a contour line of a surface, and then up the slope, shows most: the line
 * closes, the slope grows on the way up, and the way bends and ends on a summit: the gradient
 * did not point there.
 *
 * @returns The objective's own start where f has no slope at any of the places.
 */
export function contourStart(f: Objective): Point {
  const steep = placesIn(f.domain)
    .map(point => ({point, slope: norm(f.gradient(point))}))
    .filter(({point, slope}) => slope > 0 && Number.isFinite(slope + f.value(point)))
    .sort((a, b) => a.slope - b.slope);
  const usual = steep[Math.floor(0.6 * steep.length)]?.slope ?? 0;
  const best = steep
    .filter(({slope}) => slope >= 0.5 * usual && slope <= 3 * usual)
    .map(({point}) => ({point, worth: worthOf(f, point)}))
    .reduce<{point: Point; worth: number} | null>(
      (best, next) => (best && best.worth >= next.worth ? best : next),
      null,
    );
  return best?.point ?? f.start;
}

function worthOf(f: Objective, start: Point): number {
  const width = Math.min(...f.domain.map(([low, high]) => high - low));
  const options = {within: f.domain, step: width / steps.across, most: steps.walk};
  const along = levelWalk(f, start, options);
  const up = steepestWalk(f, start, options, 1);
  const slopes = up.points.map(point => norm(f.gradient(point)));
  const swell = Math.max(...slopes) / slopes[0]!;
  const length = (along.points.length - 1) / steps.across;
  const climb = (up.points.length - 1) / steps.across;
  const isRound = along.isClosed && round.least <= length && length <= round.most;
  return (
    (isRound ? 3 : Math.min(1, length)) +
    (up.end === 'top' ? 1 : 0) +
    2 * Math.min(1, (swell - 1) / (swollen - 1)) +
    Math.min(0.6, climb) +
    Math.min(1, bendOf(up.points, options.step) / bent) -
    // The last of two that are alike is as good: the middle of the picture is better.
    0.1 * fromMiddle(f.domain, start)
  );
}

/** How much longer a way is than straight on, as a share. */
function bendOf(points: readonly Point[], step: number): number {
  const [from, to] = [points[0]!, points.at(-1)!];
  const straight = norm(to.map((x, axis) => x - from[axis]!));
  return straight > 0 ? ((points.length - 1) * step) / straight - 1 : 0;
}

/** 0 in the middle of a domain, 1 at its edge. */
function fromMiddle(domain: Domain, point: Point): number {
  return Math.max(
    ...domain.map(([low, high], axis) =>
      Math.abs((2 * (point[axis]! - low)) / (high - low) - 1),
    ),
  );
}

function placesIn([across, up]: Domain): Point[] {
  return shares.flatMap(x => shares.map(y => [between(across!, x), between(up!, y)]));
}

const shares = Array.from(
  {length: places.count},
  (_, i) => places.from + ((places.to - places.from) * i) / (places.count - 1),
);

function between([low, high]: Domain[number], share: number): number {
  return Math.round((low + share * (high - low)) * 100) / 100;
}
