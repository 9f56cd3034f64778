import {Line, Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  Color,
  Vector2,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line} from '../../theme';
import {Arrow} from './Arrow';
import {axesOf} from './Axes';
import {useTheme} from '../useTheme';

export interface StepOnCurveProps extends NodeProps {
  /** The iterate that is left, in data. */
  from: PossibleVector2;
  /** The next iterate, in data. */
  to: PossibleVector2;
  /**
   * How much of the arrow is there, 0 to 1; the dashed line comes with its second half.
   *
   * @defaultValue 1
   */
  drawn?: SignalValue<number>;
  /**
   * How far the step is a thing of the past, 0 to 1: then it is thin and quiet.
   *
   * @defaultValue 0
   */
  past?: SignalValue<number>;
  /**
   * 1: the arrow is the gradient's, which points the other way, uphill for plain
   * descent, and is `reach` long, because slopes and places have no common scale. On
   * the way to 0 it is multiplied by −η: it becomes shorter and goes through nothing,
   * and is the step.
   *
   * @defaultValue 0
   */
  uphill?: SignalValue<number>;
  /**
   * Length of the gradient's arrow, in stage units.
   *
   * @defaultValue 200
   */
  reach?: number;
}

/**
 * One update on a curve inside {@link Axes}: the step is an arrow along x at the height
 * of the iterate it leaves, as long as −η f′(x); from its tip a line leads to the curve
 * again, where the next iterate is: dashed down, solid and in the error's colour up.
 *
 * @example
 * ```tsx
 * <StepOnCurve from={[-2, 4]} to={[-1.6, 2.56]} drawn={pull} />
 * ```
 */
@nodeName('LandingStep')
export class StepOnCurve extends Node {
  @initial(1)
  @signal()
  declare public readonly drawn: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly past: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly uphill: SimpleSignal<number, this>;

  public constructor({from, to, reach = 200, ...props}: StepOnCurveProps) {
    super(props);
    const theme = useTheme();
    const quiet = (color: string, part: number) =>
      Color.lerp(color, theme.background, part, 'rgb');
    const [here, there] = [new Vector2(from), new Vector2(to)];
    const isRise = there.y > here.y;
    const start = () => axesOf(this).toLocal(here);
    const landing = () => axesOf(this).toLocal(there);
    const tip = () => new Vector2(landing().x, start().y);
    /** Along x, from the iterate that is left. */
    const along = () => {
      const step = tip().x - start().x;
      const gradient = -Math.sign(step) * reach;
      return this.drawn() * (step + this.uphill() * (gradient - step));
    };
    const isGradient = () => along() * (tip().x - start().x) < 0;
    this.add([
      new Line({
        points: () => [tip(), landing()],
        stroke: () => quiet(isRise ? theme.error : theme.muted, 0.6 * this.past()),
        lineWidth: isRise ? line.arrow : line.axis,
        lineDash: isRise ? [] : [10, 8],
        // Only while it appears: a node that is half there is drawn on a canvas of its own.
        opacity: () => Math.max(0, 2 * this.drawn() - 1 - 2 * this.uphill()),
      }),
      new Arrow({
        from: start,
        to: () => start().addX(along()),
        stroke: () =>
          isGradient() ? theme.gradient : quiet(theme.step, 0.25 * this.past()),
        lineWidth: () => line.arrow - 3.5 * this.past(),
      }),
    ]);
  }
}
