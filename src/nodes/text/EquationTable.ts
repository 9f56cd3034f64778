import {
  Layout,
  Line,
  initial,
  nodeName,
  signal,
  type LayoutProps,
  type Node,
} from '@motion-canvas/2d';
import {
  Color,
  clamp,
  type PossibleColor,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Formula} from './Formula';
import {Label} from './Label';
import {useTheme} from '../useTheme';

/** A symbol of the equation, and what stands under it. */
export interface EquationTerm {
  readonly tex: string;
  /** The number under it for each row, or what every row repeats. */
  readonly text: string | readonly string[];
  /**
   * The concept's colour.
   *
   * @defaultValue the theme's text colour
   */
  readonly fill?: string;
  /**
   * Opacity in a row.
   *
   * @defaultValue 1
   */
  shown?(row: number): number;
}

/** A mark under terms of the current row: what they make together. */
export interface EquationBracket {
  readonly from: number;
  readonly to: number;
  readonly text: SignalValue<string>;
  readonly fill: PossibleColor;
  readonly shown: () => number;
}

export interface EquationTableProps extends LayoutProps {
  /** The symbols from left to right. */
  terms: readonly EquationTerm[];
  /** How many times the equation is used: as many as a term's list of numbers is long. */
  rows: number;
  /** How many rows are seen at once. */
  visible: number;
  /** In stage units; a longer equation is made smaller. */
  maxWidth: number;
  current?: SignalValue<number>;
  bracket?: EquationBracket;
}

/** Height of a row, in stage units. */
const rowHeight = 62;

/** From the symbols to the first row, in stage units. */
const headHeight = 78;

/** Between the columns of two terms, in stage units. */
const columnGap = 20;

/**
 * An equation with its numbers: symbols in a line, under each its value, one row for each
 * time the equation is used. When there are more rows than are visible, the older ones
 * leave upwards. Its origin is the middle of the left end of the symbols' line.
 *
 * @example
 * ```tsx
 * <EquationTable
 *   terms={[
 *     {tex: 'x_{k+1}', text: ['2.16', '1.73'], fill: theme.iterate},
 *     {tex: '=', text: '='},
 *     {tex: 'x_k - 0.54', text: ['2.70', '2.16']},
 *   ]}
 *   rows={2} visible={5} maxWidth={700} current={step}
 * />
 * ```
 */
@nodeName('EquationTable')
export class EquationTable extends Layout {
  /** The row in use; 1.3 is on the way from row 1 to row 2. Earlier rows are quieter. */
  @initial(0)
  @signal()
  declare public readonly current: SimpleSignal<number, this>;

  private readonly columns: {symbol: Formula; entries: Label[]}[];

  public constructor({
    terms,
    rows,
    visible,
    maxWidth,
    bracket,
    ...props
  }: EquationTableProps) {
    super(props);
    const theme = useTheme();
    const scrolled = () =>
      Math.max(0, Math.min(this.current(), rows - 1) - visible + 1);
    const y = (row: number) => headHeight + (row - scrolled()) * rowHeight;
    /** Rows that leave upwards fade before they meet the symbols. */
    const present = (row: number) => clamp(0, 1, 1 + 2 * (row - scrolled()));
    // By colour: a node that is half there is drawn on a canvas of its own.
    const quiet = (fill: string, row: number) =>
      Color.lerp(
        fill,
        theme.background,
        0.4 * clamp(0, 1, Math.min(this.current(), rows - 1) - row),
        'rgb',
      );

    this.columns = terms.map(
      ({tex, text, fill = theme.text, shown = () => 1}, column) => {
        const x = () => this.middleOf(column);
        const symbol = new Formula({tex, fill, fontSize: 48, x});
        const entry = (row: number) =>
          new Label({
            ...type.readout,
            text: typeof text === 'string' ? text : text[row]!,
            fill: () => quiet(fill, row),
            position: () => [x(), y(row)],
            opacity: () => shown(row) * present(row),
          });
        return {symbol, entries: Array.from({length: rows}, (_, row) => entry(row))};
      },
    );
    this.add(this.columns.flatMap(({symbol, entries}) => [symbol, ...entries]));
    if (bracket)
      this.add(this.bracketNodes(bracket, () => y(Math.floor(this.current()))));
    this.scale(() => Math.min(1, maxWidth / this.edges().at(-1)!));
  }

  /** The right edge of every column. */
  private edges(): number[] {
    let edge = 0;
    return this.columns.map(({symbol, entries}, index) => {
      const widths = entries.map(entry => entry.width());
      edge += Math.max(symbol.width(), ...widths) + (index > 0 ? columnGap : 0);
      return edge;
    });
  }

  private middleOf(column: number): number {
    const edges = this.edges();
    const left = column > 0 ? edges[column - 1]! + columnGap : 0;
    return (left + edges[column]!) / 2;
  }

  private bracketNodes(
    {from, to, text, fill, shown}: EquationBracket,
    row: () => number,
  ): Node[] {
    const left = () => (from > 0 ? this.edges()[from - 1]! + columnGap : 0);
    const right = () => this.edges()[to]!;
    const y = () => row() + 34;
    return [
      new Line({
        points: () => [
          [left(), y() - 8],
          [left(), y()],
          [right(), y()],
          [right(), y() - 8],
        ],
        stroke: fill,
        lineWidth: line.axis,
        lineJoin: 'round',
        opacity: shown,
      }),
      new Label({
        ...type.readout,
        text,
        fill,
        position: () => [(left() + right()) / 2, y() + 34],
        opacity: shown,
      }),
    ];
  }
}
