import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import type {BoxView} from '../../plot';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';

export interface BoxFrameProps extends NodeProps {
  /** The far edges of a box, and where the names stand, in the parent's space. */
  box: BoxView;
  /** The names of the three variables. */
  names: readonly string[];
}

/**
 * The far sides of a box in space, with a name at each of its three directions.
 *
 * @example
 * ```tsx
 * <BoxFrame box={boxView(box, {x: 400, y: 300})} names={['x', 'y', 'z']} />
 * ```
 */
@nodeName('BoxFrame')
export class BoxFrame extends Node {
  private readonly box: BoxView;
  private readonly theme = useTheme();

  public constructor({box, names, ...props}: BoxFrameProps) {
    super(props);
    this.box = box;
    this.add(
      box.names.map(
        ({x, y}, i) =>
          new Label({
            ...type.mark,
            text: names[i] ?? '',
            fill: this.theme.muted,
            position: [x, y],
          }),
      ),
    );
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(...this.box.edges.flat().map(({x, y}) => [x, y] as never));
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    context.save();
    context.strokeStyle = this.theme.muted;
    context.globalAlpha *= 0.45;
    context.lineWidth = line.axis;
    context.lineCap = 'round';
    for (const [from, to] of this.box.edges) {
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
    context.restore();
    this.drawChildren(context);
  }
}
