import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {line} from '../../theme';
import type {Region} from '../../plot/frame/regions';
import type {Slice} from '../../plot/slopes/slice';
import {
  sliceInPanel,
  sliceOnSurface,
  tangentInPanel,
  type SlicePoint,
} from '../../plot/space/slicePlaces';
import {strokePath} from '../strokePath';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface SliceCurveProps extends NodeProps {
  /** What it draws. */
  of: Slice;
  /** Where it is a flat curve, in its parent's space, in stage units. */
  panel: Region;
  /**
   * How far it has come from the surface to the panel, 0 to 1.
   *
   * @defaultValue 0
   */
  flat?: SignalValue<number>;
  /**
   * How much of the tangent is there, once it is flat, 0 to 1.
   *
   * @defaultValue 0
   */
  tangent?: SignalValue<number>;
}

/** Half a tangent's length at most, in stage units. */
const reach = 170;

/** The light around it, the wider the fainter. */
const glow = [
  {width: 34, opacity: 0.12},
  {width: 22, opacity: 0.22},
];

/** Of the point at which the slope is taken. */
const radius = 15;

/**
 * The edge along which a {@link Blade} cuts the surface of its {@link Space}. It comes off
 * and turns into a flat curve, of the same points, with its tangent.
 *
 * @example
 * ```tsx
 * <SliceCurve of={slice} panel={panel} flat={flat} tangent={tangent} />
 * ```
 */
@nodeName('SliceCurve')
export class SliceCurve extends Node {
  @initial(0)
  @signal()
  declare public readonly flat: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly tangent: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly slice: Slice;
  private readonly panel: Region;

  public constructor({of, panel, ...props}: SliceCurveProps) {
    super(props);
    this.slice = of;
    this.panel = panel;
  }

  /** Where a point of the slice is now. */
  public place(point: SlicePoint): Vector2 {
    const space = spaceOf(this);
    const {slice, panel} = this;
    const edge = space.toLocal(sliceOnSurface(space.terrain, slice, point));
    return edge.lerp(new Vector2(sliceInPanel(slice, panel, point)), this.flat());
  }

  protected override getCacheBBox(): BBox {
    const places = this.slice.graph.lines.flat().map(point => this.place(point));
    return BBox.fromPoints(...places).expand(glow[0]!.width + reach);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {theme, slice} = this;
    const curve = new Path2D();
    for (const points of slice.graph.lines) {
      points.forEach((point, k) => {
        const {x, y} = this.place(point);
        if (k === 0) curve.moveTo(x, y);
        else curve.lineTo(x, y);
      });
    }
    context.save();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    for (const {width, opacity} of glow) {
      context.save();
      context.globalAlpha *= opacity;
      strokePath(context, curve, theme.objective, width);
      context.restore();
    }
    strokePath(context, curve, theme.background, line.halo);
    strokePath(context, curve, theme.objective, line.curve);
    this.drawTangent(context);
    this.drawPoint(context);
    context.restore();
    this.drawChildren(context);
  }

  private drawTangent(context: CanvasRenderingContext2D): void {
    const ends = tangentInPanel(this.slice, this.panel, reach * this.tangent());
    if (!ends || this.tangent() === 0) return;
    const [from, to] = ends;
    const tangent = new Path2D();
    tangent.moveTo(from.x, from.y);
    tangent.lineTo(to.x, to.y);
    strokePath(context, tangent, this.theme.background, line.halo + 2);
    strokePath(context, tangent, this.theme.gradient, line.arrow);
  }

  private drawPoint(context: CanvasRenderingContext2D): void {
    const {point, along, value} = this.slice;
    const {x, y} = this.place([point[along]!, value]);
    const dot = new Path2D();
    dot.arc(x, y, radius, 0, 2 * Math.PI);
    strokePath(context, dot, this.theme.background, 8);
    context.fillStyle = this.theme.iterate;
    context.fill(dot);
  }
}
