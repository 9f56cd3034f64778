import {Line, Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {clamp, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';

export interface RateGaugeProps extends NodeProps {
  /** η, where the pointer is; a learning rate as `limit`. */
  rate?: SignalValue<number>;
  /**
   * 2/L, a learning rate: up to it descent settles near the minimum, beyond it flies
   * apart.
   */
  limit: number;
  /** Of the line, in stage units: from 0 to 1.25 times the limit. */
  width: number;
}

/** The largest rate that is shown, in limits. */
const most = 1.25;

/** Stage units from the line to the names below, and to the rate above. */
const below = 58;
const above = 66;

/**
 * Learning rates on a line from 0: 1/L, with which a step lands on the minimum of a
 * parabola, 2/L, up to which descent settles, and where η is. Beyond 2/L the line is
 * dashed. The origin is the line's left end.
 *
 * @example
 * ```tsx
 * <RateGauge rate={rate} limit={1} width={900} position={[0, -300]} />
 * ```
 */
@nodeName('RateGauge')
export class RateGauge extends Node {
  @initial(0)
  @signal()
  declare public readonly rate: SimpleSignal<number, this>;

  public constructor({limit, width, ...props}: RateGaugeProps) {
    super(props);
    const [theme, words] = [useTheme(), useWords()];
    const at = (value: number) => clamp(0, width, (value / (most * limit)) * width);
    const tick = (x: number, text: string) => [
      new Line({
        points: [
          [x, -20],
          [x, 20],
        ],
        stroke: theme.text,
        lineWidth: line.axis + 1,
      }),
      new Label({...type.note, text, fill: theme.text, position: [x, below]}),
    ];
    const pointer = () => at(this.rate());
    this.add([
      new Line({
        points: [
          [0, 0],
          [at(limit), 0],
        ],
        stroke: theme.minimum,
        lineWidth: line.curve,
        lineCap: 'round',
      }),
      new Line({
        points: [
          [at(limit) + 14, 0],
          [width, 0],
        ],
        stroke: theme.error,
        lineWidth: line.curve,
        lineDash: [12, 14],
      }),
      ...tick(0, '0'),
      ...tick(at(limit / 2), '1/L'),
      ...tick(at(limit), '2/L'),
      new Line({
        points: () => [
          [pointer(), -12],
          [pointer() - 18, -42],
          [pointer() + 18, -42],
        ],
        closed: true,
        fill: theme.step,
        lineJoin: 'round',
      }),
      new Label({
        ...type.mark,
        text: () => `η = ${words.distinct(this.rate(), limit)}`,
        fill: theme.step,
        position: () => [pointer(), -above - 10],
      }),
    ]);
  }
}
