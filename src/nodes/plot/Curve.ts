import {
  Node,
  colorSignal,
  computed,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  BBox,
  type ColorSignal,
  type PossibleColor,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line as widths} from '../../theme';
import {axesOf} from './Axes';
import {cutPolylines, sampleCurve, type Polyline} from '../../plot/sampleCurve';
import {useTheme} from '../useTheme';

export interface CurveProps extends NodeProps {
  /**
   * The function, in data; in place of it come `lines` or `points`. It may read signals:
   * it is sampled again when they change.
   */
  f?: (x: number) => number;
  /** Equally spaced points, in data; a value that is not finite is a gap. */
  points?: SignalValue<Polyline>;
  /** Lines of a trace that was sampled as densely as it bends, in data. */
  lines?: SignalValue<readonly Polyline[]>;
  /**
   * Where drawing ends, as a part of the axes' domain, 0 to 1.
   *
   * @defaultValue 1
   */
  end?: SignalValue<number>;
  /**
   * Colour of the curve.
   *
   * @defaultValue the objective's colour
   */
  stroke?: SignalValue<PossibleColor>;
  /** In stage units. */
  lineWidth?: SignalValue<number>;
  /**
   * Opacity of the ground below the curve, in the curve's colour, 0 to 1.
   *
   * @defaultValue 0
   */
  ground?: SignalValue<number>;
}

/** Between neighbours of a trace, a difference of this share of the range is a jump. */
const jump = 0.35;

/**
 * The graph of a function inside {@link Axes}, clipped to them: of `f`, sampled as densely
 * as it bends, along `lines` from a trace that was sampled so, or through equally spaced
 * `points` (a NaN value is a gap).
 *
 * @example
 * ```tsx
 * <Axes domain={[-3, 3]} range={[0, 9]} width={900} height={700}>
 *   <Curve f={x => x * x} end={progress} />
 * </Axes>
 * ```
 */
@nodeName('Curve')
export class Curve extends Node {
  @initial(null)
  @signal()
  declare public readonly f: SimpleSignal<((x: number) => number) | null, this>;

  @initial(null)
  @signal()
  declare public readonly points: SimpleSignal<Polyline | null, this>;

  @initial(null)
  @signal()
  declare public readonly lines: SimpleSignal<readonly Polyline[] | null, this>;

  @initial(1)
  @signal()
  declare public readonly end: SimpleSignal<number, this>;

  @colorSignal()
  declare public readonly stroke: ColorSignal<this>;

  @initial(widths.curve)
  @signal()
  declare public readonly lineWidth: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly ground: SimpleSignal<number, this>;

  /** A function as a property would be taken for a computed signal: it is set apart. */
  public constructor({f, stroke, ...props}: CurveProps) {
    super({...props, stroke: stroke ?? useTheme().objective} as CurveProps);
    if (f) this.f(() => f);
  }

  @computed()
  protected polylines(): readonly Polyline[] {
    const axes = axesOf(this);
    const lines = this.lines();
    if (lines) return lines;
    const points = this.points();
    if (points) return split(points, jump * (axes.range()[1] - axes.range()[0]));
    const f = this.f();
    if (!f) return [];
    const [from, to] = axes.domain();
    const tolerance = 0.25 / Math.abs(axes.unit().y);
    return sampleCurve({f, from, to, visible: axes.range(), tolerance});
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size()).expand(this.lineWidth());
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x: width, y: height} = axesOf(this).size();
    context.save();
    context.beginPath();
    const rim = this.lineWidth() / 2;
    context.rect(
      -width / 2 - rim,
      -height / 2 - rim,
      width + 2 * rim,
      height + 2 * rim,
    );
    context.clip();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    const path = this.path();
    if (this.ground() > 0) {
      context.save();
      context.globalAlpha *= this.ground();
      context.fillStyle = this.stroke().serialize();
      context.fill(this.groundPath());
      context.restore();
    }
    context.strokeStyle = this.stroke().serialize();
    context.lineWidth = this.lineWidth();
    context.stroke(path);
    context.restore();
    this.drawChildren(context);
  }

  @computed()
  protected path(): Path2D {
    const path = new Path2D();
    for (const line of this.localLines()) {
      line.forEach(({x, y}, index) => {
        if (index === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
    }
    return path;
  }

  /** What lies between the curve and the foot of the axes. */
  @computed()
  protected groundPath(): Path2D {
    const foot = axesOf(this).size().y / 2;
    const path = new Path2D();
    for (const line of this.localLines()) {
      const [first, last] = [line[0], line.at(-1)];
      if (!first || !last) continue;
      path.moveTo(first.x, foot);
      for (const {x, y} of line) path.lineTo(x, y);
      path.lineTo(last.x, foot);
    }
    return path;
  }

  /** The part that is drawn, in this node's space. */
  @computed()
  public localLines(): readonly (readonly {
    readonly x: number;
    readonly y: number;
  }[])[] {
    const axes = axesOf(this);
    const [from, to] = axes.domain();
    const end = from + (to - from) * this.end();
    // Far outside the frame a coordinate only has to keep its direction.
    const far = 20_000;
    return cutPolylines(this.polylines(), from, end).map(line =>
      line.map(point => {
        const {x, y} = axes.toLocal(point);
        return {x, y: Math.min(far, Math.max(-far, y))};
      }),
    );
  }
}

/** Breaks a line where a value is not finite, and where it jumps from one to the next. */
function split(points: Polyline, jump: number): Polyline[] {
  const lines: [number, number][][] = [[]];
  for (const [x, y] of points) {
    const before = lines.at(-1)!.at(-1);
    if (before && !(Math.abs(y - before[1]) < jump)) lines.push([]);
    if (Number.isFinite(y)) lines.at(-1)!.push([x, y]);
  }
  return lines;
}
