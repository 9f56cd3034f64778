import {Line, Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import type {Place} from '../../plot';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';

export interface DimensionProps extends NodeProps {
  /** The two places, in the parent's space. */
  between?: SignalValue<readonly [Place, Place]>;
  /** Height of the line, in the parent's space. */
  level?: SignalValue<number>;
  /** The number. */
  text?: SignalValue<string>;
}

/** Half the height of the strokes at the ends, in stage units. */
const end = 16;

/** From a place to the line that leads to it, and from the dimension to its number. */
const clearance = 38;
const above = 38;

/**
 * A dimension line: how far two places are apart along x, with lines that lead down to them
 * and the number above it.
 *
 * @example
 * ```tsx
 * <Dimension
 *   between={() => [plot().toLocal([-0.1, -0.1]), plot().toLocal([0.3, 0])]}
 *   level={-90}
 *   text="0.4"
 * />
 * ```
 */
@nodeName('Dimension')
export class Dimension extends Node {
  @initial([
    {x: 0, y: 0},
    {x: 0, y: 0},
  ])
  @signal()
  declare public readonly between: SimpleSignal<readonly [Place, Place], this>;

  @initial(0)
  @signal()
  declare public readonly level: SimpleSignal<number, this>;

  @initial('')
  @signal()
  declare public readonly text: SimpleSignal<string, this>;

  public constructor(props: DimensionProps) {
    super(props);
    const theme = useTheme();
    const ink = {stroke: theme.text, lineWidth: line.axis + 1};
    const x = (which: 0 | 1) => this.between()[which].x;
    for (const which of [0, 1] as const) {
      this.add([
        new Line({
          lineWidth: line.dashed.lineWidth,
          lineDash: [...line.dashed.lineDash],
          stroke: theme.muted,
          points: () => [
            [x(which), this.level()],
            [x(which), this.endBeside(this.between()[which].y)],
          ],
        }),
        new Line({
          ...ink,
          points: () => [
            [x(which), this.level() - end],
            [x(which), this.level() + end],
          ],
        }),
      ]);
    }
    this.add([
      new Line({...ink, points: () => [0, 1].map(i => [x(i as 0 | 1), this.level()])}),
      new Label({
        ...type.mark,
        text: this.text,
        position: () => [(x(0) + x(1)) / 2, this.level() - above],
      }),
    ]);
  }

  /** Where a line from the level to a place ends: before the mark there. */
  private endBeside(y: number): number {
    const level = this.level();
    return y < level ? Math.min(level, y + clearance) : Math.max(level, y - clearance);
  }
}
