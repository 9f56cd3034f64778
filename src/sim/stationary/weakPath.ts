import {cos, norm, sin} from '../math';
import {dot} from '../optimizers/vectors';
import type {Point} from '../Objective';
import {leastOnCircle} from './aroundPoint';
import {bisect} from './bisect';
import {areOpposite} from './curveTurns';
import type {Landscape} from './Landscape';
import type {Path} from './levelLine';

export interface Weak {
  readonly kind: 'minimum' | 'maximum';
  readonly step: number;
  /** Whether the line is a crease, at which the gradient jumps. */
  readonly isKink: boolean;
}

/** Values of one line agree to this part of themselves, or of the rise beside it. */
const sameHeight = 1e-11;

/** How far aside of the aim, in steps, the line may be. */
const aside = 0.5;

/** Up to the fourth power, f four steps beyond an end has left by less times one step. */
const sudden = 300;

/**
 * Follows a line across which only higher powers or a kink hold a point, as (x + y)⁴ or
 * |x + y|: the Hessian tells nothing, but across the line the slope changes its sign.
 */
export function weakPath(f: Landscape, start: Point, {kind, step, isKink}: Weak): Path {
  const sign = kind === 'minimum' ? 1 : -1;
  const height = f.value(start);
  const rise = (point: Point) => sign * (f.value(point) - height);
  const score = (point: Point) => (isKink ? rise(point) : norm(f.gradient(point)));
  const angle = leastOnCircle(score, start, step);
  const beyond = (end: Point, heading: Point, steps: number) =>
    Math.abs(rise(end.map((x, i) => x + steps * step * heading[i]!)));
  return {
    heading: [cos(angle), sin(angle)],
    headingAt(_point, onward) {
      const length = Math.sqrt(dot(onward, onward));
      return onward.map(x => x / length);
    },
    ahead(from, heading, distance) {
      const aim = from.map((x, i) => x + distance * heading[i]!);
      const normal = [-heading[1]!, heading[0]!];
      const at = (t: number) => aim.map((x, i) => x + t * normal[i]!);
      const slope = (t: number) => dot(f.gradient(at(t)), normal);
      const reach = aside * distance;
      if (!areOpposite(slope(-reach), slope(reach))) return undefined;
      const [low, high] = bisect(slope, -reach, reach);
      const point = at(low / 2 + high / 2);
      const beside = Math.min(rise(at(-step / 2)), rise(at(step / 2)));
      const close = sameHeight * Math.max(Math.abs(height), beside);
      return beside > 0 && Math.abs(rise(point)) <= close ? point : undefined;
    },
    isSeen: (end, heading) =>
      sudden * beyond(end, heading, 1) > beyond(end, heading, 4) &&
      beyond(end, heading, 1) > 0,
  };
}
