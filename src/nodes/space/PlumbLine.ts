import {Node, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  type SignalValue,
  type SimpleSignal,
  type Vector2,
} from '@motion-canvas/core';
import {line} from '../../theme';
import type {Point} from '../../sim';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface PlumbLineProps extends NodeProps {
  /** The data point below which it hangs. */
  at: SignalValue<Point>;
}

/**
 * A dotted line from a point of the surface straight down to its place on the floor, with
 * a dot there. Put it before the {@link Surface}, which then hides its upper part.
 *
 * @example
 * ```tsx
 * <PlumbLine at={() => pointOnPath(path, step())} />
 * ```
 */
@nodeName('PlumbLine')
export class PlumbLine extends Node {
  @signal()
  declare public readonly at: SimpleSignal<Point, this>;

  private readonly theme = useTheme();

  public constructor(props: PlumbLineProps) {
    super(props);
  }

  private ends(): [Vector2, Vector2] {
    const space = spaceOf(this);
    return [space.onSurface(this.at()), space.onFloor(this.at())];
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(...this.ends()).expand(line.current);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const [from, to] = this.ends();
    if (Number.isNaN(from.y)) return;
    context.save();
    context.strokeStyle = this.theme.iterate;
    context.lineWidth = line.axis;
    context.lineCap = 'round';
    context.setLineDash([1, 10]);
    context.beginPath();
    context.moveTo(to.x, to.y);
    context.lineTo(from.x, from.y);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    context.arc(to.x, to.y, line.current * 0.65, 0, 2 * Math.PI);
    context.strokeStyle = this.theme.background;
    context.lineWidth = 5;
    context.stroke();
    context.fillStyle = this.theme.iterate;
    context.fill();
    context.restore();
    this.drawChildren(context);
  }
}
