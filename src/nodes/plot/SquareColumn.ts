import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {
  columnOf,
  poured,
  squareBetween,
  type ColumnPlace,
  type Region,
  type ValueRow,
} from '../../plot';
import {useTheme} from '../useTheme';

export interface SquareColumnProps extends NodeProps {
  /** Where the values of each pair are. */
  rows: readonly ValueRow[];
  /** In each row, the two values whose difference is squared, each 0 to 1. */
  pairs: readonly (readonly [number, number])[];
  /** Where the column stands. */
  place: ColumnPlace;
  /** How high the squares are, in sides, 0 to 1. */
  grown?: SignalValue<number>;
  /** How much of the way into the column is made, one square after the other, 0 to 1. */
  stacked?: SignalValue<number>;
}

/** How much of the whole time one square is on its way. */
const flight = 0.5;

/** Between two slices, in stage units; of a slice no more than a share. */
const gap = {most: 3, share: 0.25};

/** Opacity of a square over the bars. */
const strength = 0.85;

/**
 * Squares over the differences in rows, which become slices of one column: each keeps its
 * area on the way, so the column's area is their sum.
 *
 * @example
 * ```tsx
 * <SquareColumn rows={bars().rows} pairs={pairs} place={{x: 400, y: 300, width: 260}} grown={1} />
 * ```
 */
@nodeName('SquareColumn')
export class SquareColumn extends Node {
  @initial(0)
  @signal()
  declare public readonly grown: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly stacked: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly rows: readonly ValueRow[];
  private readonly pairs: SquareColumnProps['pairs'];
  private readonly slices: readonly Region[];

  public constructor({rows, pairs, place, ...props}: SquareColumnProps) {
    super(props);
    this.rows = rows;
    this.pairs = pairs;
    const sides = pairs.map(([a, b], j) => Math.abs(b - a) * rows[j]!.unit);
    this.slices = columnOf(sides, place);
  }

  /** Of the squares where they grow, and the slices that they become. */
  protected override getCacheBBox(): BBox {
    const squares = this.pairs.map((pair, j) => squareBetween(pair, this.rows[j]!, 1));
    return BBox.fromBBoxes(
      ...[...squares, ...this.slices].map(
        ({x, y, width, height}) =>
          new BBox(x - width / 2, y - height / 2, width, height),
      ),
    ).expand(gap.most);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    if (this.grown() > 0) {
      context.save();
      const alpha = context.globalAlpha;
      context.fillStyle = this.theme.error;
      this.pairs.forEach((pair, j) => {
        const part = this.partOf(j);
        context.globalAlpha = alpha * (strength + (1 - strength) * part);
        const square = squareBetween(pair, this.rows[j]!, this.grown());
        fill(
          context,
          part > 0 ? poured(square, this.slices[j]!, part) : square,
          this.theme.background,
        );
      });
      context.restore();
    }
    this.drawChildren(context);
  }

  /** How far the square of a row has come. */
  private partOf(row: number): number {
    const start = (1 - flight) * (row / Math.max(1, this.pairs.length - 1));
    const part = Math.min(1, Math.max(0, (this.stacked() - start) / flight));
    return (1 - Math.cos(Math.PI * part)) / 2;
  }
}

/** With a rim in the background's colour: where squares overlap, each is seen. */
function fill(
  context: CanvasRenderingContext2D,
  {x, y, width, height}: Region,
  rim: string,
): void {
  const [left, top] = [x - width / 2, y - height / 2];
  context.fillRect(left, top, width, height);
  context.strokeStyle = rim;
  context.lineWidth = Math.min(gap.most, gap.share * Math.min(width, height));
  if (context.lineWidth > 0.1) context.strokeRect(left, top, width, height);
}
