import {line, type Theme} from '../../theme';
import {strokePath} from '../strokePath';

/** Where a right angle is marked. */
export interface RightAngle {
  /** Its corner, and the way of one of its legs; the other is a quarter turn on. */
  readonly at: {readonly x: number; readonly y: number};
  readonly along: {readonly x: number; readonly y: number};
  /** Of the mark, in the context's own units. */
  readonly side: number;
}

/** Draws the mark of a right angle, its halo first. It leaves the context turned. */
export function drawRightAngle(
  context: CanvasRenderingContext2D,
  {at, along, side}: RightAngle,
  theme: Pick<Theme, 'background' | 'text'>,
): void {
  context.translate(at.x, at.y);
  context.rotate(Math.atan2(along.y, along.x));
  const mark = new Path2D(`M ${side} 0 V ${side} H 0`);
  strokePath(context, mark, theme.background, line.halo);
  strokePath(context, mark, theme.text, line.path - 2);
}
