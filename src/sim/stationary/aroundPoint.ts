import {cos, pi, sin} from '../math';
import type {Point} from '../Objective';
import type {Landscape} from './Landscape';

/** Directions of a circle, and how often the best of them is drawn nearer. */
const directions = 48;
const narrowings = 48;

/** (√5 − 1)/2 */
const goldenShare = 0.6180339887498949;

/** Values on a circle around a point, as they differ from the value in its middle. */
export interface Around {
  readonly lowest: number;
  readonly highest: number;
  /** Differences up to this are rounding. */
  readonly noise: number;
  /** Whether f has values all around. */
  readonly isDefined: boolean;
}

/**
 * The lowest and the highest value on a circle, the angle of each found to ten digits, so
 * that no narrow valley falls between two directions.
 */
export function aroundPoint(f: Landscape, point: Point, radius: number): Around {
  const middle = f.value(point);
  const at = (angle: number) =>
    f.value([point[0]! + radius * cos(angle), point[1]! + radius * sin(angle)]) -
    middle;
  // Not a multiple of 15°, so that no symmetry axis of a saddle is hit.
  const angles = Array.from(
    {length: directions},
    (_, i) => ((i + 0.3) * 2 * pi) / directions,
  );
  const found = angles.map(at);
  const changes = found.map(change => (change === change ? change : 0));
  const best = (sign: 1 | -1) => {
    const scores = changes.map(change => sign * change);
    const least = Math.min(...scores);
    const angle = angles[scores.indexOf(least)]!;
    return sign * Math.min(least, narrowed(t => sign * at(t), angle).value);
  };
  return {
    lowest: best(1),
    highest: best(-1),
    isDefined: found.every(change => change === change),
    noise: 16 * Number.EPSILON * Math.abs(middle),
  };
}

/** The angle at which a function of the plane is least on a circle. */
export function leastOnCircle(
  g: (point: Point) => number,
  [x, y]: Point,
  radius: number,
): number {
  const at = (angle: number) => {
    const value = g([x! + radius * cos(angle), y! + radius * sin(angle)]);
    return value === value ? value : Infinity;
  };
  const angles = Array.from(
    {length: directions},
    (_, i) => ((i + 0.3) * 2 * pi) / directions,
  );
  const values = angles.map(at);
  return narrowed(at, angles[values.indexOf(Math.min(...values))]!).angle;
}

/** The least value beside an angle, by golden sections (Kiefer, 1953). */
function narrowed(
  g: (angle: number) => number,
  angle: number,
): {angle: number; value: number} {
  const width = (2 * pi) / directions;
  let [low, high] = [angle - width, angle + width];
  let inner = [high - goldenShare * (high - low), low + goldenShare * (high - low)];
  let values = inner.map(g);
  for (let i = 0; i < narrowings; i++) {
    if (values[0]! <= values[1]!) {
      high = inner[1]!;
      inner = [high - goldenShare * (high - low), inner[0]!];
      values = [g(inner[0]!), values[0]!];
    } else {
      low = inner[0]!;
      inner = [inner[1]!, low + goldenShare * (high - low)];
      values = [values[1]!, g(inner[1]!)];
    }
  }
  const best = values[0]! <= values[1]! ? 0 : 1;
  return {angle: inner[best]!, value: values[best]!};
}
