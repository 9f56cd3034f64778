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
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {arrowOutline, shaftWidth} from './arrowOutline';

export interface ArrowProps extends NodeProps {
  /** Where it begins, in the parent's space. */
  from?: SignalValue<PossibleVector2>;
  /** Where its tip is, in the parent's space. */
  to?: SignalValue<PossibleVector2>;
  /**
   * Colour of line and head.
   *
   * @defaultValue the step's colour
   */
  stroke?: SignalValue<PossibleColor>;
  /** In stage units; thinner while the arrow is short. */
  lineWidth?: SignalValue<number>;
  /**
   * Whether it has a head.
   *
   * @defaultValue true
   */
  headed?: SignalValue<boolean>;
}

/**
 * A straight arrow between two points of its parent's space, with a halo. Its tip is
 * exactly at `to`. A short arrow is drawn thinner with a smaller head, and at length zero
 * it is gone.
 *
 * @example
 * ```tsx
 * <Arrow from={here} to={() => axes().toLocal(next())} stroke={theme.step} />
 * ```
 */
@nodeName('Arrow')
export class Arrow extends Node {
  @initial(Vector2.zero)
  @vector2Signal('from')
  declare public readonly from: Vector2Signal<this>;

  @initial(Vector2.zero)
  @vector2Signal('to')
  declare public readonly to: Vector2Signal<this>;

  @colorSignal()
  declare public readonly stroke: ColorSignal<this>;

  @initial(line.arrow)
  @signal()
  declare public readonly lineWidth: SimpleSignal<number, this>;

  @initial(true)
  @signal()
  declare public readonly headed: SimpleSignal<boolean, this>;

  private readonly theme = useTheme();

  public constructor(props: ArrowProps) {
    super({...props, stroke: props.stroke ?? useTheme().step} as ArrowProps);
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(this.from(), this.to()).expand(this.lineWidth() * 4);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {from, to} = {from: this.from(), to: this.to()};
    const along = to.sub(from);
    const length = along.magnitude;
    if (!(length > 0.5)) return;
    const width = shaftWidth(length, this.lineWidth());
    context.save();
    context.translate(from.x, from.y);
    context.rotate(Math.atan2(along.y, along.x));
    const outline = arrowOutline(length, width, this.headed());
    context.lineJoin = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = Math.min(8, width * 1.2);
    context.stroke(outline);
    context.fillStyle = this.stroke().serialize();
    context.fill(outline);
    context.restore();
    this.drawChildren(context);
  }
}
