import {Line} from '@motion-canvas/2d';
import {useTheme} from '../../nodes/useTheme';
import type {Region} from '../../plot';
import {line} from '../../theme';

/** Axes of a plot without ticks: where it ends at the left and below. */
export function edgesOf({x, y, width, height}: Region): Line {
  const [left, right] = [x - width / 2, x + width / 2];
  const [top, bottom] = [y - height / 2, y + height / 2];
  return new Line({
    points: [
      [left, top],
      [left, bottom],
      [right, bottom],
    ],
    stroke: useTheme().muted,
    lineWidth: line.axis,
    opacity: 0.5,
  });
}
