import {
  Node,
  colorSignal,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  BBox,
  type ColorSignal,
  type PossibleColor,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {useTheme} from '../useTheme';

export interface MarkerProps extends NodeProps {
  /** Which shape, from 0; there are six, then they repeat. */
  shape?: SignalValue<number>;
  /**
   * Its colour.
   *
   * @defaultValue the text's colour
   */
  fill?: SignalValue<PossibleColor>;
  /**
   * In stage units.
   *
   * @defaultValue 12
   */
  radius?: SignalValue<number>;
}

/** Outlines within a circle of radius 1: disc, square, triangle, diamond, … */
const outlines = [
  'M 1 0 A 1 1 0 1 1 -1 0 A 1 1 0 1 1 1 0 Z',
  'M -.85 -.85 H .85 V .85 H -.85 Z',
  'M 0 -1.1 L 1.05 .75 L -1.05 .75 Z',
  'M 0 -1.15 L 1.15 0 L 0 1.15 L -1.15 0 Z',
  'M 0 1.1 L 1.05 -.75 L -1.05 -.75 Z',
  'M -.35 -1.05 H .35 V -.35 H 1.05 V .35 H .35 V 1.05 H -.35 V .35 H -1.05 V -.35 H -.35 Z',
];

/**
 * A mark that tells one of several runs from the others by its shape, not by its colour
 * alone; it has a rim in the background's colour.
 *
 * @example
 * ```tsx
 * <Marker shape={2} fill={theme.series[2]} position={end} />
 * ```
 */
@nodeName('Marker')
export class Marker extends Node {
  @initial(0)
  @signal()
  declare public readonly shape: SimpleSignal<number, this>;

  @colorSignal()
  declare public readonly fill: ColorSignal<this>;

  @initial(12)
  @signal()
  declare public readonly radius: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: MarkerProps) {
    super({...props, fill: props.fill ?? useTheme().text} as MarkerProps);
  }

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0).expand(this.radius() * 1.3 + 4);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const outline = new Path2D(outlines[this.shape() % outlines.length]);
    const radius = this.radius();
    context.save();
    context.scale(radius, radius);
    context.lineJoin = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = 8 / radius;
    context.stroke(outline);
    context.fillStyle = this.fill().serialize();
    context.fill(outline);
    context.restore();
    this.drawChildren(context);
  }
}
