import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  type SignalValue,
  type SimpleSignal,
  type Vector2,
} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {line} from '../../theme';
import {turned, type RoseBar} from '../../plot/slopes/slopeRose';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface DirectionRoseProps extends NodeProps {
  /** The data point around which it lies. */
  at: SignalValue<Point>;
  /** The slopes there; those that are not there yet are left out. */
  bars: SignalValue<readonly RoseBar[]>;
  /** How many data units a bar has for a slope of 1; not in data itself. */
  scale: number;
  /** Of the compass around it, in data units. */
  radius: number;
  /**
   * Opacity of all bars, 0 to 1.
   *
   * @defaultValue 1
   */
  presence?: SignalValue<number>;
}

/** A slope without end has a bar of so many radii. */
const endless = 1.6;

/** Pieces of the compass's rim, and marks on it. */
const pieces = 96;
const marks = 8;

/** Of a way up, and of a way down, in stage units. */
const widths = {up: 9, down: 5};

/**
 * The slopes around a point, on the floor of its {@link Space}: a compass, and in each
 * direction a bar as long as f is steep that way. Where it falls, the bar is thinner and has
 * the colour of a step.
 *
 * @example
 * ```tsx
 * <DirectionRose at={[1, 0]} bars={roseAt(f, [1, 0])} scale={0.2} radius={0.8} />
 * ```
 */
@nodeName('DirectionRose')
export class DirectionRose extends Node {
  @signal()
  declare public readonly at: SimpleSignal<Point, this>;

  @signal()
  declare public readonly bars: SimpleSignal<readonly RoseBar[], this>;

  @initial(1)
  @signal()
  declare public readonly presence: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly scaleOfSlope: number;
  private readonly radius: number;

  public constructor({scale, radius, ...props}: DirectionRoseProps) {
    super(props);
    this.scaleOfSlope = scale;
    this.radius = radius;
  }

  /** The place on the floor so many data units from the point. */
  private out([x, y]: RoseBar['direction'], distance: number): Vector2 {
    const [px, py] = this.at();
    return spaceOf(this).onFloor([px! + distance * x, py! + distance * y]);
  }

  protected override getCacheBBox(): BBox {
    const tips = [0, 0.25, 0.5, 0.75].map(turn =>
      this.out(turned([1, 0], turn), 2 * this.radius),
    );
    return BBox.fromPoints(...tips).expand(widths.up);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    context.save();
    context.lineCap = 'round';
    this.drawCompass(context);
    context.globalAlpha *= this.presence();
    const bars = this.bars().filter(({slope}) => slope !== null && slope !== 0);
    for (const {direction, slope} of bars.toSorted((a, b) => a.slope! - b.slope!)) {
      const [from, to] = [
        this.out(direction, 0),
        this.out(direction, this.length(slope!)),
      ];
      const isUp = slope! > 0;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.strokeStyle = isUp ? this.theme.gradient : this.theme.step;
      context.lineWidth = isUp ? widths.up : widths.down;
      context.stroke();
    }
    context.restore();
    this.drawChildren(context);
  }

  private length(slope: number): number {
    return Number.isFinite(slope)
      ? Math.abs(slope) * this.scaleOfSlope
      : endless * this.radius;
  }

  private drawCompass(context: CanvasRenderingContext2D): void {
    const {radius, theme} = this;
    context.save();
    context.strokeStyle = theme.muted;
    context.lineWidth = line.axis;
    context.beginPath();
    for (let k = 0; k <= pieces; k++) {
      const {x, y} = this.out(turned([1, 0], k / pieces), radius);
      if (k === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    for (let k = 0; k < marks; k++) {
      const direction = turned([1, 0], k / marks);
      const [inner, outer] = [0.92, 1.08].map(share =>
        this.out(direction, share * radius),
      );
      context.moveTo(inner!.x, inner!.y);
      context.lineTo(outer!.x, outer!.y);
    }
    context.stroke();
    context.restore();
  }
}
