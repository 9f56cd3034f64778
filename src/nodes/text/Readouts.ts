import {Layout, Line, nodeName, type LayoutProps} from '@motion-canvas/2d';
import type {PossibleColor, SignalValue} from '@motion-canvas/core';
import {line, type} from '../../theme';
import type {NumberFormat, Words} from '../../words';
import {Label} from './Label';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';

/** One live quantity. */
export interface Readout extends NumberFormat {
  readonly label: SignalValue<string>;
  /** A number is formatted, text is shown as it is, and nothing shows a dash. */
  readonly value: SignalValue<number | string | null | undefined>;
  /**
   * The concept's colour.
   *
   * @defaultValue the theme's text colour
   */
  readonly fill?: SignalValue<PossibleColor>;
}

export interface ReadoutsProps extends LayoutProps {
  rows: readonly Readout[];
}

/** Height of a row in stage units. */
export const readoutHeight = 78;

/**
 * A column of live numbers: names at the left edge, values at the right, a faint rule
 * under each row. Place it by `topLeft` or `topRight`; `width` is 420 by default.
 *
 * @example
 * ```tsx
 * <Readouts
 *   topLeft={[280, 40]}
 *   rows={[
 *     {label: 'step', value: step, decimals: 0},
 *     {label: 'f(x)', value: () => trace.points[step()].value, decimals: 3},
 *   ]}
 * />
 * ```
 */
@nodeName('Readouts')
export class Readouts extends Layout {
  public constructor({rows, ...props}: ReadoutsProps) {
    const width = (props.width as number | undefined) ?? 420;
    super({...props, width, height: rows.length * readoutHeight});
    const top = -(rows.length * readoutHeight) / 2;
    rows.forEach((row, index) => {
      this.add(rowNodes(row, width, top + (index + 0.5) * readoutHeight));
    });
  }
}

function rowNodes(row: Readout, width: number, y: number): Layout[] {
  const [theme, words] = [useTheme(), useWords()];
  const rule = y + readoutHeight / 2;
  const text = {...type.readout, y};
  return [
    new Label({
      ...text,
      text: row.label,
      fontWeight: 400,
      fill: theme.muted,
      offset: [-1, 0],
      x: -width / 2,
    }),
    new Label({
      ...text,
      text: () => valueText(row, words),
      fill: row.fill ?? theme.text,
      offset: [1, 0],
      x: width / 2,
    }),
    new Line({
      points: [
        [-width / 2, rule],
        [width / 2, rule],
      ],
      stroke: theme.faint,
      lineWidth: line.grid,
    }),
  ];
}

function valueText({value, ...format}: Readout, words: Words): string {
  const current = typeof value === 'function' ? value() : value;
  if (typeof current === 'string') return current;
  return words.number(current, {isMoving: true, ...format});
}
