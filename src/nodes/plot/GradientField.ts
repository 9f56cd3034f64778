import {
  Node,
  computed,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {arrowShare, type SlopeScale} from '../../plot/field/slopeScale';
import {slopeOf} from '../../plot/field/gradientMap';
import type {GradientArrow} from '../../plot/field/gradientArrows';
import {useTheme} from '../useTheme';
import {arrowOutline, shaftWidth} from './arrowOutline';
import {axesOf} from './Axes';

export interface GradientFieldProps extends NodeProps {
  /** Points and ∇f there, in data. */
  arrows: readonly GradientArrow[];
  /** How long the arrows are beside each other. */
  lengths: SlopeScale;
  /** Of the longest arrow, in stage units. */
  longest: number;
  /**
   * How much of every arrow is there, 0 to 1.
   *
   * @defaultValue 1
   */
  grown?: SignalValue<number>;
}

/** Widths of shaft and rim, and the radius of the dot at its point. */
const ink = {lineWidth: 6.5, halo: 7, dot: 4};

/**
 * The gradient all over a map, inside {@link Axes} of equal scales: at each point an arrow
 * the way f rises fastest, longer where f is steeper. Halos first, then all ink.
 *
 * @example
 * ```tsx
 * <GradientField arrows={trace.arrows} lengths={trace.scale} longest={130} grown={grown} />
 * ```
 */
@nodeName('GradientField')
export class GradientField extends Node {
  @initial(1)
  @signal()
  declare public readonly grown: SimpleSignal<number, this>;

  private readonly arrows: readonly GradientArrow[];
  private readonly lengths: SlopeScale;
  private readonly longest: number;
  private readonly theme = useTheme();

  public constructor({arrows, lengths, longest, ...props}: GradientFieldProps) {
    super(props);
    this.arrows = arrows;
    this.lengths = lengths;
    this.longest = longest;
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size()).expand(this.longest);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const outline = this.outline();
    context.save();
    context.lineJoin = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = ink.halo;
    context.stroke(outline);
    context.fillStyle = this.theme.gradient;
    context.fill(outline);
    context.restore();
    this.drawChildren(context);
  }

  @computed()
  protected outline(): Path2D {
    const [path, grown] = [new Path2D(), this.grown()];
    if (!(grown > 0)) return path;
    for (const {x, y, turn, length} of this.places()) {
      const [reach, radius] = [grown * length, ink.dot * Math.min(1, 2 * grown)];
      const place = new DOMMatrix().translateSelf(x, y).rotateSelf(turn);
      const dot = new Path2D();
      dot.arc(0, 0, radius, 0, 2 * Math.PI);
      path.addPath(dot, place);
      if (reach < 1) continue;
      const width = shaftWidth(reach, ink.lineWidth);
      path.addPath(arrowOutline(reach, width, true), place);
    }
    return path;
  }

  /** The arrows in this node's space: where, which way in degrees, and how long. */
  @computed()
  protected places(): readonly {x: number; y: number; turn: number; length: number}[] {
    const axes = axesOf(this);
    return this.arrows.map(({point, gradient}) => {
      const {x, y} = axes.toLocal([point[0]!, point[1]!]);
      // Up in the data is down on the stage.
      const turn = (Math.atan2(-gradient[1]!, gradient[0]!) * 180) / Math.PI;
      return {
        x,
        y,
        turn,
        length: this.longest * arrowShare(this.lengths, slopeOf({gradient})),
      };
    });
  }
}
