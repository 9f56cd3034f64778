import {
  Line,
  Node,
  initial,
  nodeName,
  vector2Signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  Vector2,
  clamp,
  type PossibleVector2,
  type SignalValue,
  type Vector2Signal,
} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {axesOf} from './Axes';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';

export interface RiseOverRunProps extends NodeProps {
  /** Where the triangle begins, in data. */
  from?: SignalValue<PossibleVector2>;
  /** Where it ends, in data. */
  to?: SignalValue<PossibleVector2>;
  /**
   * Name of the side across.
   *
   * @defaultValue `run`
   */
  run?: string;
  /**
   * Name of the side up or down.
   *
   * @defaultValue `rise`
   */
  rise?: string;
}

/** A side shorter than this, in stage units, has no room for its name. */
const named = {run: 72, rise: 46};

/**
 * The slope triangle between two points inside {@link Axes}: across, then up or down,
 * with the names of both sides outside. A name fades before its side is too short.
 *
 * @example
 * ```tsx
 * <RiseOverRun from={[x, f(x)]} to={() => [x + h(), f(x + h())]} run="h" rise="Δf" />
 * ```
 */
@nodeName('RiseOverRun')
export class RiseOverRun extends Node {
  @initial(Vector2.zero)
  @vector2Signal('from')
  declare public readonly from: Vector2Signal<this>;

  @initial(Vector2.zero)
  @vector2Signal('to')
  declare public readonly to: Vector2Signal<this>;

  public constructor({run = 'run', rise = 'rise', ...props}: RiseOverRunProps) {
    super(props);
    const theme = useTheme();
    const local = (point: Vector2) => axesOf(this).toLocal(point);
    const start = () => local(this.from());
    const end = () => local(this.to());
    const corner = () => new Vector2(end().x, start().y);
    const across = () => Math.abs(end().x - start().x);
    const up = () => Math.abs(end().y - start().y);
    /** 1 below a rising or level line, −1 above a falling one, gliding in between. */
    const below = () => clamp(-1, 1, (start().y - end().y + 30) / 30);
    this.add([
      new Line({
        points: () => [start(), corner(), end()],
        stroke: theme.text,
        lineWidth: line.dashed.lineWidth,
        lineDash: [...line.dashed.lineDash],
      }),
      new Label({
        ...type.mark,
        text: run,
        position: () =>
          new Vector2((start().x + end().x) / 2, start().y + 40 * below()),
        opacity: () => presence(across(), named.run),
      }),
      new Label({
        ...type.mark,
        text: rise,
        offset: [-1, 0],
        position: () => new Vector2(end().x + 18, (start().y + end().y) / 2),
        opacity: () => presence(up(), named.rise),
      }),
    ]);
  }
}

function presence(length: number, least: number): number {
  return clamp(0, 1, (2 * (length - least)) / least);
}
