import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {contour} from '../../plot/field/contours';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {axesOf} from './Axes';
import {drawRightAngle} from './drawRightAngle';
import type {ContourMap} from './ContourMap';

export interface ContourThroughProps extends NodeProps {
  /** The map whose samples it follows. */
  map: ContourMap;
  /** The value of f on the line. */
  level: number;
  /** Where it is crossed, and the way, in the axes' own space; a mark shows the right angle. */
  crossing?: {readonly at: Place; readonly along: Place};
  /**
   * Opacity, 0 to 1.
   *
   * @defaultValue 0
   */
  lit?: SignalValue<number>;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The side of the mark of a right angle: it clears the walker. */
const markSide = 52;

/**
 * The contour line of a {@link ContourMap} at one level, lit up inside {@link Axes}, with
 * the mark of a right angle where a step crosses it.
 *
 * @example
 * ```tsx
 * <ContourThrough map={map()} level={181} lit={lit} />
 * ```
 */
@nodeName('ContourThrough')
export class ContourThrough extends Node {
  @initial(0)
  @signal()
  declare public readonly lit: SimpleSignal<number, this>;

  private readonly map: ContourMap;
  private readonly level: number;
  private readonly crossing: ContourThroughProps['crossing'];
  private readonly theme = useTheme();
  private outline: Path2D | null = null;

  public constructor({map, level, crossing, ...props}: ContourThroughProps) {
    super(props);
    this.map = map;
    this.level = level;
    this.crossing = crossing;
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size());
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const lit = this.lit();
    if (!(lit > 0)) return;
    this.outline ??= this.map.pathOf(contour(this.map.samples(), this.level).lines);
    context.save();
    context.globalAlpha *= lit;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.strokeStyle = this.theme.text;
    context.lineWidth = line.path - 2;
    context.stroke(this.outline);
    if (this.crossing) {
      drawRightAngle(context, {...this.crossing, side: markSide}, this.theme);
    }
    context.restore();
    this.drawChildren(context);
  }
}
