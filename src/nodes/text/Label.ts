import {
  Layout,
  colorSignal,
  computed,
  initial,
  nodeName,
  signal,
  type DesiredLength,
  type LayoutProps,
} from '@motion-canvas/2d';
import type {BBox} from '@motion-canvas/core';
import type {
  ColorSignal,
  PossibleColor,
  SerializedVector2,
  SignalValue,
  SimpleSignal,
} from '@motion-canvas/core';
import {type} from '../../theme';
import {drawTextLine, setTextLine, type TextLine, type TextStyle} from './textLine';
import {useTheme} from '../useTheme';

export interface LabelProps extends LayoutProps {
  /** The line of text. */
  text?: SignalValue<string>;
  /**
   * Colour of the letters.
   *
   * @defaultValue the theme's text colour
   */
  fill?: SignalValue<PossibleColor>;
  /**
   * Colour of the rim around the letters.
   *
   * @defaultValue the theme's background
   */
  halo?: SignalValue<PossibleColor>;
}

/**
 * One line of text at an object: figures of equal width, and a halo in the background's
 * colour, so that it reads on top of curves and contours. Its box is as high as the font
 * size, with the capitals centred; `offset` or `left`, `right`, … place it.
 *
 * @example
 * ```tsx
 * <Label text={() => `h = ${formatNumber(h(), {decimals: 3})}`} left={[40, -20]} />
 * ```
 */
@nodeName('Label')
export class Label extends Layout {
  @initial('')
  @signal()
  declare public readonly text: SimpleSignal<string, this>;

  @colorSignal()
  declare public readonly fill: ColorSignal<this>;

  @colorSignal()
  declare public readonly halo: ColorSignal<this>;

  public constructor(props: LabelProps) {
    const theme = useTheme();
    super({
      fontFamily: type.family,
      ...type.label,
      ...props,
      fill: props.fill ?? theme.text,
      halo: props.halo ?? theme.background,
    } as LabelProps);
  }

  @computed()
  protected line(): TextLine {
    return setTextLine(this.text(), this.style());
  }

  protected style(): TextStyle {
    return {
      fontFamily: this.fontFamily(),
      fontSize: this.fontSize(),
      fontWeight: this.fontWeight(),
    };
  }

  protected override desiredSize(): SerializedVector2<DesiredLength> {
    return {x: this.line().width, y: this.fontSize()};
  }

  protected override getCacheBBox(): BBox {
    return super.getCacheBBox().expand(this.fontSize() * 0.3);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const line = this.line();
    drawTextLine(context, line, this.style(), {
      left: -line.width / 2,
      middle: 0,
      ink: {fill: this.fill().serialize(), halo: this.halo().serialize()},
    });
    this.drawChildren(context);
  }
}
