/** The part of the floor that is shown, and the way from data to world coordinates. */
import type {Domain, Point} from '../../sim';
import type {Disc} from '../shown/shownDisc';

export interface GroundRegion {
  readonly shape: 'disc' | 'rectangle';
  readonly center: readonly [x: number, y: number];
  /** Half-widths in data units. */
  readonly radius: readonly [x: number, y: number];
  /** Half-widths in world units; the longer one is 1. */
  readonly half: readonly [x: number, y: number];
}

/** A side is drawn at least this long compared with the other, even if that stretches it. */
const slimmest = 0.6;

/** A round region; an ellipse is stretched to a circle. */
export function discRegion({center, radius}: Disc): GroundRegion {
  return {shape: 'disc', center, radius, half: [1, 1]};
}

/** A region between an interval of x and one of y. */
export function rectangleRegion([x, y]: Domain): GroundRegion {
  const radius = [(x![1] - x![0]) / 2, (y![1] - y![0]) / 2] as const;
  const longer = Math.max(...radius);
  return {
    shape: 'rectangle',
    center: [(x![0] + x![1]) / 2, (y![0] + y![1]) / 2],
    radius,
    half: [
      Math.max(slimmest, radius[0] / longer),
      Math.max(slimmest, radius[1] / longer),
    ],
  };
}

/** A data point's place on the floor, in world units. */
export function onFloor(region: GroundRegion, point: Point): [x: number, y: number] {
  const {center, radius, half} = region;
  return [
    ((point[0]! - center[0]) / radius[0]) * half[0],
    ((point[1]! - center[1]) / radius[1]) * half[1],
  ];
}

/** How far out a place in world units is: 0 in the middle, 1 at the rim, more outside. */
export function outwardness({shape, half}: GroundRegion, x: number, y: number): number {
  const [u, v] = [x / half[0], y / half[1]];
  return shape === 'disc'
    ? Math.sqrt(u * u + v * v)
    : Math.max(Math.abs(u), Math.abs(v));
}

/** Whether a place on the floor, in world units, is shown. */
export function holds(region: GroundRegion, x: number, y: number): boolean {
  return outwardness(region, x, y) <= 1 + 1e-9;
}
