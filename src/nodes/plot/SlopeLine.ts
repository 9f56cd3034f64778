import {
  Node,
  colorSignal,
  initial,
  nodeName,
  signal,
  vector2Signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  BBox,
  Vector2,
  type ColorSignal,
  type PossibleColor,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
  type Vector2Signal,
} from '@motion-canvas/core';
import {axesOf} from './Axes';
import {useTheme} from '../useTheme';

export interface SlopeLineProps extends NodeProps {
  /** A point of the line, in data. */
  at?: SignalValue<PossibleVector2>;
  /** Rise over run, in data. */
  slope?: SignalValue<number>;
  /**
   * From the point to either end, in stage units.
   *
   * @defaultValue 260
   */
  reach?: SignalValue<number>;
  /**
   * Colour of the line. In one variable the slope is the gradient.
   *
   * @defaultValue the gradient's colour
   */
  stroke?: SignalValue<PossibleColor>;
  /**
   * In stage units.
   *
   * @defaultValue 5
   */
  lineWidth?: SignalValue<number>;
  /** Dash and gap, in stage units; without, the line is solid. */
  lineDash?: SignalValue<number[]>;
  /**
   * Width of the rim in the background's colour, so that crossings read, in stage
   * units; 0 for none.
   *
   * @defaultValue 3
   */
  halo?: SignalValue<number>;
}

/**
 * A tangent or secant inside {@link Axes}: the line through a point of the data with a
 * slope, equally long on the stage however steep it is, clipped to the axes. It is not
 * drawn where point or slope is not finite.
 *
 * @example
 * ```tsx
 * <SlopeLine at={() => [x(), x() ** 2]} slope={() => 2 * x()} reach={220} />
 * ```
 */
@nodeName('SlopeLine')
export class SlopeLine extends Node {
  @initial(Vector2.zero)
  @vector2Signal('at')
  declare public readonly at: Vector2Signal<this>;

  @initial(0)
  @signal()
  declare public readonly slope: SimpleSignal<number, this>;

  @initial(260)
  @signal()
  declare public readonly reach: SimpleSignal<number, this>;

  @colorSignal()
  declare public readonly stroke: ColorSignal<this>;

  @initial(5)
  @signal()
  declare public readonly lineWidth: SimpleSignal<number, this>;

  @initial([])
  @signal()
  declare public readonly lineDash: SimpleSignal<number[], this>;

  @initial(3)
  @signal()
  declare public readonly halo: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: SlopeLineProps) {
    super({...props, stroke: props.stroke ?? useTheme().gradient} as SlopeLineProps);
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size());
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const axes = axesOf(this);
    const middle = axes.toLocal(this.at());
    const along = axes.unit().mul(new Vector2(1, this.slope())).normalized;
    const [from, to] = [-1, 1].map(side =>
      middle.add(along.scale(side * this.reach())),
    );
    if (!from || !to || !Number.isFinite(from.y + to.y)) return;
    const {x: width, y: height} = axes.size();
    context.save();
    context.beginPath();
    context.rect(-width / 2, -height / 2, width, height);
    context.clip();
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    if (this.halo() > 0) {
      context.strokeStyle = this.theme.background;
      context.lineWidth = this.lineWidth() + 2 * this.halo();
      context.stroke();
    }
    context.setLineDash(this.lineDash());
    context.strokeStyle = this.stroke().serialize();
    context.lineWidth = this.lineWidth();
    context.stroke();
    context.restore();
    this.drawChildren(context);
  }
}
