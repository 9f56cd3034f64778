import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

export interface DiamondProps extends NodeProps {
  reach?: SignalValue<number>;
}

/**
 * The marker of a minimum that is not the lowest: a hollow diamond with a halo, told from a
 * {@link Cross} by its shape.
 *
 * @example
 * ```tsx
 * <Diamond position={() => axes().toLocal([1.347, -2.619])} />
 * ```
 */
@nodeName('Diamond')
export class Diamond extends Node {
  /** From the middle to a corner. */
  @initial(21)
  @signal()
  declare public readonly reach: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: DiamondProps) {
    super(props);
  }

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0).expand(this.reach() + 10);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const r = this.reach();
    const path = new Path2D(`M ${-r} 0 L 0 ${-r} L ${r} 0 L 0 ${r} Z`);
    context.lineJoin = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = line.halo;
    context.stroke(path);
    context.fillStyle = this.theme.background;
    context.fill(path);
    context.strokeStyle = this.theme.minimum;
    context.lineWidth = line.cross.lineWidth;
    context.stroke(path);
    this.drawChildren(context);
  }
}
