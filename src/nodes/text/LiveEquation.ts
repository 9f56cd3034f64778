import {Layout, initial, nodeName, signal, type LayoutProps} from '@motion-canvas/2d';
import {Color, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {type} from '../../theme';
import {useTheme} from '../useTheme';
import {Formula} from './Formula';
import {Label} from './Label';
import {setTextLine} from './textLine';

/** A symbol of the equation, and what stands under it. */
export interface LiveTerm {
  readonly tex: string;
  /** Under the symbol: a number for each row, or what every row repeats; or nothing. */
  readonly rows?: string | readonly string[];
  /**
   * The concept's colour.
   *
   * @defaultValue the theme's text colour
   */
  readonly fill?: string;
}

export interface LiveEquationProps extends LayoutProps {
  /** The symbols from left to right, and what stands under each. */
  terms: readonly LiveTerm[];
  /** Of the symbols, in stage units. */
  symbolSize: number;
  /** Of the whole, in stage units; a longer equation is made smaller. */
  maxWidth: number;
  /**
   * How many rows are seen at once.
   *
   * @defaultValue 1
   */
  visible?: number;
  /**
   * The newest row that is seen, from 0.
   *
   * @defaultValue 0
   */
  current?: SignalValue<number>;
  /** How much of a number is there, 0 to 1; all of it unless told. */
  shown?: (row: number, term: number) => number;
}

/** Between two columns, in widths of the symbols' font. */
const gap = 0.28;

/** From the symbols' middle line to that of the first numbers, in ems of the symbols. */
const drop = 1.12;

/** From one row to the next, in stage units. */
const pitch = 78;

/** How much of the background is in the colour of a row that is not the newest. */
const quiet = 0.35;

const numberStyle = {fontFamily: type.family, ...type.value};

/**
 * One equation with its numbers, each under its symbol: of the time at which it is used, or
 * of the last few times, in a row each; older rows leave. Its origin is the middle of the
 * left end of the symbols' line.
 *
 * @example
 * ```tsx
 * <LiveEquation
 *   symbolSize={92} maxWidth={900} visible={3} current={() => walk.landed()}
 *   terms={[
 *     {tex: 'x', rows: ['2', '1.6'], fill: theme.iterate},
 *     {tex: '\\leftarrow', rows: '='},
 *     {tex: 'x - 0.5', rows: ['2.5', '2']},
 *   ]}
 * />
 * ```
 */
@nodeName('LiveEquation')
export class LiveEquation extends Layout {
  @initial(0)
  @signal()
  declare public readonly current: SimpleSignal<number, this>;

  /** Width, in stage units, as it is shown. */
  public readonly shownWidth: number;

  /** For each term, what stands under it, from the oldest row to the newest. */
  private readonly columns: Label[][] = [];
  private readonly visible: number;
  private readonly shown: NonNullable<LiveEquationProps['shown']>;
  private readonly theme = useTheme();

  public constructor(props: LiveEquationProps) {
    const {terms, symbolSize, maxWidth, visible = 1, shown = () => 1, ...rest} = props;
    super(rest);
    this.visible = visible;
    this.shown = shown;
    const symbols = terms.map(
      ({tex, fill = this.theme.text}) => new Formula({tex, fill, fontSize: symbolSize}),
    );
    // A root or a fraction is higher than a letter.
    const tallest = Math.max(...symbols.map(symbol => symbol.height()));
    const first = Math.max(drop * symbolSize, (tallest + type.value.fontSize) / 2);
    let right = 0;
    terms.forEach((term, index) => {
      const {rows = []} = term;
      const symbol = symbols[index]!;
      const texts = typeof rows === 'string' ? [rows] : rows;
      const numbers = texts.map(text => setTextLine(text, numberStyle).width);
      const width = numbers.reduce((a, b) => Math.max(a, b), symbol.width());
      const x = right + width / 2;
      symbol.x(x);
      right += width + gap * symbolSize;
      const column = Array.from({length: texts.length > 0 ? visible : 0}, (_, slot) =>
        this.labelIn(slot, index, term),
      );
      column.forEach((label, slot) => label.position([x, first + slot * pitch]));
      this.columns.push(column);
      this.add([symbol, ...column]);
    });
    const whole = right - gap * symbolSize;
    const scale = Math.min(1, maxWidth / whole);
    this.shownWidth = scale * whole;
    this.scale(scale);
  }

  /** How high it is, in stage units, where it is not made smaller. */
  public static heightOf(symbolSize: number, visible = 1): number {
    return (0.5 + drop) * symbolSize + (visible - 1) * pitch + type.value.fontSize / 2;
  }

  /** What stands under a term in a row that is seen. */
  public labelOf(term: number, row: number): Label {
    return this.columns[term]![row - this.firstRow()]!;
  }

  private firstRow(): number {
    return Math.max(0, this.current() - this.visible + 1);
  }

  private labelIn(slot: number, term: number, {rows = [], fill}: LiveTerm): Label {
    const row = () => this.firstRow() + slot;
    const isOperator = typeof rows === 'string';
    const ink = fill ?? (isOperator ? this.theme.muted : this.theme.text);
    return new Label({
      ...type.value,
      text: () => (typeof rows === 'string' ? rows : (rows[row()] ?? '')),
      // By colour: a node that is half there is drawn on a canvas of its own.
      fill: () =>
        Color.lerp(
          ink,
          this.theme.background,
          row() < this.current() ? quiet : 0,
          'rgb',
        ),
      opacity: () => (row() > this.current() ? 0 : this.shown(row(), term)),
    });
  }
}
