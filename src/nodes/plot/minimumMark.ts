import type {Node} from '@motion-canvas/2d';
import type {Vector2} from '@motion-canvas/core';
import type {Minimum} from '../../plot';
import {Cross} from './Cross';
import {Diamond} from './Diamond';

/** The mark of a minimum: a cross for the lowest in the picture, a diamond for any other. */
export function minimumMark({isLowest}: Minimum, position: Vector2): Node {
  return isLowest ? new Cross({position}) : new Diamond({position});
}
