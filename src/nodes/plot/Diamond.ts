import {Node, nodeName} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

/** From the middle to a corner, in stage units. */
const reach = 21;

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
  private readonly theme = useTheme();

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0).expand(reach + 10);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const path = new Path2D(`M ${-reach} 0 L 0 ${-reach} L ${reach} 0 L 0 ${reach} Z`);
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
