import {
  Node,
  computed,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  BBox,
  type SignalValue,
  type SimpleSignal,
  type Vector2,
} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {line} from '../../theme';
import {strokePath} from '../strokePath';
import {useTheme} from '../useTheme';
import {pointOnLeg, pointOnPath} from '../../plot/pointOnPath';
import {spaceOf} from './Space';
import {onGround, type Ground} from '../../plot/space/Terrain';
import {isVisible} from '../../plot/space/visibility';

export interface TerrainPathProps extends NodeProps {
  /** The iterates, the start first, in data. */
  points: readonly Point[];
  /**
   * Where it runs: what is on the floor is never hidden.
   *
   * @defaultValue `surface`
   */
  on?: Ground;
  /** How far it has come, in steps: 3.4 is 40 % of the hop from point 3 to point 4. */
  step?: SignalValue<number>;
  /**
   * The iterates, from 0, between which it is on its way, straight over those between.
   *
   * @defaultValue the two around `step`
   */
  leg?: SignalValue<readonly [from: number, to: number] | null>;
}

/** Points on the surface for each hop, and for all of them together at most. */
const perHop = 24;
const mostPoints = 1500;

/** Of the dots, from the first iterate to the last. */
const dots = {largest: line.dot, smallest: 6};

/** Between the middles of two dots, in radii; those that lie closer are left out. */
const dotDistance = 2.2;

/** More dots than this are a rope: then every n-th is drawn. */
const mostDots = 40;

/** How a stretch behind a wall is drawn: thin, dashed and faint. */
const hidden = {lineWidth: 3, dash: [2, 12], opacity: 0.5};

/**
 * The way of a descent in its {@link Space}: hops along the surface, or straight ones on
 * the floor, and a dot where each landed. What a wall hides is dashed and faint; the path
 * on the floor goes under the {@link Surface} by being a child before it.
 *
 * @example
 * ```tsx
 * <TerrainPath points={trace.points.map(({point}) => point)} step={step} />
 * ```
 */
@nodeName('TerrainPath')
export class TerrainPath extends Node {
  @initial(0)
  @signal()
  declare public readonly step: SimpleSignal<number, this>;

  @initial(null)
  @signal()
  declare public readonly leg: SimpleSignal<
    readonly [from: number, to: number] | null,
    this
  >;

  private readonly theme = useTheme();
  private readonly points: readonly Point[];
  private readonly ground: Ground;

  public constructor({points, on = 'surface', ...props}: TerrainPathProps) {
    super(props);
    this.points = points;
    this.ground = on;
  }

  private get pieces(): number {
    const hops = Math.max(1, this.points.length - 1);
    return Math.max(2, Math.min(perHop, Math.floor(mostPoints / hops)));
  }

  /** The whole way on the stage, some pieces for each hop, under the camera as it stands. */
  @computed()
  private staged(): Seen[] {
    const count = (this.points.length - 1) * this.pieces;
    return Array.from({length: count + 1}, (_, k) =>
      this.seen(pointOnPath(this.points, k / this.pieces)),
    );
  }

  private seen(point: Point): Seen {
    const space = spaceOf(this);
    const world = onGround(space.terrain, this.ground, point);
    return {
      place: space.toLocal(world),
      isSeen:
        this.ground === 'floor' || isVisible(space.terrain, space.camera(), world),
    };
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(...this.staged().map(({place}) => place)).expand(line.halo);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {seen, unseen} = this.paths();
    const {background, iterate} = this.theme;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.save();
    context.globalAlpha *= hidden.opacity;
    context.setLineDash(hidden.dash);
    strokePath(context, unseen, iterate, hidden.lineWidth);
    context.restore();
    strokePath(context, seen, background, line.halo);
    strokePath(context, seen, iterate, line.path);
    this.drawDots(context);
    this.drawChildren(context);
  }

  /** The way so far, its seen and its hidden pieces. */
  private paths(): {seen: Path2D; unseen: Path2D} {
    const paths = {seen: new Path2D(), unseen: new Path2D()};
    let pen: Path2D | null = null;
    let before: Seen | null = null;
    for (const next of this.walked()) {
      if (before) {
        const path = before.isSeen && next.isSeen ? paths.seen : paths.unseen;
        if (path !== pen) path.moveTo(before.place.x, before.place.y);
        path.lineTo(next.place.x, next.place.y);
        pen = path;
      }
      before = next;
    }
    return paths;
  }

  /** The points of the way up to where it is. */
  private walked(): Seen[] {
    const {points, pieces} = this;
    const [step, leg] = [this.step(), this.leg()];
    const start = leg ? leg[0] : Math.max(0, step);
    const walked = this.staged().slice(0, Math.floor(start * pieces + 1e-6) + 1);
    const from = leg ? start : Math.floor(start * pieces) / pieces;
    // A leg over many hops is followed along the ground like one of them.
    const count = leg ? perHop : 1;
    for (let k = 1; k <= count; k++) {
      const at = from + (k / count) * (step - from);
      walked.push(this.seen(pointOnLeg(points, at, leg)));
    }
    return walked;
  }

  private drawDots(context: CanvasRenderingContext2D): void {
    const {background, iterate} = this.theme;
    const start = this.leg()?.[0] ?? Infinity;
    context.save();
    context.fillStyle = iterate;
    context.strokeStyle = background;
    context.lineWidth = 3;
    for (const {index, radius} of this.dots()) {
      if (index >= this.step() || index > start) continue;
      const {place, isSeen} = this.staged()[index * this.pieces]!;
      context.globalAlpha = isSeen ? 1 : hidden.opacity / 2;
      context.beginPath();
      context.arc(place.x, place.y, radius, 0, 2 * Math.PI);
      context.stroke();
      context.fill();
    }
    context.restore();
  }

  /** The iterates that are drawn as dots: not those too near to the last one drawn. */
  @computed()
  private dots(): readonly {readonly index: number; readonly radius: number}[] {
    const every = Math.ceil(this.points.length / mostDots);
    const drawn: {index: number; radius: number}[] = [];
    let before: Vector2 | null = null;
    for (let index = 0; index < this.points.length; index += every) {
      const age = index / Math.max(1, this.points.length - 1);
      const radius = dots.largest + age * (dots.smallest - dots.largest);
      const {place} = this.staged()[index * this.pieces]!;
      if (before && place.sub(before).magnitude < dotDistance * radius) continue;
      drawn.push({index, radius});
      before = place;
    }
    return drawn;
  }
}

/** A point of the way on the stage, and whether no wall hides it. */
interface Seen {
  readonly place: Vector2;
  readonly isSeen: boolean;
}
