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
import {line} from '../../theme';
import {axesOf} from './Axes';
import {
  clipSegment,
  exitOf,
  isInside,
  nearestInside,
  type HalfSize,
  type Place,
} from '../../plot/pathGeometry';
import {strokePath} from '../strokePath';
import {useTheme} from '../useTheme';
import {drawWalker, openRadius} from './drawWalker';

export interface DescentPathProps extends NodeProps {
  /** The iterates, the start first, in data: two numbers each. */
  points?: SignalValue<readonly (readonly number[])[]>;
  /**
   * How far the run has come, in steps: 3.4 is 40 % of the hop from iterate 3 to
   * iterate 4.
   */
  step?: SignalValue<number>;
  /**
   * The iterates, counted from 0, between which the point is on its way: it goes
   * straight from one to the other, over those between.
   *
   * @defaultValue the two around `step`
   */
  leg?: SignalValue<readonly [from: number, to: number] | null>;
  /**
   * 0: the current point is a disc. 1: it is a ring, and what it reached shows inside.
   *
   * @defaultValue 0
   */
  openness?: SignalValue<number>;
  /**
   * Colour of points and hops.
   *
   * @defaultValue the iterate's colour
   */
  color?: SignalValue<PossibleColor>;
  /**
   * How much is there of points, hops and the current point, 0 to 1; its children stay.
   *
   * @defaultValue 1
   */
  lit?: SignalValue<number>;
}

/** Of the dots, from the first iterate to the last. */
const dots = {largest: line.dot, smallest: line.oldDot};

/** Between the middles of two dots, in radii; those that lie closer are left out. */
const dotDistance = 2.2;

/** More dots than this are a rope: then every n-th is drawn. */
const mostDots = 40;

/**
 * A run in the plane, inside {@link Axes}: its iterates as dots, joined by straight hops,
 * and the point where it is now. What lies outside the axes is cut off at their edge; while
 * the current point is outside, an arrow head at the edge shows where it left.
 *
 * @example
 * ```tsx
 * <DescentPath points={trajectory.points.map(({point}) => point)} step={step} />
 * ```
 */
@nodeName('DescentPath')
export class DescentPath extends Node {
  @initial([])
  @signal()
  declare public readonly points: SimpleSignal<readonly (readonly number[])[], this>;

  @initial(0)
  @signal()
  declare public readonly step: SimpleSignal<number, this>;

  @initial(null)
  @signal()
  declare public readonly leg: SimpleSignal<
    readonly [from: number, to: number] | null,
    this
  >;

  @initial(0)
  @signal()
  declare public readonly openness: SimpleSignal<number, this>;

  @initial(1)
  @signal()
  declare public readonly lit: SimpleSignal<number, this>;

  @colorSignal()
  declare public readonly color: ColorSignal<this>;

  private readonly theme = useTheme();

  public constructor(props: DescentPathProps) {
    super({...props, color: props.color ?? useTheme().iterate} as DescentPathProps);
  }

  /** The iterates in this node's space. */
  @computed()
  public localPoints(): readonly Place[] {
    const axes = axesOf(this);
    // Further out only the direction matters, and a canvas has no larger numbers.
    const far = {x: 1e7, y: 1e7};
    return this.points().map(([x, y]) => nearestInside(axes.toLocal([x!, y!]), far));
  }

  /** Where the run is now, in this node's space; it may be outside the axes. */
  @computed()
  public current(): Place {
    const points = this.localPoints();
    const [start, end] = this.currentLeg();
    const [from, to] = [points[start]!, points[end]!];
    const part = end > start ? (this.step() - start) / (end - start) : 0;
    return {x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y)};
  }

  private currentLeg(): readonly [from: number, to: number] {
    const last = this.points().length - 1;
    const landed = Math.min(last, Math.max(0, Math.floor(this.step())));
    return this.leg() ?? [landed, Math.min(last, landed + 1)];
  }

  /**
   * The last place the run came from that is not also where it is, so that a label can
   * stand on the other side.
   */
  @computed()
  public cameFrom(): Place {
    const {x, y} = this.current();
    const left = this.localPoints().slice(0, Math.ceil(this.step()));
    const away = left.findLast(place => Math.hypot(place.x - x, place.y - y) > 40);
    return away ?? {x, y};
  }

  /**
   * The step at which the run left the axes, if the iterate it has reached is outside.
   */
  @computed()
  public exit(): number | null {
    const half = axesOf(this).size().scale(0.5);
    const landed = this.localPoints().slice(0, Math.floor(this.step()) + 1);
    const inside = landed.findLastIndex(place => isInside(place, half));
    return inside === landed.length - 1 ? null : inside + 1;
  }

  /** Where the run left the axes and which way, while the current point is outside. */
  @computed()
  public exitPlace(): {readonly at: Place; readonly along: Place} {
    const half = axesOf(this).size().scale(0.5);
    const current = this.current();
    const at = nearestInside(current, half);
    const along = {x: current.x - at.x, y: current.y - at.y};
    return exitOf(this.walked(), half) ?? {at, along};
  }

  /** The iterates so far, and where it is now. */
  private walked(): readonly Place[] {
    const [landed] = this.currentLeg();
    return [...this.localPoints().slice(0, landed + 1), this.current()];
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size()).expand(2 * openRadius);
  }

  /** All halos first, then all ink: a path never cuts itself. */
  protected override draw(context: CanvasRenderingContext2D): void {
    const half = axesOf(this).size().scale(0.5);
    const [hops, marks] = [this.hopsPath(half), this.dotsPath(half)];
    const isIn = isInside(this.current(), half);
    const color = this.color().serialize();
    context.save();
    context.globalAlpha *= this.lit();
    context.lineCap = 'round';
    context.lineJoin = 'round';
    strokePath(context, hops, this.theme.background, line.halo);
    strokePath(context, marks, this.theme.background, 6);
    strokePath(context, hops, color, line.path);
    context.fillStyle = color;
    context.fill(marks);
    context.restore();
    this.drawChildren(context);
    context.save();
    context.globalAlpha *= this.lit();
    if (isIn) this.drawCurrent(context);
    else this.drawEdgeMark(context);
    context.restore();
  }

  /** The hops so far, the last one cut off at the current point. */
  private hopsPath(half: HalfSize): Path2D {
    const path = new Path2D();
    const walked = this.walked();
    for (let k = 1; k < walked.length; k++) {
      const visible = clipSegment(walked[k - 1]!, walked[k]!, half);
      if (!visible) continue;
      path.moveTo(visible[0].x, visible[0].y);
      path.lineTo(visible[1].x, visible[1].y);
    }
    return path;
  }

  /** The iterates left behind. */
  private dotsPath(half: HalfSize): Path2D {
    const points = this.localPoints();
    const path = new Path2D();
    const [landed] = this.currentLeg();
    for (const {index, radius} of this.dots()) {
      const {x, y} = points[index]!;
      const isLeft = index < landed || (index === landed && this.step() > landed);
      if (!isLeft || !isInside(points[index]!, half)) continue;
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
    }
    return path;
  }

  /** The iterates that are drawn as dots: not those too near to the last one drawn. */
  @computed()
  protected dots(): readonly {readonly index: number; readonly radius: number}[] {
    const points = this.localPoints();
    const every = Math.ceil(points.length / mostDots);
    const drawn: {index: number; radius: number}[] = [];
    let before: Place | null = null;
    for (let index = 0; index < points.length; index += every) {
      const age = index / Math.max(1, points.length - 1);
      const radius = dots.largest + age * (dots.smallest - dots.largest);
      const {x, y} = points[index]!;
      const isNear =
        before && Math.hypot(x - before.x, y - before.y) < dotDistance * radius;
      if (isNear) continue;
      drawn.push({index, radius});
      before = points[index]!;
    }
    return drawn;
  }

  private drawCurrent(context: CanvasRenderingContext2D): void {
    drawWalker(context, this.current(), {
      radius: line.current,
      openness: this.openness(),
      color: this.color().serialize(),
      theme: this.theme,
    });
  }

  /** An arrow head at the edge, where the run left and the way it went. */
  private drawEdgeMark(context: CanvasRenderingContext2D): void {
    const {at, along} = this.exitPlace();
    const head = new Path2D('M 0 0 L -26 -20 L -26 20 Z');
    context.save();
    context.translate(at.x, at.y);
    context.rotate(Math.atan2(along.y, along.x));
    context.lineJoin = 'round';
    strokePath(context, head, this.theme.background, 10);
    context.fillStyle = this.color().serialize();
    context.fill(head);
    context.restore();
  }
}
