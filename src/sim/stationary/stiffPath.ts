import {dot} from '../optimizers/vectors';
import type {Point} from '../Objective';
import {eigenvalues, eigenvector} from './eigenvalues';
import type {Landscape} from './Landscape';
import type {Path} from './levelLine';
import {refine} from './refine';

export interface Stiff {
  readonly kind: 'minimum' | 'maximum';
  readonly step: number;
  /** The steepest slope a step away. */
  readonly scale: number;
}

/** A slope this small beside the steepest around is zero, as in the search. */
const negligible = 1e-9;

/** An eigenvalue along the line this small beside the one across is zero. */
const idle = 1e-6;

/** One this small beside those where the line was met is zero, in every direction. */
const faint = 1e-9;

/** Values of one line agree to this part of themselves, or of the curvature·step². */
const sameHeight = 1e-12;

/** Where a line ends, f must leave its height by this part of the slopes around. */
const visible = 1e-6;

/** Follows a line across which f is curved, by Newton's method from every step's end. */
export function stiffPath(
  f: Landscape,
  start: Point,
  {kind, step, scale}: Stiff,
): Path {
  const height = f.value(start);
  const stiff = Math.max(...eigenvalues(f.hessian(start)).map(Math.abs));
  return {
    heading: directionAt(f, start, undefined),
    headingAt: (point, onward) => directionAt(f, point, onward),
    ahead(from, heading, distance) {
      const aim = from.map((x, i) => x + distance * heading[i]!);
      const {point, slope} = refine(f, aim);
      const off = Math.max(...point.map((x, i) => Math.abs(x - aim[i]!)));
      if (off > distance / 2 || !(slope <= negligible * scale)) return undefined;
      const values = eigenvalues(f.hessian(point));
      const [across, other] =
        kind === 'minimum'
          ? [values.at(-1)!, values[0]!]
          : [-values[0]!, -values.at(-1)!];
      const isBent = Math.abs(other) > Math.max(idle * across, faint * stiff);
      if (!(across >= -faint * stiff) || isBent) return undefined;
      const close = sameHeight * Math.max(Math.abs(height), across * step * step);
      return Math.abs(f.value(point) - height) <= close ? point : undefined;
    },
    isSeen(end, heading) {
      const beyond = end.map((x, i) => x + step * heading[i]!);
      const slope = Math.abs(dot(f.gradient(beyond), heading));
      const [low, high] = eigenvalues(f.hessian(beyond)) as [number, number];
      const isOver = kind === 'minimum' ? -low > high : high > -low;
      const across = Math.max(Math.abs(low), Math.abs(high)) * step;
      // The valley becomes a ridge, the ground leaves its height, or it has no floor.
      return isOver || slope > visible * scale || !(across > visible * scale);
    },
  };
}

/** The unit vector along the line, on towards where a step leads. */
function directionAt(f: Landscape, point: Point, onward: Point | undefined): Point {
  const hessian = f.hessian(point);
  const values = eigenvalues(hessian);
  const least = Math.abs(values[0]!) <= Math.abs(values[1]!) ? values[0]! : values[1]!;
  const most = values[0]! + values[1]! - least;
  const length = onward ? Math.sqrt(dot(onward, onward)) : 0;
  // Where no direction is stiff, the line goes straight on.
  if (onward && !(Math.abs(most) > 0)) return onward.map(x => x / length);
  const vector = eigenvector(hessian, least);
  return onward && dot(vector, onward) < 0 ? vector.map(x => -x) : vector;
}
