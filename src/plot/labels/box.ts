/** Rectangles that labels stand clear of. */
import type {Place} from '../pathGeometry';

/** A rectangle: its middle and its size. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its edges, as a box measured from a place. */
export function boxOf(
  edges: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>,
  origin: Place = {x: 0, y: 0},
): Box {
  const {left, top, right, bottom} = edges;
  return {
    x: (left + right) / 2 - origin.x,
    y: (top + bottom) / 2 - origin.y,
    width: right - left,
    height: bottom - top,
  };
}

/** The box around some places; none without any. */
export function boxAround(places: readonly Place[]): readonly Box[] {
  if (places.length === 0) return [];
  const [xs, ys] = [places.map(({x}) => x), places.map(({y}) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return [boxOf({left, right, top: Math.min(...ys), bottom: Math.max(...ys)})];
}
