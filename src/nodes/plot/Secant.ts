import {
  Node,
  initial,
  nodeName,
  signal,
  vector2Signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  Vector2,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
  type Vector2Signal,
} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {axesOf} from './Axes';
import {Dot} from './Dot';
import {RiseOverRun} from './RiseOverRun';
import {SlopeLine} from './SlopeLine';

export interface SecantProps extends NodeProps {
  /** The point that stays, in data; the line goes on beyond both points. */
  from?: SignalValue<PossibleVector2>;
  /** The point that comes nearer, in data. */
  to?: SignalValue<PossibleVector2>;
  /** Whose difference it shows: to the right with its slope triangle, to the left dashed. */
  side?: 'right' | 'left';
  /**
   * How far the line goes beyond its points, in stage units.
   *
   * @defaultValue 300
   */
  reach?: SignalValue<number>;
  /**
   * Width of the line's rim in the background's colour, in stage units.
   *
   * @defaultValue 3
   */
  halo?: SignalValue<number>;
  /**
   * Opacity of all but the line, 0 to 1.
   *
   * @defaultValue 1
   */
  gap?: SignalValue<number>;
}

/**
 * The line through two points of a curve inside {@link Axes}: the slope triangle below it,
 * the far point a ring.
 *
 * @example
 * ```tsx
 * <Secant from={[x, f(x)]} to={() => [x + h(), f(x + h())]} />
 * ```
 */
@nodeName('Secant')
export class Secant extends Node {
  @initial(Vector2.zero)
  @vector2Signal('from')
  declare public readonly from: Vector2Signal<this>;

  @initial(Vector2.zero)
  @vector2Signal('to')
  declare public readonly to: Vector2Signal<this>;

  @initial(300)
  @signal()
  declare public readonly reach: SimpleSignal<number, this>;

  @initial(1)
  @signal()
  declare public readonly gap: SimpleSignal<number, this>;

  public constructor({side = 'right', halo = 3, ...props}: SecantProps) {
    super(props);
    const theme = useTheme();
    const local = (data: Vector2) => axesOf(this).toLocal(data);
    const span = () => local(this.to()).sub(local(this.from())).magnitude;
    // Where the curve is interrupted there is no far point.
    const between = new Node({
      opacity: () => (Number.isFinite(span()) ? this.gap() : 0),
    });
    if (side === 'right') {
      const [from, to] = [this.from, this.to];
      between.add(new RiseOverRun({from, to, run: 'h', rise: 'Δf'}));
    }
    between.add(
      new Dot({
        radius: line.current - 4,
        fill: theme.background,
        stroke: theme.iterate,
        lineWidth: line.ring,
        position: () => local(this.to()),
      }),
    );
    this.add([
      new SlopeLine({
        at: () => this.from().lerp(this.to(), 0.5),
        slope: () => this.to().sub(this.from()).y / this.to().sub(this.from()).x,
        reach: () => this.reach() + span() / 2,
        lineWidth: line.path,
        halo,
        ...(side === 'left' && {lineDash: [22, 14]}),
      }),
      between,
    ]);
  }
}
