import {cos, pi, sin} from '../math';
import type {Point, StationaryKind, StationaryPoint} from '../Objective';
import {eigenvalues, eigenvector} from './eigenvalues';
import type {Landscape} from './Landscape';
import {refine} from './refine';

/** An eigenvalue this small beside the largest decides nothing: it is rounding. */
const flat = 1e-7;

/** How far around a point f is compared where the Hessian decides nothing. */
const ringRadius = 1e-2;
const ringPoints = 24;

const axes: readonly Point[] = [
  [1, 0],
  [0, 1],
];

/**
 * Describes a stationary point: by the Hessian's eigenvalues or, where one of them
 * vanishes, by the values around it.
 *
 * @returns undefined where the point is not isolated: on a level line or plateau.
 */
export function classify(f: Landscape, point: Point): StationaryPoint | undefined {
  const hessian = f.hessian(point);
  const values = eigenvalues(hessian);
  const size = Math.max(...values.map(Math.abs));
  const idle = values.filter(value => !(Math.abs(value) > flat * size));
  const level =
    idle.length === 1 ? [eigenvector(hessian, idle[0]!)] : axes.slice(0, idle.length);
  if (level.some(direction => !isIsolated(f, point, direction))) return undefined;
  const kind = idle.length === 0 ? kindBySigns(values) : kindByRing(f, point);
  const steepest = values.at(-1)!;
  return {
    kind,
    point,
    value: f.value(point),
    eigenvalues: values,
    ...(kind === 'minimum' && steepest > 0 && {largestStableRate: 2 / steepest}),
  };
}

function kindBySigns(signs: readonly number[]): StationaryKind {
  if (signs.every(sign => sign > 0)) return 'minimum';
  return signs.every(sign => sign < 0) ? 'maximum' : 'saddle';
}

function kindByRing(f: Landscape, point: Point): StationaryKind {
  const center = f.value(point);
  return kindBySigns(ring(point).map(around => f.value(around) - center));
}

/** Whether the stationary point next to this one, along a direction, is itself. */
function isIsolated(f: Landscape, point: Point, direction: Point): boolean {
  return [-ringRadius, ringRadius].every(distance => {
    const start = point.map((x, i) => x + distance * direction[i]!);
    const found = refine(f, start);
    const away = Math.max(...found.point.map((x, i) => Math.abs(x - point[i]!)));
    const same = away < ringRadius / 10;
    const elsewhere = away > ringRadius * 4;
    return same || elsewhere || found.slope > 1e-9;
  });
}

function ring(point: Point): Point[] {
  if (point.length === 1) return [[point[0]! - ringRadius], [point[0]! + ringRadius]];
  return Array.from({length: ringPoints}, (_, i) => {
    // Not a multiple of 15°, so that no symmetry axis of a saddle is hit.
    const angle = (2 * pi * (i + 0.3)) / ringPoints;
    return [point[0]! + ringRadius * cos(angle), point[1]! + ringRadius * sin(angle)];
  });
}
