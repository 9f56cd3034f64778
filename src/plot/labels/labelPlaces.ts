/** Where a label stands so that it hides nothing it speaks of, inside a frame. */
import {clipSegment, isInside, type HalfSize, type Place} from '../pathGeometry';
import type {Box} from './box';

/** Gap between a thing and the box of its label, in stage units. */
const labelGap = 16;

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

/** Eight ways to go from a point, as unit vectors. */
const compass = [0, 1, 2, 3, 4, 5, 6, 7].map(eighth => ({
  x: Math.cos((eighth * Math.PI) / 4),
  y: Math.sin((eighth * Math.PI) / 4),
}));

/** Four ways to stand above or below a point, beginning or ending there. */
const flush = [-1, 1].flatMap(x => [-1, 1].map(y => ({x, y})));

/** Flush with the point is second best. */
const flushTurns = 2;

/** What a label at a point has to heed. */
export interface LabelSurroundings {
  /** The side that faces away from here is best. */
  readonly from: Place;
  /** A walk along straight hops that the label should not cover. */
  readonly walk?: readonly Place[];
  /** Marks that it should not cover either. */
  readonly marks?: readonly Place[];
  /** Boxes that lie over the picture, such as chips: it stands clear of them. */
  readonly taken?: readonly Box[];
  readonly frame: HalfSize;
}

/**
 * The middle of a label next to a round marker: in the frame, where it covers least of
 * the walk and the marks, and of such places the one that faces most away from `from`.
 */
export function beyond(
  marker: Place & {readonly radius: number},
  size: Place,
  {from, walk = [], marks = [], taken = [], frame}: LabelSurroundings,
): Place {
  const away = direction(from, marker);
  const wanted = [
    ...[away, ...compass].map(way => ({
      place: outside(marker, way, size),
      turns: 1 - way.x * away.x - way.y * away.y,
    })),
    ...flush.map(({x, y}) => ({
      place: {
        x: marker.x + (x * size.x) / 2,
        y: marker.y + y * (marker.radius + labelGap + size.y / 2),
      },
      turns: flushTurns - y * away.y,
    })),
  ];
  const ways = wanted.map(({place: near, turns}) => {
    const kept = keepInside(near, size, frame);
    const place = clearOf(taken, kept, size);
    return {
      place,
      hides: marksCovered([marker], place, size),
      covers: hopsCovered(walk, place, size) + marksCovered(marks, place, size),
      turns: turns + (place.y === kept.y ? 0 : flushTurns),
    };
  });
  const [best] = ways.sort(
    (a, b) => a.hides - b.hides || a.covers - b.covers || a.turns - b.turns,
  );
  return best!.place;
}

/** Moves a label to the inner side of the boxes that it would touch. */
function clearOf(taken: readonly Box[], middle: Place, size: Place): Place {
  return taken.reduce(({x, y}, box) => {
    const reach = (box.height + size.y) / 2 + labelGap;
    const isClear =
      Math.abs(x - box.x) >= (box.width + size.x) / 2 + labelGap ||
      Math.abs(y - box.y) >= reach;
    return {x, y: isClear ? y : box.y + (box.y < 0 ? reach : -reach)};
  }, middle);
}

/** How many hops of a walk a label would touch. */
function hopsCovered(walk: readonly Place[], middle: Place, size: Place): number {
  const half = {x: size.x / 2 + labelGap / 2, y: size.y / 2 + labelGap / 2};
  const seen = walk.map(({x, y}) => ({x: x - middle.x, y: y - middle.y}));
  return seen.filter((to, k) => clipSegment(seen[Math.max(0, k - 1)]!, to, half))
    .length;
}

function marksCovered(marks: readonly Place[], middle: Place, size: Place): number {
  const half = {x: size.x / 2 + labelGap, y: size.y / 2 + labelGap};
  return marks.filter(({x, y}) => isInside({x: x - middle.x, y: y - middle.y}, half))
    .length;
}

/** Moves a label's middle so that all of the label is in the frame. */
export function keepInside(middle: Place, size: Place, frame: HalfSize): Place {
  const room = {
    x: Math.max(0, frame.x - size.x / 2 - labelGap / 2),
    y: Math.max(0, frame.y - size.y / 2 - labelGap / 2),
  };
  return {
    x: Math.min(room.x, Math.max(-room.x, middle.x)),
    y: Math.min(room.y, Math.max(-room.y, middle.y)),
  };
}

/** The unit vector from one place to another; upwards when they are the same. */
function direction(from: Place, to: Place): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return {x: 0, y: -1};
  return {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
}

/** The middle of the nearest box in a direction that clears a round marker. */
function outside(
  marker: Place & {readonly radius: number},
  towards: Place,
  size: Place,
): Place {
  const clear = Math.min(
    (marker.radius + labelGap + size.x / 2) / Math.abs(towards.x),
    (marker.radius + labelGap + size.y / 2) / Math.abs(towards.y),
  );
  return {x: marker.x + clear * towards.x, y: marker.y + clear * towards.y};
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
