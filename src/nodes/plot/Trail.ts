import {Line, Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {axesOf} from './Axes';

export interface TrailProps extends NodeProps {
  /** Two numbers each, in data. */
  points: readonly (readonly number[])[];
  /**
   * How much of the way is behind, 0 to 1, by its length.
   *
   * @defaultValue 1
   */
  end?: SignalValue<number>;
}

/**
 * The part of a smooth way in the plane that is behind who walks it, inside {@link Axes}.
 *
 * @example
 * ```tsx
 * <Trail points={trace.along.places.map(({point}) => point)} end={progress} />
 * ```
 */
@nodeName('Trail')
export class Trail extends Node {
  @initial(1)
  @signal()
  declare public readonly end: SimpleSignal<number, this>;

  public constructor({points, ...props}: TrailProps) {
    super(props);
    if (points.length < 2) return;
    const theme = useTheme();
    const look = {
      points: () => points.map(([x = 0, y = 0]) => axesOf(this).toLocal([x, y])),
      end: this.end,
      lineCap: 'round',
      lineJoin: 'round',
    } as const;
    this.add([
      new Line({...look, stroke: theme.background, lineWidth: line.halo}),
      new Line({...look, stroke: theme.text, lineWidth: line.path - 2}),
    ]);
  }
}
