import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  Vector2,
  type PossibleColor,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {line, type} from '../../theme';
import {axisNamePlace} from '../../plot/space/spaceAxis';
import {Arrow} from '../plot/Arrow';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface FloorArrowProps extends NodeProps {
  /** The data point at which it begins. */
  at: SignalValue<Point>;
  /** From there to its tip, in data units. */
  vector: SignalValue<Point>;
  /**
   * How much of it is drawn, 0 to 1.
   *
   * @defaultValue 1
   */
  aim?: SignalValue<number>;
  /** What it is called, beyond its tip; '' for no name. */
  text?: string;
  /** A data point: the name stands beside the arrow, on the side that faces away from it. */
  awayFrom?: Point | null;
  /**
   * Colour of arrow and name.
   *
   * @defaultValue the gradient's colour
   */
  color?: PossibleColor;
  /** In stage units. */
  lineWidth?: number;
}

/** From the arrow to a name beside it, in stage units. */
const nameGap = 18;

/**
 * A vector of the plane of the variables, flat on the floor of its {@link Space}: that is
 * where a gradient lives. A vector of no length is not there.
 *
 * @example
 * ```tsx
 * <FloorArrow at={[1, 1]} vector={[0.5, -0.2]} text="∇f" />
 * ```
 */
@nodeName('FloorArrow')
export class FloorArrow extends Node {
  @signal()
  declare public readonly at: SimpleSignal<Point, this>;

  @signal()
  declare public readonly vector: SimpleSignal<Point, this>;

  @initial(1)
  @signal()
  declare public readonly aim: SimpleSignal<number, this>;

  public constructor({
    text = '',
    awayFrom = null,
    color = useTheme().gradient,
    lineWidth = line.arrow,
    ...props
  }: FloorArrowProps) {
    super(props);
    const name = new Label({...type.mark, text, fill: color});
    name.opacity(() => (this.length() > 2 * lineWidth ? this.aim() : 0));
    name.position(() => this.namePlace(name.size(), awayFrom));
    this.add([
      new Arrow({
        from: () => this.tip(0),
        to: () => this.tip(this.aim()),
        stroke: color,
        lineWidth,
      }),
      name,
    ]);
  }

  private namePlace(size: Vector2, awayFrom: Point | null): Vector2 {
    const [from, to] = [this.tip(0), this.tip(1)];
    if (!awayFrom) return new Vector2(axisNamePlace([from, to], size));
    const [middle, along] = [from.add(to).scale(0.5), to.sub(from).normalized];
    const across = along.perpendicular;
    const inner = spaceOf(this).onFloor(awayFrom).sub(middle);
    const out = across.scale(across.dot(inner) > 0 ? -1 : 1);
    const room = Math.abs(out.x) * size.x + Math.abs(out.y) * size.y;
    return middle.add(out.scale(nameGap + room / 2));
  }

  private tip(share: number): Vector2 {
    const vector = this.vector();
    return spaceOf(this).onFloor(this.at().map((x, axis) => x + share * vector[axis]!));
  }

  private length(): number {
    return this.tip(1).sub(this.tip(0)).magnitude;
  }
}
