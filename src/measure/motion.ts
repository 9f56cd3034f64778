/** What walks is followed by the eye: how far it goes in a frame, and how long its hops are. */
import type {Measured, Place, SeenArrow, Track} from './Measured';

/** In a frame at 60 frames a second, in stage units; the tenth is rounding. */
const farthest = 60.1;

/** Of hops with an arrow and of others, in seconds. */
const leastSeconds = {counted: 0.45, later: 0.32};

/** What moves less, in stage units, stands still to the eye: in a frame, and in a hop. */
const still = {frame: 0.005, hop: 6};

/** Between two hops it is slower than this share of the slower one's greatest speed. */
const slow = 0.3;

/** An arrow has been there for so many frames when its hop begins. */
const aimed = 6;

/** Arrows begin at the middle of what walks, or at its rim; they end where its hop does. */
const rim = 23.5;
const exact = 0.5;
const atEnd = 4;

export interface Hop {
  /** The frame before it moves, and the first in which it has arrived. */
  readonly first: number;
  readonly last: number;
  readonly from: Place;
  readonly to: Place;
}

/** A stretch of frames in which it is seen: where it is in each, from frame `first` on. */
interface Stretch {
  readonly first: number;
  readonly places: readonly Place[];
}

/** Steps of more stage units in a frame than the eye follows. */
export function leaps({tracks}: Measured): string[] {
  return tracks.flatMap(track =>
    stretchesOf(track).flatMap(({first, places}) => {
      const ways = waysOf(places);
      const worst = Math.max(0, ...ways);
      if (worst <= farthest) return [];
      const frame = first + ways.indexOf(worst);
      return [`${track.name} goes ${worst.toFixed(1)} u in frame ${frame}`];
    }),
  );
}

/** Hops that are over too soon. */
export function hurriedHops({tracks, arrows, fps}: Measured): string[] {
  const walkers = tracks.filter(({hops}) => hops);
  return walkers.flatMap(track =>
    hopsOf(track).flatMap(hop => {
      // A little before it begins: the arrow of a later hop comes with it.
      const before = Math.max(0, hop.first - aimed);
      const isCounted = arrows[before]!.some(arrow => isOf(arrow, hop));
      const seconds = (hop.last - hop.first) / fps;
      const kind = isCounted ? 'counted' : 'later';
      if (seconds >= leastSeconds[kind] - 1e-9) return [];
      const at = `${track.name}, frame ${hop.first}`;
      return [`${at}: a ${kind} hop takes ${seconds.toFixed(3)} s`];
    }),
  );
}

/** Whether an arrow shows a hop: to its end, or along x to where it goes to the curve. */
function isOf({from, to}: SeenArrow, hop: Hop): boolean {
  const away = distance(from, hop.from);
  const isAtRim =
    Math.abs(away - rim) < exact && distance(from, hop.to) < distance(hop.from, hop.to);
  const isToEnd = Math.min(Math.abs(to.x - hop.to.x), distance(to, hop.to)) < atEnd;
  return (away < exact || isAtRim) && isToEnd;
}

/**
 * The hops of what walks: from where it hardly moves to where it hardly moves again. Those that
 * leave the picture are not seen to their end, and not here.
 */
export function hopsOf(track: Track): Hop[] {
  return stretchesOf(track).flatMap(({first, places}) => {
    const ways = waysOf(places);
    return parted(ways)
      .filter(([, end]) => end < ways.length || !(ways.at(-1)! > still.frame))
      .map(([start, end]) => ({
        first: first + start,
        last: first + end,
        from: places[start]!,
        to: places[end]!,
      }))
      .filter(({from, to}) => distance(from, to) > still.hop);
  });
}

/** Stretches of moving, parted where the speed has a deep minimum. */
function parted(ways: readonly number[]): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let start: number | null = null;
  for (let i = 0; i <= ways.length; i++) {
    const moves = i < ways.length && ways[i]! > still.frame;
    if (moves && start === null) start = i;
    if (moves || start === null) continue;
    parts.push(...atMinima(ways, start, i));
    start = null;
  }
  return parts;
}

function atMinima(
  ways: readonly number[],
  start: number,
  end: number,
): [number, number][] {
  for (let i = start + 1; i < end - 1; i++) {
    if (ways[i]! > ways[i - 1]! || ways[i]! > ways[i + 1]!) continue;
    const before = peakBefore(ways, start, i);
    const after = peakAfter(ways, i, end);
    if (ways[i]! >= slow * Math.min(before, after)) continue;
    // The slowest frame is shared by both hops.
    return [[start, i], ...atMinima(ways, i, end)];
  }
  return [[start, end]];
}

const peakBefore = (ways: readonly number[], start: number, i: number) =>
  Math.max(...ways.slice(start, i));

/** Up to where it becomes slower than at i again. */
function peakAfter(ways: readonly number[], i: number, end: number): number {
  let peak = 0;
  for (let k = i + 1; k < end && ways[k]! >= ways[i]!; k++)
    peak = Math.max(peak, ways[k]!);
  return peak;
}

function stretchesOf({places}: Track): Stretch[] {
  const stretches: {first: number; places: Place[]}[] = [];
  places.forEach((place, frame) => {
    if (!place) return;
    const last = stretches.at(-1);
    if (last && last.first + last.places.length === frame) last.places.push(place);
    else stretches.push({first: frame, places: [place]});
  });
  return stretches;
}

/** How far it goes from each frame to the next. */
function waysOf(places: readonly Place[]): number[] {
  return places.slice(1).map((place, i) => distance(place, places[i]!));
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
