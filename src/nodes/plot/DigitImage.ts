import {Layout, initial, nodeName, signal, type LayoutProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import {useTheme} from '../useTheme';

export interface DigitImageProps extends LayoutProps {
  /**
   * Row after row from the top, as many rows as columns. From 0 to 1: paper to ink.
   * `isSigned`: from −1 to 1, weights as shares of the largest.
   */
  pixels?: SignalValue<readonly number[]>;
  /** Of a side, in stage units. */
  side: number;
  /** Whether a pixel has a sign, told by its colour. */
  isSigned?: boolean;
  /**
   * How many of the rows are lit, from the top, 0 to 1.
   *
   * @defaultValue 1
   */
  lit?: SignalValue<number>;
}

/**
 * A grey image, pixel by pixel, on a square of the faint tone; or the weights into a neuron
 * as such an image: positive ones in the predictions' colour, negative ones in the errors'.
 *
 * @example
 * ```tsx
 * <DigitImage side={400} pixels={[...imageAt(plainDigits(), 7)]} />
 * ```
 */
@nodeName('DigitImage')
export class DigitImage extends Layout {
  @initial([])
  @signal()
  declare public readonly pixels: SimpleSignal<readonly number[], this>;

  @initial(1)
  @signal()
  declare public readonly lit: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly isSigned: boolean;

  public constructor({side, isSigned = false, ...props}: DigitImageProps) {
    super({...props, size: side});
    this.isSigned = isSigned;
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x: side} = this.size();
    const {theme} = this;
    const pixels = this.pixels();
    const across = Math.round(Math.sqrt(pixels.length));
    const pitch = side / across;
    context.save();
    context.fillStyle = theme.faint;
    context.fillRect(-side / 2, -side / 2, side, side);
    const alpha = context.globalAlpha;
    const rows = this.lit() * across;
    pixels.forEach((value, index) => {
      const row = Math.floor(index / across);
      const presence = Math.min(1, Math.max(0, rows - row));
      const strength = Math.min(1, Math.abs(value)) * presence;
      if (strength < 1 / 256) return;
      context.globalAlpha = alpha * strength;
      context.fillStyle = this.inkOf(value);
      const [left, top] = [(index % across) * pitch, row * pitch];
      // A hair wider than the pitch: no seam between pixels.
      context.fillRect(left - side / 2, top - side / 2, pitch + 0.4, pitch + 0.4);
    });
    context.restore();
    this.drawChildren(context);
  }

  private inkOf(value: number): string {
    if (!this.isSigned) return this.theme.text;
    return value > 0 ? this.theme.prediction : this.theme.error;
  }
}
