import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type SignalValue} from '@motion-canvas/core';
import {Arrow} from '../../nodes/plot/Arrow';
import {Label} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {
  axisNamePlace,
  sliceInPanel,
  tangentInPanel,
  type Region,
  type Slice,
} from '../../plot';
import {beyond} from '../../plot/labels/besidePoint';
import {isInside} from '../../plot/pathGeometry';
import {isLevel} from '../../plot/slopes/partialSlopes';
import {line, type} from '../../theme';

export interface SlicePanelProps extends NodeProps {
  of: Slice;
  /** In its parent's space. */
  region: Region;
  /** Opacity of what is said of the slope, 0 to 1. */
  told: SignalValue<number>;
}

/** Half a tangent's length that the words about it keep clear of, in stage units. */
const reach = 170;

/** Between the axes and words above them, in stage units. */
const aboveGap = 6;

/**
 * The axes in which a slice is a flat curve, and the slope at its point in a word and a
 * number, where neither curve nor tangent is. Where there is no slope it says so.
 */
@nodeName('SlicePanel')
export class SlicePanel extends Node {
  public constructor({of, region, told, ...props}: SlicePanelProps) {
    super(props);
    const theme = useTheme();
    const {x, y, width, height} = region;
    const corner = new Vector2(x - width / 2, y + height / 2);
    const tips = [corner.addX(width + 30), corner.addY(-height - 10)];
    const names = [of.along === 0 ? 'x' : 'y', 'f'];
    tips.forEach((tip, i) => {
      const name = new Label({...type.note, text: names[i]!, fill: theme.muted});
      name.position(() => new Vector2(axisNamePlace([corner, tip], name.size())));
      const stroke = {stroke: theme.muted, lineWidth: line.axis * 1.4};
      this.add([new Arrow({from: corner, to: tip, ...stroke}), name]);
    });
    const label = new Label({...type.mark, text: slopeText(of)});
    label.fill(of.slope.kind === 'smooth' ? theme.gradient : theme.muted);
    label.opacity(told);
    label.position(() => labelPlace(of, region, label.size()));
    this.add(label);
  }
}

function slopeText(of: Slice): string {
  const [words, {words: shown}] = [useWords(), useFrame()];
  if (of.slope.kind !== 'smooth') return words.message('no slope');
  const slope = isLevel(of) ? 0 : of.slope.slope;
  const value = words.number(slope, {digits: 3, trim: true});
  return shown === 'none' ? value : words.message('slope {value}', {value});
}

function labelPlace(of: Slice, panel: Region, size: Vector2): Vector2 {
  const {graph, point, along, value} = of;
  const middle = new Vector2(panel.x, panel.y);
  const seen = (one: readonly [number, number]) =>
    new Vector2(sliceInPanel(of, panel, one)).sub(middle);
  const at = seen([point[along]!, value]);
  const tangent = tangentInPanel(of, panel, reach);
  const curves = graph.lines.map(points => points.map(seen));
  const place = beyond({...at.serialize(), radius: 30}, size, {
    from: {x: at.x, y: at.y - 1},
    lines: [
      ...curves,
      [
        {x: -panel.width / 2, y: -panel.height / 2},
        {x: -panel.width / 2, y: panel.height / 2},
        {x: panel.width / 2, y: panel.height / 2},
      ],
      ...(tangent ? [tangent.map(end => new Vector2(end).sub(middle))] : []),
    ],
    frame: {x: panel.width / 2 + 20, y: panel.height / 2},
  });
  const room = {x: size.x / 2 + 4, y: size.y / 2 + 4};
  const isCrossed = curves
    .flat()
    .some(({x, y}) => isInside({x: x - place.x, y: y - place.y}, room));
  // Between the waves of a curve there is no room: above them there is.
  return isCrossed
    ? middle.add([(panel.width - size.x) / 2, -(panel.height + size.y) / 2 - aboveGap])
    : middle.add(place);
}
