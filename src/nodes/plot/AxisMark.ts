import {Line, Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {clamp, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {axesOf} from './Axes';

export interface AxisMarkProps extends NodeProps {
  /** The point above which it stands, in data. */
  at: () => readonly [x: number, y: number];
  /** The number. */
  text: SignalValue<string>;
  /**
   * How much of it is there, 0 to 1.
   *
   * @defaultValue 1
   */
  presence?: SignalValue<number>;
  /** One whose number this one's does not cover. */
  beside?: () => AxisMark;
}

/** Between two numbers, in stage units. */
const gap = 18;

/** From the picture's foot to the middle of the number, and to its upper edge. */
const rise = 38;
const above = 66;

/**
 * A number at the foot of {@link Axes}, in them, with a dashed line up to the point that it
 * belongs to. Where the point lies beside the picture, there is nothing.
 *
 * @example
 * ```tsx
 * <AxisMark at={() => [x(), f(x())]} text={() => say.number(x())} />
 * ```
 */
@nodeName('AxisMark')
export class AxisMark extends Node {
  @initial(1)
  @signal()
  declare public readonly presence: SimpleSignal<number, this>;

  public readonly label: Label;

  public constructor(props: AxisMarkProps) {
    const {at, text, beside, ...rest} = props;
    const {iterate: fill} = useTheme();
    super(rest);
    const place = () => axesOf(this).toLocal(at());
    const foot = () => axesOf(this).size().y / 2;
    const opacity = () => (this.isInside(at()) ? this.presence() : 0);
    this.label = new Label({
      ...type.value,
      fontSize: type.mark.fontSize,
      text,
      fill,
      opacity,
    });
    this.label.position(() => {
      const room = axesOf(this).size().x / 2 - this.label.width() / 2;
      const x = clamp(-room, room, place().x);
      return [beside ? this.clearOf(beside().label, x) : x, foot() - rise];
    });
    this.add([
      new Line({
        points: () => [[place().x, Math.max(foot() - above, place().y)], place()],
        stroke: fill,
        lineWidth: line.dashed.lineWidth,
        lineDash: [...line.dashed.lineDash],
        opacity: () => 0.6 * opacity(),
      }),
      this.label,
    ]);
  }

  /** On its own side of another number. */
  private clearOf(other: Label, x: number): number {
    const least = (other.width() + this.label.width()) / 2 + gap;
    const [from, side] = [other.x(), Math.sign(x - other.x()) || 1];
    return Math.abs(x - from) < least ? from + side * least : x;
  }

  /** Whether its point is in the picture's width. */
  public isInside([x]: readonly [x: number, y: number]): boolean {
    const [low, high] = axesOf(this).domain();
    return low <= x && x <= high;
  }
}
