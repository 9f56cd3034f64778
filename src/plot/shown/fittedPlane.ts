import type {Domain, Point} from '../../sim';
import type {Region, Regions} from '../frame/regions';
import {reachOf, withRoomFor} from './shownInterval';

type Interval = Domain[number];

/** Share of the action's room that the run takes, in the direction that binds. */
const fill = 0.8;

/** Domains whose widths differ by more than this keep scales of their own. */
const similar = 2.5;

/** However short a run is, so much of the domain's width is shown. */
const leastShare = 0.12;

/** Where a picture stands, and what it shows at least. */
export interface PlaneRoom extends Pick<Regions, 'picture' | 'action'> {
  /** The share of the domain's width that is shown however short the run is. Default: 0.12. */
  readonly least?: number;
  /** Whether right angles look right on every domain. Default: false. */
  readonly isUpright?: boolean;
}

/** A run no longer than this share of the domain's width is a point: the domain is shown. */
const stillShare = 1e-3;

/**
 * The part of the plane that a picture shows so that the run fills it: both axes have the
 * same scale, unless the objective's own domain is much longer one way. Iterates that lie
 * far outside the domain are left out: a diverging run leaves the picture.
 *
 * @param domain - The objective's, one interval for each of two variables.
 * @param points - The iterates, the start first.
 * @param room - The picture, and the part of it that the run is fitted to.
 */
export function fittedPlane(
  domain: Domain,
  points: readonly Point[],
  {picture, action, least = leastShare, isUpright = false}: PlaneRoom,
): [x: Interval, y: Interval] {
  const near = nearPoints(domain, points);
  const run = [0, 1].map(axis => extentOf(near.map(point => point[axis]!)));
  const isStill = run.every(
    (extent, axis) => widthOf(extent) <= stillShare * widthOf(domain[axis]!),
  );
  const [x, y] = isStill
    ? domain.map(([low, high], axis) => extentOf([low, high, ...run[axis]!]))
    : run;
  const stretch = isUpright ? 1 : stretchOf(domain);
  // Units of x for one unit of the stage; units of y are that, divided by the stretch.
  const unit = Math.max(
    widthOf(x!) / (fill * action.width),
    (stretch * widthOf(y!)) / (fill * action.height),
    (least * widthOf(domain[0]!)) / picture.width,
  );
  return [
    around(middleOf(x!), unit, across(picture, action)),
    around(middleOf(y!), unit / stretch, upwards(picture, action)),
  ];
}

/** Whether both axes of a picture have the same scale, so that right angles look right. */
export function hasEqualScales([x, y]: Domain, {width, height}: Region): boolean {
  return Math.abs((widthOf(x!) / width) * (height / widthOf(y!)) - 1) < 1e-6;
}

/** Where the action's middle is in the picture: stage units to its low and high edge. */
type Arms = readonly [low: number, high: number];

function across(picture: Region, action: Region): Arms {
  const shift = action.x - picture.x;
  return [picture.width / 2 + shift, picture.width / 2 - shift];
}

/** Up in the data is down on the stage. */
function upwards(picture: Region, action: Region): Arms {
  const shift = action.y - picture.y;
  return [picture.height / 2 - shift, picture.height / 2 + shift];
}

function around(middle: number, unit: number, [low, high]: Arms): Interval {
  return [middle - unit * low, middle + unit * high];
}

/** Units of x that look like one unit of y. */
function stretchOf(domain: Domain): number {
  const ratio = widthOf(domain[0]!) / widthOf(domain[1]!);
  return Math.max(ratio, 1 / ratio) > similar ? ratio : 1;
}

/** The iterates up to where they leave what a picture of the domain could show. */
function nearPoints(domain: Domain, points: readonly Point[]): readonly Point[] {
  const limits = domain.map((interval, axis) =>
    reachOf(withRoomFor(interval, [points[0]![axis]!])),
  );
  return points.filter(point =>
    limits.every(([low, high], axis) => low <= point[axis]! && point[axis]! <= high),
  );
}

function extentOf(values: readonly number[]): Interval {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}

function widthOf([low, high]: Interval): number {
  return high - low;
}

function middleOf([low, high]: Interval): number {
  return (low + high) / 2;
}
