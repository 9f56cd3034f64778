import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import type {Region, ValueRow} from '../../plot';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';

export interface OutputBarsProps extends NodeProps {
  /** With the digits' names, in stage units. */
  region: Region;
  /** How long 1 is, in stage units. */
  unit: number;
  /** From 0 to 1, one for each row. */
  outputs?: SignalValue<readonly number[]>;
  /** From 0 to 1, one for each row; none: no targets are drawn. */
  targets?: SignalValue<readonly number[]>;
  /**
   * How much of each difference is drawn, from the output on, 0 to 1.
   *
   * @defaultValue 0
   */
  apart?: SignalValue<number>;
  /** The row whose name is marked, as what is read, counted from 0; −1 for none. */
  read?: SignalValue<number>;
  /** The row whose bar is in the errors' colour, as what is wrongly read, counted from 0; −1: none. */
  misread?: SignalValue<number>;
  /** How many rows there are. */
  rows?: number;
}

/** The room of a row's name, in stage units. */
const nameWidth = 58;

/** Of a bar's height, in rows, and in stage units. */
const share = 0.56;
const tallest = 40;

/** Beyond the outline of a target, in stage units. */
const rim = 5;

/**
 * Outputs of a classifier as bars, one row for each digit from 0 on, beside their targets
 * as outlines, with the difference of each pair.
 *
 * @example
 * ```tsx
 * <OutputBars region={region} unit={260} outputs={answer.outputs} targets={target} apart={1} />
 * ```
 */
@nodeName('OutputBars')
export class OutputBars extends Node {
  @initial([])
  @signal()
  declare public readonly outputs: SimpleSignal<readonly number[], this>;

  @initial([])
  @signal()
  declare public readonly targets: SimpleSignal<readonly number[], this>;

  @initial(0)
  @signal()
  declare public readonly apart: SimpleSignal<number, this>;

  @initial(-1)
  @signal()
  declare public readonly read: SimpleSignal<number, this>;

  @initial(-1)
  @signal()
  declare public readonly misread: SimpleSignal<number, this>;

  /** Where the values of a row are. */
  public readonly rows: readonly ValueRow[];

  private readonly theme = useTheme();
  private readonly pitch: number;

  public constructor({region, unit, rows = 10, ...props}: OutputBarsProps) {
    super(props);
    this.pitch = region.height / rows;
    const [top, left] = [region.y - region.height / 2, region.x - region.width / 2];
    this.rows = Array.from({length: rows}, (_, j) => ({
      zero: left + nameWidth,
      unit,
      y: top + (j + 0.5) * this.pitch,
      top,
      bottom: top + region.height,
    }));
    this.rows.forEach(({y}, j) =>
      this.add(
        new Label({
          ...type.note,
          text: String(j),
          fill: () => (this.read() === j ? this.theme.text : this.theme.muted),
          x: left + nameWidth / 2 - 8,
          y,
        }),
      ),
    );
  }

  /** With bars and outlines of 1, the longest. */
  protected override getCacheBBox(): BBox {
    const [{zero, unit, top, bottom}] = this.rows as [ValueRow];
    return new BBox(zero, top, unit, bottom - top).expand(line.curve);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const [outputs, targets] = [this.outputs(), this.targets()];
    const height = Math.min(tallest, share * this.pitch);
    context.save();
    this.rows.forEach(({zero, unit, y}, j) => {
      const [output, target] = [outputs[j] ?? 0, targets[j]];
      this.line(context, zero, y, height + 2 * rim);
      const {error, prediction} = this.theme;
      context.fillStyle = this.misread() === j ? error : prediction;
      context.fillRect(zero, y - height / 2, output * unit, height);
      if (target === undefined) return;
      this.outline(context, {zero, y, length: target * unit, height});
      const to = output + (target - output) * this.apart();
      context.fillStyle = this.theme.error;
      const from = zero + Math.min(output, to) * unit;
      context.fillRect(
        from,
        y - line.curve / 2,
        Math.abs(to - output) * unit,
        line.curve,
      );
    });
    context.restore();
    this.drawChildren(context);
  }

  /** Where 0 is. */
  private line(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    height: number,
  ): void {
    context.fillStyle = this.theme.muted;
    context.fillRect(x - line.axis, y - height / 2, line.axis, height);
  }

  private outline(
    context: CanvasRenderingContext2D,
    {
      zero,
      y,
      length,
      height,
    }: {zero: number; y: number; length: number; height: number},
  ): void {
    if (length <= 0) return;
    context.strokeStyle = this.theme.minimum;
    context.lineWidth = line.axis + 1;
    const around = height + 2 * rim;
    context.strokeRect(zero, y - around / 2, length, around);
  }
}
