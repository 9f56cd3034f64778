import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {lossShape} from '../../plot/lossShape';
import type {DataPoint, ResidualLossId} from '../../sim';
import {line} from '../../theme';
import {axesOf} from './Axes';
import {useTheme} from '../useTheme';

export interface ResidualsProps extends NodeProps {
  /** The points, in data. */
  points: readonly DataPoint[];
  /** The prediction at an x, both in data. */
  predict: (x: number) => number;
  /** What is made of a residual: its square, its size, or Huber's loss. */
  loss: ResidualLossId;
  /**
   * Up to where Huber's loss is a square, in data.
   *
   * @defaultValue 1
   */
  threshold?: number;
  /**
   * How far the bars have become shapes, 0 to 1: whole ones are as wide as the loss makes
   * them.
   *
   * @defaultValue 0
   */
  shaped?: SignalValue<number>;
  /** Which way the shapes lie at points above the prediction; at others the other way. */
  lean?: 'left' | 'right';
}

/** Opacity of the shapes' ground. */
const ground = 0.22;

/** Of the bars and the shapes' outlines, in stage units. */
const bar = 7;

/**
 * The residuals of data inside {@link Axes}: bars from each point to the prediction, which
 * become shapes whose areas are the loss: squares for a squared error.
 *
 * @example
 * ```tsx
 * <Residuals points={points} predict={x => weight() * x + bias()} loss="mse" shaped={1} />
 * ```
 */
@nodeName('Residuals')
export class Residuals extends Node {
  @initial(0)
  @signal()
  declare public readonly shaped: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly of: ResidualsProps;

  public constructor(props: ResidualsProps) {
    const {points, predict, loss, threshold, lean, ...others} = props;
    super(others);
    this.of = props;
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size());
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x: width, y: height} = axesOf(this).size();
    const outlines = this.of.points.map(point => this.outlineOf(point));
    const bars = this.of.points.map(point => this.barOf(point));
    context.save();
    context.beginPath();
    context.rect(-width / 2, -height / 2, width, height);
    context.clip();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.fillStyle = this.theme.error;
    context.strokeStyle = this.theme.error;
    const {globalAlpha} = context;
    context.globalAlpha = globalAlpha * ground;
    for (const outline of outlines) context.fill(outline);
    context.globalAlpha = globalAlpha;
    context.lineWidth = line.axis;
    for (const outline of outlines) context.stroke(outline);
    context.lineWidth = bar;
    for (const path of bars) context.stroke(path);
    context.restore();
    this.drawChildren(context);
  }

  private barOf({x, y}: DataPoint): Path2D {
    const {toLocal} = this.placing();
    const path = new Path2D();
    const [from, to] = [toLocal(x, y), toLocal(x, this.of.predict(x))];
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
    return path;
  }

  private outlineOf({x, y}: DataPoint): Path2D {
    const {toLocal, unit} = this.placing();
    const {loss, threshold = 1, predict, lean = 'left'} = this.of;
    const residual = predict(x) - y;
    const isAbove = residual < 0;
    const side = isAbove === (lean === 'left') ? -1 : 1;
    const corner = toLocal(x, y);
    const path = new Path2D();
    lossShape(loss, residual, threshold).forEach(([along, beside], i) => {
      // Down on the stage to a prediction below.
      const down = isAbove ? along * unit : -along * unit;
      const across = side * beside * unit * this.shaped();
      const place = corner.add(new Vector2(across, down));
      if (i === 0) path.moveTo(place.x, place.y);
      else path.lineTo(place.x, place.y);
    });
    path.closePath();
    return path;
  }

  private placing() {
    const axes = axesOf(this);
    return {
      toLocal: (x: number, y: number) => axes.toLocal([x, y]),
      unit: Math.abs(axes.unit().y),
    };
  }
}
