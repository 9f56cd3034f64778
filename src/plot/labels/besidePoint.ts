/** Where a label stands beside a point so that it hides nothing it speaks of, in a frame. */
import {math} from '../../sim';
import {clipSegment, isInside, type HalfSize, type Place} from '../pathGeometry';
import type {Box} from './box';
import {direction, keepInside, labelGap} from './labelRoom';

/** Eight ways to go from a point, as unit vectors. */
const compass = [0, 1, 2, 3, 4, 5, 6, 7].map(eighth => ({
  x: math.cos((eighth * Math.PI) / 4),
  y: math.sin((eighth * Math.PI) / 4),
}));

/** Four ways to stand above or below a point, beginning or ending there or farther off. */
const flush = [-1, 1].flatMap(x => [-1, 1].map(y => ({x, y})));

/** Flush with the point is second best. */
const flushTurns = 2;

/** How much farther than it must a label may stand, in stage units. */
const distances = [0, 60];

/** What a label at a point has to heed. */
export interface LabelSurroundings {
  /** The side that faces away from here is best. */
  readonly from: Place;
  /** A walk along straight hops that the label should not cover. */
  readonly walk?: readonly Place[];
  /** Other lines of straight pieces that it should not cover. */
  readonly lines?: readonly (readonly Place[])[];
  /** Marks that it should not cover either. */
  readonly marks?: readonly Place[];
  /** Boxes that lie over the picture, such as chips: it stands clear of them. */
  readonly taken?: readonly Box[];
  readonly frame: HalfSize;
  /** How far from the frame's edges it stands where there is room. */
  readonly margin?: Place;
}

/** A round marker, by its middle. */
export interface RoundMarker extends Place {
  /** From its middle, beyond which a label stands. */
  readonly radius: number;
  /** As far as it is drawn, where that is less. */
  readonly drawn?: number;
}

/** A place for a label, how far off it is, and how far it is from the side that is best. */
interface Wanted {
  readonly place: Place;
  readonly distance: number;
  readonly turns: number;
}

/**
 * The middle of a label next to a round marker: in the frame, best within its margin, where it covers least of
 * the walk, the lines and the marks, of such places the nearest, and of those the one that
 * faces most away from `from`.
 */
export function beyond(
  marker: RoundMarker,
  size: Place,
  surroundings: LabelSurroundings,
): Place {
  const {from, taken = [], frame, margin = {x: 0, y: 0}} = surroundings;
  const inner = {x: frame.x - margin.x, y: frame.y - margin.y};
  const rooms = margin.x > 0 || margin.y > 0 ? [inner, frame] : [frame];
  const wishes = placesBeside(marker, size, direction(from, marker));
  const ways = rooms.flatMap((room, rank) =>
    wishes.map(wanted => {
      const kept = keepInside(wanted.place, size, room);
      const place = clearOf(taken, kept, size);
      return {
        ...wanted,
        ...coveredBy(place, {marker, size, surroundings}),
        place,
        rank,
        turns: wanted.turns + (place.y === kept.y ? 0 : flushTurns),
      };
    }),
  );
  const [best] = ways.sort(
    (a, b) =>
      a.hides - b.hides ||
      a.covers - b.covers ||
      a.rank - b.rank ||
      a.distance - b.distance ||
      a.turns - b.turns,
  );
  return best!.place;
}

/** All around a marker, and farther off. */
function placesBeside(marker: RoundMarker, size: Place, away: Place): Wanted[] {
  const around = distances.flatMap(distance =>
    [away, ...compass].map(way => ({
      place: outside({...marker, radius: marker.radius + distance}, way, size),
      distance,
      turns: 1 - way.x * away.x - way.y * away.y,
    })),
  );
  const aligned = distances.flatMap(distance =>
    flush.map(({x, y}) => ({
      place: {
        x: marker.x + x * (distance + size.x / 2),
        y: marker.y + y * (marker.radius + labelGap + size.y / 2),
      },
      distance,
      turns: flushTurns - y * away.y,
    })),
  );
  return [...around, ...aligned];
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

/** Where a marker is at some time, and what is around it. */
export interface LabelMoment {
  readonly marker: RoundMarker;
  readonly surroundings: LabelSurroundings;
}

/**
 * The side, as a unit vector, on which the label of a marker that moves covers least in all:
 * there it stays, and does not jump around the marker.
 */
export function steadySide(moments: readonly LabelMoment[], size: Place): Place {
  const sides = compass.map(way => {
    let [hides, covers, turns] = [0, 0, 0];
    for (const {marker, surroundings} of moments) {
      const away = direction(surroundings.from, marker);
      const place = onSide(marker, way, size, surroundings.frame);
      const covered = coveredBy(place, {marker, size, surroundings});
      hides += covered.hides;
      covers += covered.covers;
      turns -= way.x * away.x + way.y * away.y;
    }
    return {way, hides, covers, turns};
  });
  const [best] = sides.sort(
    (a, b) => a.hides - b.hides || a.covers - b.covers || a.turns - b.turns,
  );
  return best!.way;
}

/** The middle of a label on a side of a round marker, inside the frame. */
export function onSide(
  marker: RoundMarker,
  side: Place,
  size: Place,
  frame: HalfSize,
): Place {
  return keepInside(outside(marker, side, size), size, frame);
}

/** Whether a label hides its own marker, and how much else it covers. */
function coveredBy(
  place: Place,
  {marker, size, surroundings}: LabelMoment & {readonly size: Place},
): {hides: number; covers: number} {
  const {walk = [], lines = [], marks = []} = surroundings;
  const hops = [walk, ...lines].map(line => hopsCovered(line, place, size));
  return {
    hides: marksCovered([marker], place, size) + (isOver(marker, place, size) ? 1 : 0),
    covers: hops.reduce((sum, count) => sum + count, marksCovered(marks, place, size)),
  };
}

/** Whether a label lies over some of a round marker. */
function isOver(
  {x, y, radius, drawn = radius}: RoundMarker,
  middle: Place,
  size: Place,
): boolean {
  const apart = {
    x: Math.max(0, Math.abs(x - middle.x) - size.x / 2),
    y: Math.max(0, Math.abs(y - middle.y) - size.y / 2),
  };
  return math.norm([apart.x, apart.y]) < drawn;
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

/** The middle of the nearest box in a direction that clears a round marker. */
function outside(marker: RoundMarker, towards: Place, size: Place): Place {
  const clear = Math.min(
    (marker.radius + labelGap + size.x / 2) / Math.abs(towards.x),
    (marker.radius + labelGap + size.y / 2) / Math.abs(towards.y),
  );
  return {x: marker.x + clear * towards.x, y: marker.y + clear * towards.y};
}
