import {Line, type Node, Rect} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import type {Axes} from '../../nodes/plot/Axes';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import {useTheme} from '../../nodes/useTheme';
import {freestOnLine, type LossScale} from '../../plot';
import {line, type} from '../../theme';

/** On both sides of the name, in stage units. */
const margin = 24;

/** A dashed line across a chart at its level, with a name where the runs leave room. */
export function levelLine(
  axes: Axes,
  {level, heights}: {readonly level: number} & Pick<LossScale, 'heights'>,
  text: string,
): Node[] {
  const theme = useTheme();
  const [left, right] = [axes.toLocal([0, level]), axes.size().x / 2];
  const {lineWidth, lineDash} = line.dashed;
  const dashes = new Line({
    points: [left, [right, left.y]],
    stroke: theme.minimum,
    lineWidth,
    lineDash: [...lineDash],
  });
  if (text === '') return [dashes];
  const style = {fontFamily: type.family, ...type.note};
  const {width} = setTextLine(text, style);
  const lines = heights.map(run => run.map((height, k) => axes.toLocal([k, height])));
  const along = {x: left.x, y: left.y, length: right - left.x};
  const position = new Vector2(freestOnLine(along, width + 2 * margin, lines), left.y);
  return [
    dashes,
    new Rect({position, width: width + 20, height: 30, fill: theme.background}),
    new Label({...style, text, fill: theme.minimum, position}),
  ];
}
