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

/** The head: its length at most, in stage units and as a share of the arrow; its width. */
const head = {...line.arrowHead, width: 0.9};

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
    // Full weight once the shaft is longer than the head.
    const width = this.lineWidth() * Math.min(1, length / (this.lineWidth() * 6));
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

/** An arrow from the origin along +x. */
function arrowOutline(length: number, width: number, isHeaded: boolean): Path2D {
  const headLength = isHeaded ? Math.min(head.length, head.share * length) : 0;
  const neck = length - headLength;
  const shaft = width / 2;
  const barb = Math.max(shaft, (headLength * head.width) / 2);
  const path = new Path2D();
  path.moveTo(0, -shaft);
  path.lineTo(neck, -shaft);
  path.lineTo(neck, -barb);
  path.lineTo(length, 0);
  path.lineTo(neck, barb);
  path.lineTo(neck, shaft);
  path.lineTo(0, shaft);
  path.closePath();
  return path;
}
