import type {Node} from '@motion-canvas/2d';
import type {Vector2} from '@motion-canvas/core';
import {useTheme} from '../useTheme';
import {Marker} from './Marker';

/** Which of the marker's shapes: a triangle that stands. */
const triangle = 2;
const radius = 20;

/** The mark of a maximum on a map: a peak, told from the marks of minima by its shape. */
export function summitMark(position: Vector2): Node {
  return new Marker({shape: triangle, radius, fill: useTheme().gradient, position});
}
