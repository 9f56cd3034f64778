import {cos, pi, sin} from '../math';
import type {Domain} from '../Objective';
import type {Landscape} from './Landscape';

/** What a function does outside a domain, far and wide. */
export interface Beyond {
  /** The lowest value met; −Infinity where f falls without end, Infinity without values. */
  readonly lowest: number;
  /** Whether f grows outwards on every ray, at last and above all that was met. */
  readonly rises: boolean;
}

/** Places on a ray, out to 10⁸ widths of the domain. */
const places = {curve: 640, surface: 160};

/** Rays in the plane. */
const rays = 64;

/** The share of a ray, from its end, on which f must only grow. */
const tail = 0.25;

/** Looks outward from a domain, on rays with ever wider steps. */
export function lowestBeyond(f: Landscape, domain: Domain): Beyond {
  const widths = domain.map(([low, high]) => high - low);
  const middle = domain.map(([low, high]) => low / 2 + high / 2);
  const isCurve = domain.length === 1;
  const count = isCurve ? places.curve : places.surface;
  const growth = isCurve ? 1 + 1 / 32 : 1 + 1 / 8;
  const directions = isCurve
    ? [[-1], [1]]
    : Array.from({length: rays}, (_, k) => {
        const angle = ((k + 0.3) * 2 * pi) / rays;
        return [cos(angle), sin(angle)];
      });
  let lowest = Infinity;
  let rises = true;
  for (const direction of directions) {
    // From the edge of the box, where its larger coordinate is half a width away.
    const reach = 0.5 / Math.max(...direction.map(Math.abs));
    const values: number[] = [];
    let beside = growth - 1;
    for (let i = 0; i < count; i++, beside *= growth) {
      const at = middle.map(
        (x, axis) => x + (reach + beside) * direction[axis]! * widths[axis]!,
      );
      values.push(f.value(at));
    }
    for (const value of values) if (value < lowest) lowest = value;
    const last = values.slice(Math.floor(count * (1 - tail)));
    rises &&= last.every(
      (value, i) => i === 0 || value > last[i - 1]! || value === Infinity,
    );
  }
  return {lowest, rises};
}
