import {Node, nodeName} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

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
  private readonly theme = useTheme();

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0).expand(line.cross.reach + 8);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {reach} = line.cross;
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
