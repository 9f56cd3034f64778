/** A gradient at a point that moves, and the picture of its arrow. */
import {hasGradient, math, type Domain, type Objective, type Point} from '../../sim';
import type {Regions} from '../frame/regions';

/** The gradient at one place of the way. */
export interface GradientAt {
  readonly point: Point;
  /** NaN where f has no slope. */
  readonly gradient: readonly number[];
}

/** The gradient all along a straight way. */
export interface GradientWay {
  /** From the start to the end, evenly. */
  readonly stops: readonly GradientAt[];
  /** What the picture shows, one interval for each variable, all of one scale. */
  readonly shown: Domain;
  /** By what the gradient is multiplied in every arrow: data for a unit of it. */
  readonly reach: number;
}

/** Stops of a way: one for every frame of a move of about two seconds. */
const parts = 144;

/** The longest arrow, in sides of a square as large as the picture, or of a box. */
const longest = {plane: 0.31, box: 0.46} as const;

/** How much of the action's room way and arrows take at most. */
const fill = 0.9;

/** At both sides there is room for the numbers of a point, in stage units: in a wide one. */
const labelRoom = 180;

/** A picture that is less wide has the numbers above or below the point, in its heights. */
const narrow = 1;

/** As much of the domain is shown at least. */
const leastShare = 0.5;

/** By so much a picture grows at a time. */
const step = 1.04;

/** An arrow may be so many times as long as those at the ends before it is cut off. */
const mostStretch = 2;

/**
 * The gradient along a straight way, and a picture that its arrows fill: all arrows have
 * one scale, in all directions.
 *
 * @param room - Where the picture is. Of three variables each has the same length.
 */
export function gradientWay(
  f: Objective,
  from: Point,
  to: Point,
  room: Pick<Regions, 'picture' | 'action'>,
): GradientWay {
  const stops = Array.from({length: parts + 1}, (_, k) => {
    const point = from.map((x, i) => x + (k / parts) * (to[i]! - x));
    return {point, gradient: f.gradient(point)};
  });
  // At a kink f gives a slope to descend by, which is none.
  const end = stops.at(-1)!;
  if (!hasGradient(f, end.point)) {
    stops[parts] = {...end, gradient: end.point.map(() => NaN)};
  }
  const sizes = stops.map(({gradient}) => math.norm(gradient));
  const finite = sizes.filter(Number.isFinite);
  const ends = Math.max(...[sizes[0]!, sizes.at(-1)!].filter(Number.isFinite), 0);
  const largest = Math.min(Math.max(0, ...finite), mostStretch * ends || Infinity);
  const aspect = room.picture.width / room.picture.height;
  const isPlane = f.domain.length === 2;
  const side = isPlane ? Math.sqrt(aspect) : 1;
  const unit =
    largest > 0 && largest < Infinity
      ? ((isPlane ? longest.plane : longest.box) * side) / largest
      : 0;
  const width = Math.max(...f.domain.map(([low, high]) => high - low));
  const sides = isPlane ? planeSides(room) : [fill, fill, fill];
  const wayAlone = boxOf(stops, 0).map(([low, high], i) => (high - low) / sides[i]!);
  const highest = Math.max(width, 1.6 * Math.max(...wayAlone));
  // The smallest picture in which all arrows have room; in the largest they are shorter.
  let [height, share] = [leastShare * width, 1];
  const hasRoom = () =>
    boxOf(stops, share * unit * height).every(
      ([low, high], i) => high - low <= sides[i]! * height,
    );
  while (!hasRoom()) {
    if (height < highest) height *= step;
    else share /= step;
  }
  const reach = share * unit * height;
  const shares = isPlane ? [aspect, 1] : [1, 1, 1];
  const shown = boxOf(stops, reach).map(([low, high], i) => {
    const middle = (low + high) / 2;
    const half = (shares[i]! * height) / 2;
    return [middle - half, middle + half] as const;
  });
  return {stops, shown, reach};
}

/**
 * The gradient on a way between two stops, which are too near to be told apart.
 *
 * @param progress - Of the way, 0 to 1.
 */
export function stopAt(stops: readonly GradientAt[], progress: number): GradientAt {
  const place = progress * (stops.length - 1);
  const index = Math.min(Math.floor(place), stops.length - 2);
  const [from, to] = [stops[index]!, stops[index + 1]!];
  const part = place - index;
  if (part === 0) return from;
  if (part === 1) return to;
  const mixed = (a: readonly number[], b: readonly number[]) =>
    a.map((x, i) => x + part * (b[i]! - x));
  return {
    point: mixed(from.point, to.point),
    gradient: mixed(from.gradient, to.gradient),
  };
}

/**
 * The legs of a gradient's arrow, tip to tail: where they begin and end, in data. Each goes
 * along its variable, as far as its component says; the arrow goes from the first to the
 * last. Where f has no slope, all are at the point.
 */
export function cornersOf(
  {point, gradient}: GradientAt,
  reach: number,
): readonly Point[] {
  const hasSlope = gradient.every(Number.isFinite);
  return gradient.reduce<Point[]>(
    (corners, slope, axis) => {
      const last = corners.at(-1)!;
      const leg = hasSlope ? reach * slope : 0;
      return [...corners, last.map((x, i) => (i === axis ? x + leg : x))];
    },
    [point],
  );
}

/** What of the picture is taken, in its heights. */
function planeSides({picture, action}: Pick<Regions, 'picture' | 'action'>): number[] {
  const isNarrow = picture.width < narrow * picture.height;
  const beside = isNarrow ? picture.width : picture.width - 2 * labelRoom;
  return [
    (fill * Math.min(action.width, beside)) / picture.height,
    (fill * action.height) / picture.height,
  ];
}

/** The box around a way and its arrows. */
function boxOf(stops: readonly GradientAt[], reach: number): [number, number][] {
  return stops[0]!.point.map((_, i) => {
    const ends = stops.flatMap(({point, gradient}) => {
      const tip = point[i]! + reach * gradient[i]!;
      return Number.isFinite(tip) ? [point[i]!, tip] : [point[i]!];
    });
    return [Math.min(...ends), Math.max(...ends)];
  });
}
