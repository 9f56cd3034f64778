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
  clamp,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
  type Vector2Signal,
} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {axesOf} from './Axes';
import {Dot} from './Dot';
import {RiseOverRun} from './RiseOverRun';
import {SlopeLine} from './SlopeLine';

export interface SecantProps extends NodeProps {
  from?: SignalValue<PossibleVector2>;
  to?: SignalValue<PossibleVector2>;
  /** Whose difference it shows: to the right with its slope triangle, to the left dashed. */
  side?: 'right' | 'left';
  /** What the points are called; '' for no name. */
  names?: {readonly from: string; readonly to: string};
  reach?: SignalValue<number>;
  gap?: SignalValue<number>;
}

/** From the line to the name of a point, in stage units. */
const aside = 48;

/** Points nearer than this, in stage units, have no room for two names. */
const named = {none: 110, both: 190};

/** From the end of a level line to its points. */
const usualReach = 300;

/**
 * The line through two points of a curve inside {@link Axes}: the slope triangle below it,
 * the far point a ring.
 *
 * @example
 * ```tsx
 * <Secant from={[x, f(x)]} to={() => [x + h(), f(x + h())]} names={{from: 'x', to: 'x + h'}} />
 * ```
 */
@nodeName('Secant')
export class Secant extends Node {
  /** In data; the line goes on beyond both points. */
  @initial(Vector2.zero)
  @vector2Signal('from')
  declare public readonly from: Vector2Signal<this>;

  /** In data. */
  @initial(Vector2.zero)
  @vector2Signal('to')
  declare public readonly to: Vector2Signal<this>;

  /** How far the line goes beyond its points, in stage units. */
  @initial(usualReach)
  @signal()
  declare public readonly reach: SimpleSignal<number, this>;

  /** Opacity of all but the line. */
  @initial(1)
  @signal()
  declare public readonly gap: SimpleSignal<number, this>;

  public constructor({side = 'right', names, ...props}: SecantProps) {
    super(props);
    const theme = useTheme();
    const local = (data: Vector2) => axesOf(this).toLocal(data);
    const span = () => local(this.to()).sub(local(this.from())).magnitude;
    const between = new Node({opacity: this.gap});
    if (side === 'right') {
      const [from, to] = [this.from, this.to];
      between.add(new RiseOverRun({from, to, run: 'h', rise: 'Δf'}));
    }
    for (const end of ['from', 'to'] as const) {
      if (!names?.[end]) continue;
      between.add(
        new Label({
          ...type.mark,
          text: names[end],
          position: () => local(this[end]()).add(this.away().scale(aside)),
          opacity: () =>
            end === 'from' && side === 'left'
              ? 0
              : end === 'from'
                ? 1
                : clamp(0, 1, (span() - named.none) / (named.both - named.none)),
        }),
      );
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
        ...(side === 'left' && {lineDash: [22, 14]}),
      }),
      between,
    ]);
  }

  /** Where the slope triangle is not. */
  private away(): Vector2 {
    const along = axesOf(this).toLocal(this.to()).sub(axesOf(this).toLocal(this.from()));
    const up = along.normalized.perpendicular;
    return up.y > 0 ? up.scale(-1) : up;
  }
}
