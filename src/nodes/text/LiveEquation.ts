import {Layout, initial, nodeName, signal, type LayoutProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import {type} from '../../theme';
import {useTheme} from '../useTheme';
import {Formula} from './Formula';
import {Label} from './Label';
import {setTextLine} from './textLine';

/** A symbol of the equation, and the number under it. */
export interface LiveTerm {
  readonly tex: string;
  /** Under the symbol; nothing by default. */
  readonly value?: () => string;
  /** Every value that it takes: the column is wide enough for all of them. */
  readonly values?: readonly string[];
  /**
   * The concept's colour.
   *
   * @defaultValue the theme's text colour
   */
  readonly fill?: string;
}

export interface LiveEquationProps extends LayoutProps {
  terms: readonly LiveTerm[];
  /** Of the symbols, in stage units. */
  symbolSize: number;
  /** Of the whole, in stage units; a longer equation is made smaller. */
  maxWidth: number;
  lit?: SignalValue<number>;
}

/** Between two columns, in widths of the symbols' font. */
const gap = 0.28;

/** From the symbols' middle line to that of the numbers, in ems of the symbols. */
const drop = 1.12;

const numberStyle = {fontFamily: type.family, ...type.value};

/**
 * One equation with its live numbers, each under its symbol. Its origin is the middle of
 * the left end of the symbols' line.
 *
 * @example
 * ```tsx
 * <LiveEquation
 *   symbolSize={92} maxWidth={900}
 *   terms={[
 *     {tex: 'x', value: () => say.number(x()), values: ['2.7'], fill: theme.iterate},
 *     {tex: '-'},
 *   ]}
 * />
 * ```
 */
@nodeName('LiveEquation')
export class LiveEquation extends Layout {
  /** Opacity of the numbers. */
  @initial(1)
  @signal()
  declare public readonly lit: SimpleSignal<number, this>;

  /** Width, in stage units, as it is shown. */
  public readonly shownWidth: number;

  public constructor({terms, symbolSize, maxWidth, ...props}: LiveEquationProps) {
    super(props);
    const theme = useTheme();
    const symbols = terms.map(
      ({tex, fill = theme.text}) => new Formula({tex, fill, fontSize: symbolSize}),
    );
    let right = 0;
    terms.forEach(({value, values = [], fill = theme.text}, index) => {
      const symbol = symbols[index]!;
      const numbers = values.map(text => setTextLine(text, numberStyle).width);
      const width = Math.max(symbol.width(), ...numbers);
      const x = right + width / 2;
      symbol.x(x);
      right += width + gap * symbolSize;
      this.add(symbol);
      if (!value) return;
      this.add(
        new Label({
          ...type.value,
          text: value,
          fill,
          position: [x, drop * symbolSize],
          opacity: () => this.lit(),
        }),
      );
    });
    const whole = right - gap * symbolSize;
    const scale = Math.min(1, maxWidth / whole);
    this.shownWidth = scale * whole;
    this.scale(scale);
  }
}
