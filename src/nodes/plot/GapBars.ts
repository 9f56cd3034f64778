import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  clamp,
  easeInOutCubic,
  map,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import type {Gap} from '../../plot';
import {line} from '../../theme';
import {axesOf} from './Axes';
import {useTheme} from '../useTheme';

export interface GapBarsProps extends NodeProps {
  /** From left to right, in data. */
  gaps: readonly Gap[];
  /** Of the gaps' sizes, in data. */
  mean: number;
  /** How wide a bar is, in stage units. */
  breadth: number;
  /**
   * How many bars are there, the first ones first.
   *
   * @defaultValue all of them
   */
  drawn?: SignalValue<number>;
  /**
   * How far the bars have come from between the curves to the foot of the axes, 0 to 1.
   *
   * @defaultValue 0
   */
  fallen?: SignalValue<number>;
  /**
   * How far all bars have become as high as their mean, 0 to 1: their sum stays what it is.
   *
   * @defaultValue 0
   */
  levelled?: SignalValue<number>;
  /**
   * How much of the line at their mean is there, 0 to 1.
   *
   * @defaultValue 0
   */
  averaged?: SignalValue<number>;
  /** The bar that stands out among the others: how many stand left of it. */
  marked?: number | null;
  /**
   * How far it stands out, 0 to 1.
   *
   * @defaultValue 0
   */
  standing?: SignalValue<number>;
}

/** Opacity of the bars, and of those that another one stands out from. */
const ink = {usual: 0.85, quiet: 0.35};

/** A gap in a bar that is cut off: how far from the edge, how slanted, how high. */
const cut = {inside: 34, slant: 8, height: 12};

/** The last bar begins to fall when so much of the time is over. */
const stagger = 0.55;

/**
 * The gaps between two curves inside {@link Axes} as bars between them; they fall to the
 * foot of the axes and are a bar chart in the axes' scale, and become as high as their mean.
 * What lies outside the axes is cut off at their edge, with a slanted gap in the bar.
 *
 * @example
 * ```tsx
 * <GapBars gaps={trace.gaps} mean={trace.mean} breadth={40} fallen={fall} />
 * ```
 */
@nodeName('GapBars')
export class GapBars extends Node {
  @initial(Infinity)
  @signal()
  declare public readonly drawn: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly fallen: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly levelled: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly averaged: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly standing: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly of: GapBarsProps;

  public constructor(props: GapBarsProps) {
    const {gaps: _, mean: _mean, breadth: _breadth, marked: _marked, ...others} = props;
    super(others);
    this.of = props;
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size()).expand(line.curve);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x: width, y: height} = axesOf(this).size();
    const {mean, breadth, gaps, marked} = this.of;
    context.save();
    const {globalAlpha} = context;
    context.save();
    context.beginPath();
    context.rect(-width / 2, -height / 2, width, height);
    context.clip();
    context.fillStyle = this.theme.error;
    gaps.forEach((gap, index) => {
      const {x, top, length} = this.barOf(gap, index);
      const quiet = index === marked ? 0 : this.standing();
      context.globalAlpha = globalAlpha * map(ink.usual, ink.quiet, quiet);
      context.fillRect(x - breadth / 2, top, breadth, length);
    });
    context.restore();
    context.fillStyle = this.theme.background;
    context.fill(this.cuts());
    context.globalAlpha = globalAlpha * clamp(0, 1, this.fallen());
    context.fillStyle = this.theme.muted;
    context.fillRect(-width / 2, height / 2, width, line.axis);
    context.globalAlpha = globalAlpha;
    context.fillStyle = this.theme.text;
    const level = height / 2 - mean * this.unit();
    context.fillRect(
      -width / 2,
      level - line.path / 2,
      width * this.averaged(),
      line.path,
    );
    context.restore();
    this.drawChildren(context);
  }

  /** A slanted gap in each bar near the edge at which it is cut off. */
  private cuts(): Path2D {
    const half = axesOf(this).size().y / 2;
    const {breadth, gaps} = this.of;
    const path = new Path2D();
    const reach = breadth / 2 + 2;
    for (const [index, gap] of gaps.entries()) {
      const {x, top, length} = this.barOf(gap, index);
      const bottom = top + length;
      const places = [
        ...(top < -half - 1 && bottom > -half ? [-half + cut.inside] : []),
        ...(bottom > half + 1 && top < half ? [half - cut.inside] : []),
      ];
      for (const y of places) {
        path.moveTo(x - reach, y + cut.slant);
        path.lineTo(x + reach, y - cut.slant);
        path.lineTo(x + reach, y - cut.slant + cut.height);
        path.lineTo(x - reach, y + cut.slant + cut.height);
        path.closePath();
      }
    }
    return path;
  }

  private barOf({x, target, prediction, error}: Gap, index: number) {
    const axes = axesOf(this);
    const {gaps, mean} = this.of;
    const from = axes.toLocal([x, target]);
    const to = axes.toLocal([x, prediction]);
    const whole = Math.abs(error) * this.unit();
    const begin = gaps.length > 1 ? (stagger * index) / (gaps.length - 1) : 0;
    const fall = easeInOutCubic(clamp(0, 1, (this.fallen() - begin) / (1 - stagger)));
    const present = clamp(0, 1, this.drawn() - index);
    const height = map(whole, mean * this.unit(), this.levelled()) * present;
    // It grows from the target to the prediction.
    const low = error > 0 ? from.y : from.y + whole * present;
    const foot = map(low, axes.size().y / 2, fall);
    return {x: to.x, top: foot - height, length: height};
  }

  /** Stage units for one unit of height. */
  private unit(): number {
    return Math.abs(axesOf(this).unit().y);
  }
}
