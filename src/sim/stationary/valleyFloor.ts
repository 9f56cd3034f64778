/** The floor of a valley, or the crest of a ridge, on both sides of a stationary point. */
import {dot} from '../optimizers/vectors';
import type {Point} from '../Objective';
import type {Landscape} from './Landscape';

/** At half the distance each: how often a side is looked at. */
const halvings = 12;

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
 * Which way the floor goes on either side of a point, as near to it as can be told.
 *
 * A valley may be bent and narrow, so that values around the point tell nothing: at every
 * distance along it, f is first brought to rest across.
 *
 * @returns For both sides, 1 where the floor rises away from the point, −1 where it falls,
 *   0 where it is level.
 */
export function floorSides(
  f: Landscape,
  point: Point,
  floor: Floor,
): readonly number[] {
  return [-1, 1].map(side => {
    let way = 0;
    let distance = 2 * floor.reach;
    for (let k = 0; k < halvings; k++) {
      distance /= 2;
      const slope = slopeOfFloor(f, point, {...floor, distance: side * distance});
      if (slope === undefined) continue;
      const rise = side * slope;
      if (Math.abs(rise) > noise * Math.abs(floor.stiff) * distance)
        way = rise > 0 ? 1 : -1;
    }
    return way;
  });
}

/** The slope along the floor, some distance away; undefined where there is no floor. */
function slopeOfFloor(
  f: Landscape,
  point: Point,
  {along, stiff, distance}: Omit<Floor, 'reach'> & {distance: number},
): number | undefined {
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
    if (Math.abs(move) <= 1e-12 * Math.abs(distance)) return slope;
    aside += move;
    if (Math.abs(aside) > Math.abs(distance)) return undefined;
  }
  return undefined;
}
