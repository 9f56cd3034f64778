/** The floor of a valley, or the crest of a ridge, on both sides of a stationary point. */
import {norm} from '../math';
import {dot} from '../optimizers/vectors';
import type {Point} from '../Objective';
import {bisect} from './bisect';
import type {Landscape} from './Landscape';

/** At half the distance each: how often a side is looked at. */
const halvings = 12;

/** A step across this small beside the way along is none. */
const settledAcross = 1e-12;

/** As at this share of the reach, when nearer. */
const nearest = 1e-3;

/** Newton steps across, from the last floor's place. */
const mostSteps = 8;

/** A slope along the floor of this share of stiff·distance is rounding. */
const noise = 1e-11;

export interface Floor {
  /** The unit vector in which the Hessian decides nothing. */
  readonly along: readonly number[];
  /** Its eigenvalue across: positive in a valley, negative on a ridge. */
  readonly stiff: number;
  /** How far to look. */
  readonly reach: number;
}

/**
 * What the floor is at a point: at rest there, with the way it goes on both sides (1 where
 * it rises away from the point, −1 where it falls, 0 where it is level); at rest at another
 * point near by, which a search has missed because the slopes around are next to nothing;
 * or nowhere near at rest, as in the tail of exp(−x²) + y².
 */
export type FloorShape =
  | {readonly kind: 'rest'; readonly sides: readonly number[]}
  | {readonly kind: 'elsewhere'; readonly point: Point}
  | {readonly kind: 'slope'};

/**
 * Looks along the floor on both sides of a point, as near to it as can be told.
 *
 * A valley may be bent and narrow, so that values around the point tell nothing: at every
 * distance along it, f is first brought to rest across.
 */
export function floorShape(f: Landscape, point: Point, floor: Floor): FloorShape {
  const sides = [-1, 1].map(side => sideOf(f, point, floor, side));
  const ways = sides.map(({way}) => way);
  // Both ways up, both down, or both level: that is a place at rest.
  if (ways[0] === ways[1]) return {kind: 'rest', sides: ways};
  const turning = sides.find(({turn}) => turn);
  const better = turning?.turn && restBetween(f, point, floor, turning.turn);
  // Where a formula has no slope, as that of |x|^2.5 at 0, it may be at rest as well.
  if (better && !(norm(f.gradient(better)) >= norm(f.gradient(point)))) {
    return {kind: 'elsewhere', point: better};
  }
  // A terrace is level in its middle only, and a level stretch at its end; a tail nowhere.
  const own = Math.abs(floorAt(f, point, {...floor, distance: 0})?.slope ?? 0);
  const isTerrace = sides.every(
    ({way, far}) => way === 0 || far === undefined || own <= terrace * far,
  );
  return isTerrace ? {kind: 'rest', sides: ways} : {kind: 'slope'};
}

/** The slope in the middle of a terrace, beside those around it. */
const terrace = 0.01;

interface Side {
  readonly way: number;
  /** Signed distances between which the floor turns from one way to the other. */
  readonly turn?: readonly [near: number, far: number] | undefined;
  /** How steep it is at the end of the reach. */
  readonly far: number | undefined;
}

function sideOf(f: Landscape, point: Point, floor: Floor, side: number): Side {
  let way = 0;
  let turn: Side['turn'];
  let far: number | undefined;
  let before = 0;
  let distance = 2 * floor.reach;
  for (let k = 0; k < halvings; k++) {
    distance /= 2;
    const slope = floorAt(f, point, {...floor, distance: side * distance})?.slope;
    if (slope === undefined) continue;
    far ??= Math.abs(slope);
    const rise = side * slope;
    if (!(Math.abs(rise) > noise * Math.abs(floor.stiff) * distance)) continue;
    const next = rise > 0 ? 1 : -1;
    if (way !== 0 && next !== way) turn = [side * distance, side * before];
    [way, before] = [next, distance];
  }
  return {way, turn, far};
}

/** The place on the floor where its slope changes sign. */
function restBetween(
  f: Landscape,
  point: Point,
  floor: Floor,
  [near, far]: readonly [number, number],
): Point | undefined {
  const slope = (distance: number) =>
    floorAt(f, point, {...floor, distance})?.slope ?? NaN;
  const [left] = bisect(slope, near, far);
  return floorAt(f, point, {...floor, distance: left})?.point;
}

/** The floor some distance away, with its slope; undefined where there is none. */
function floorAt(
  f: Landscape,
  point: Point,
  {along, stiff, reach, distance}: Floor & {distance: number},
): {point: Point; slope: number} | undefined {
  const across = [-along[1]!, along[0]!];
  let aside = 0;
  for (let step = 0; step < mostSteps; step++) {
    const at = point.map((x, i) => x + distance * along[i]! + aside * across[i]!);
    const gradient = f.gradient(at);
    const [first, second] = f.hessian(at) as [number[], number[]];
    const pull = [dot(first, across), dot(second, across)];
    const bend = dot(pull, across);
    if (!(bend * stiff > 0)) return undefined;
    const move = -dot(gradient, across) / bend;
    // What is left across is taken into account along: f at the foot of the next step.
    const slope = dot(gradient, along) + move * dot(pull, along);
    if (!Number.isFinite(slope)) return undefined;
    const lastBits = 4 * Number.EPSILON * Math.max(...point.map(Math.abs));
    const settled = settledAcross * Math.max(Math.abs(distance), nearest * reach);
    if (Math.abs(move) <= Math.max(settled, lastBits)) {
      return {point: at, slope};
    }
    aside += move;
    if (distance !== 0 && Math.abs(aside) > Math.abs(distance)) return undefined;
  }
  return undefined;
}
