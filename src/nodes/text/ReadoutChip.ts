import {Layout, Rect, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {Color, type PossibleColor, type SignalValue} from '@motion-canvas/core';
import type {Region, Regions} from '../../plot/frame/regions';
import {type, veil} from '../../theme';
import {isNothing, type NumberFormat, type Words} from '../../words';
import {useFrame} from '../useFrame';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';
import {Label} from './Label';
import {setTextLine} from './textLine';

/** One live quantity. */
export interface LiveNumber extends NumberFormat {
  /** A symbol or a short word. */
  readonly name: string;
  /** A number is formatted, text is shown as it is, and nothing shows a dash. */
  readonly value: () => number | string | null | undefined;
  /** Every value that it takes, in order: the chip is wide enough for all of them. */
  readonly values: readonly (number | string)[];
  /** What it goes to, where that is known: a goal that is not 0 is not written so. */
  readonly goal?: number | undefined;
  readonly fill?: SignalValue<PossibleColor>;
}

export interface ReadoutChipProps extends LayoutProps {
  /** Where it stands: at the right edge, at the top. */
  regions: Pick<Regions, 'readouts' | 'isOverlaid'>;
  /** One or two; a square frame shows the last alone. */
  rows: readonly LiveNumber[];
}

const padding = 34;
const gap = 40;

/** On a chip, letters need no rim. */
const none = 'rgba(0, 0, 0, 0)';
const rowHeight = 78;

/** Numbers below a tall picture are larger. */
const tallScale = 68 / type.value.fontSize;

const nameStyle = {fontFamily: type.family, ...type.name};
const valueStyle = {fontFamily: type.family, ...type.value};

/**
 * Live numbers at their layout's place: at the right edge, over a picture on a chip of the
 * background's colour; in a tall frame side by side below the picture. What is nothing
 * beside a number's first value and its goal is written `≈ 0`.
 *
 * @example
 * ```tsx
 * <ReadoutChip
 *   regions={regions}
 *   rows={[{name: 'step', value: () => step(), values: [0, 30], decimals: 0}]}
 * />
 * ```
 */
@nodeName('ReadoutChip')
export class ReadoutChip extends Layout {
  public constructor({regions, rows, ...props}: ReadoutChipProps) {
    super(props);
    const {kind} = useFrame();
    const shown = kind === 'square' ? rows.slice(-1) : rows;
    if (kind === 'tall') this.addLine(shown, regions);
    else this.addColumn(shown, regions);
  }

  /** How wide it is, in stage units; nothing in a tall frame, where it is in no one's way. */
  public static widthOf(rows: readonly LiveNumber[]): number {
    const {kind, textScale} = useFrame();
    if (kind === 'tall') return 0;
    const words = useWords();
    const shown = kind === 'square' ? rows.slice(-1) : rows;
    const widths = shown.map(row => rowWidth(row, words));
    return textScale * Math.max(...widths) + 2 * padding;
  }

  /**
   * The part of the stage that numbers take over a picture.
   *
   * @returns null where they stand beside it.
   */
  public static regionOf(
    rows: readonly LiveNumber[],
    {readouts, isOverlaid}: ReadoutChipProps['regions'],
  ): Region | null {
    const {kind, textScale} = useFrame();
    if (!isOverlaid) return null;
    const width = ReadoutChip.widthOf(rows);
    const shown = kind === 'square' ? 1 : rows.length;
    const height = shown * rowHeight * textScale + 30;
    return {
      x: readouts.x + readouts.width / 2 - width / 2,
      y: readouts.y - readouts.height / 2 + height / 2,
      width,
      height,
    };
  }

  private addColumn(
    rows: readonly LiveNumber[],
    {readouts, isOverlaid}: ReadoutChipProps['regions'],
  ): void {
    const [theme, {textScale}] = [useTheme(), useFrame()];
    const width = ReadoutChip.widthOf(rows);
    const height = rows.length * rowHeight * textScale + 30;
    const right = readouts.x + readouts.width / 2;
    const top = readouts.y - readouts.height / 2;
    if (isOverlaid) {
      this.add(
        new Rect({
          fill: new Color(theme.background).alpha(veil.chip),
          radius: 18,
          width,
          height,
          position: [right - width / 2, top + height / 2],
        }),
      );
    }
    rows.forEach((row, index) => {
      const y = top + 15 + (index + 0.5) * rowHeight * textScale;
      const left = right - width + padding;
      this.addRow(row, {left, right: right - padding, y, scale: textScale});
    });
  }

  private addLine(
    rows: readonly LiveNumber[],
    {readouts}: ReadoutChipProps['regions'],
  ): void {
    const column = readouts.width / rows.length;
    rows.forEach((row, index) => {
      const left = readouts.x - readouts.width / 2 + index * column;
      const right = left + column - (index < rows.length - 1 ? 2 * gap : 0);
      this.addRow(row, {left, right, y: readouts.y, scale: tallScale});
    });
  }

  private addRow(
    row: LiveNumber,
    {left, right, y, scale}: {left: number; right: number; y: number; scale: number},
  ): void {
    const [theme, words] = [useTheme(), useWords()];
    this.add([
      new Label({
        ...nameStyle,
        fontSize: nameStyle.fontSize * scale,
        text: row.name,
        fill: theme.muted,
        halo: none,
        offset: [-1, 0],
        position: [left, y],
      }),
      new Label({
        ...valueStyle,
        fontSize: valueStyle.fontSize * scale,
        text: () => written(row.value(), row, words),
        fill: row.fill ?? theme.text,
        halo: none,
        offset: [1, 0],
        position: [right, y],
      }),
    ]);
  }
}

function rowWidth(row: LiveNumber, words: Words): number {
  const values = row.values.map(
    value => setTextLine(written(value, row, words), valueStyle).width,
  );
  return setTextLine(row.name, nameStyle).width + gap + Math.max(0, ...values);
}

/** From here on, figures in full would say more than three digits can. */
const huge = 1e5;

function written(
  value: number | string | null | undefined,
  {name: _name, value: _value, values, goal, fill: _fill, ...format}: LiveNumber,
  words: Words,
): string {
  if (typeof value === 'string') return value;
  const [first] = values;
  if (value && typeof first === 'number' && isNothing(value, first, goal)) {
    return '≈ 0';
  }
  return words.number(value, {digits: 3, huge, ...format});
}
