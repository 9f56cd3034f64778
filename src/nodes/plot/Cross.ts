import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

export interface CrossProps extends NodeProps {
  reach?: SignalValue<number>;
}

/**
 * The marker of a minimum: an upright cross with a halo.
 *
 * @example
 * ```tsx
 * <Cross position={() => axes().toLocal([0, 0])} />
 * ```
 */
@nodeName('Cross')
export class Cross extends Node {
  /** From the middle to the end of an arm. */
  @initial(22)
  @signal()
  declare public readonly reach: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: CrossProps) {
    super(props);
  }

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0).expand(this.reach() + 8);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const reach = this.reach();
    const path = new Path2D(`M ${-reach} 0 H ${reach} M 0 ${-reach} V ${reach}`);
    context.lineCap = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = line.halo;
    context.stroke(path);
    context.strokeStyle = this.theme.minimum;
    context.lineWidth = line.cross.lineWidth;
    context.stroke(path);
    this.drawChildren(context);
  }
}
