import {Vector2} from '@motion-canvas/core';
import {stage} from '../theme';

/** A point of the stage, measured from its top left corner. */
export function fromCorner(x: number, y: number): Vector2 {
  return new Vector2(x - stage.width / 2, y - stage.height / 2);
}
