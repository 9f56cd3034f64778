import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {clamp} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';

export interface RateGaugeProps extends NodeProps {
  /** The learning rate η. */
  rate: number;
  /** 2 / L, the rate from which on every step climbs. */
  threshold: number;
  width: number;
}

/** How much of the gauge lies beyond the threshold, unless the rate needs more. */
const beyond = 0.5;

/** Half the width of a name, in stage units. */
const nameHalfWidth = 110;

/**
 * Learning rates on a line from 0: those below 2/L, with which descent comes closer at
 * every step, those above, dashed, with which it flies apart, and where η is.
 * The origin is the line's left end; names stand about 50 units above and below.
 *
 * @example
 * ```tsx
 * <RateGauge rate={0.1} threshold={1} width={584} position={fromCorner(1240, 900)} />
 * ```
 */
@nodeName('RateGauge')
export class RateGauge extends Node {
  public constructor({rate, threshold, width, ...props}: RateGaugeProps) {
    super(props);
    const [theme, words] = [useTheme(), useWords()];
    const longest = Math.max(threshold * (1 + beyond), rate * 1.15);
    const at = (value: number) => (value / longest) * width;
    const edge = at(threshold);
    const name = {...type.tick, y: 46};
    const rateName: Label = new Label({
      ...type.tick,
      fontWeight: 600,
      text: `η = ${words.number(rate, {digits: 3, trim: true})}`,
      fill: theme.step,
      y: -56,
      x: (): number =>
        clamp(rateName.width() / 2, width - rateName.width() / 2, at(rate)),
    });
    this.add([
      new Line({
        points: [
          [0, 0],
          [edge, 0],
        ],
        stroke: theme.minimum,
        lineWidth: line.current / 2,
        lineCap: 'round',
      }),
      new Line({
        points: [
          [edge + 12, 0],
          [width, 0],
        ],
        stroke: theme.error,
        lineWidth: line.current / 2,
        lineDash: [10, 12],
      }),
      new Line({
        points: [
          [edge, -16],
          [edge, 16],
        ],
        stroke: theme.text,
        lineWidth: line.axis + 1,
      }),
      new Label({
        ...name,
        text: '0',
        fill: theme.muted,
        offset: [-1, 0],
        opacity: edge > 2 * nameHalfWidth ? 1 : 0,
      }),
      new Label({
        ...name,
        x: Math.max(edge, nameHalfWidth),
        text: `2/L = ${words.number(threshold, {digits: 3, trim: true})}`,
        fill: theme.muted,
      }),
      new Line({
        points: [
          [at(rate), -10],
          [at(rate) - 12, -32],
          [at(rate) + 12, -32],
        ],
        closed: true,
        fill: theme.step,
        lineJoin: 'round',
      }),
      rateName,
    ]);
  }
}
