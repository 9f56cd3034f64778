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
import {useTheme} from '../useTheme';
import type {World} from '../../plot/space/camera';
import {pointOnPath} from '../../plot/pointOnPath';
import {spaceOf} from './Space';
import {onGround, type Ground} from '../../plot/space/Terrain';
import {isVisible} from '../../plot/space/visibility';

export interface TerrainPathProps extends NodeProps {
  points: readonly Point[];
  on?: Ground;
  step?: SignalValue<number>;
}

/** Points on the surface for each hop. */
const perHop = 24;

/** A dot shrinks to this share of the shortest hop at it, so that dots stay apart. */
const dotShare = 0.4;
const leastDot = 4;

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
  /** How far it has come: 3.4 is 40 % of the hop from point 3 to point 4. */
  @initial(0)
  @signal()
  declare public readonly step: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly points: readonly Point[];
  private readonly ground: Ground;

  public constructor({points, on = 'surface', ...props}: TerrainPathProps) {
    super(props);
    this.points = points;
    this.ground = on;
  }

  /** The whole way, `perHop` pieces for each hop. */
  @computed()
  private way(): World[] {
    const {terrain} = spaceOf(this);
    const pieces = (this.points.length - 1) * perHop;
    return Array.from({length: pieces + 1}, (_, k) =>
      onGround(terrain, this.ground, pointOnPath(this.points, k / perHop)),
    );
  }

  /** The same on the stage, under the camera as it stands now. */
  @computed()
  private staged(): {place: Vector2; seen: boolean}[] {
    const space = spaceOf(this);
    return this.way().map(point => ({
      place: space.toLocal(point),
      seen: this.ground === 'floor' || isVisible(space.terrain, space.camera(), point),
    }));
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
    stroke(context, unseen, iterate, hidden.lineWidth);
    context.restore();
    stroke(context, seen, background, line.halo);
    stroke(context, seen, iterate, line.path);
    this.drawDots(context);
    this.drawChildren(context);
  }

  /** The way so far, its seen and its hidden pieces. */
  private paths(): {seen: Path2D; unseen: Path2D} {
    const staged = this.staged();
    const end = Math.min(staged.length - 1, Math.max(0, this.step()) * perHop);
    const paths = {seen: new Path2D(), unseen: new Path2D()};
    let pen: Path2D | null = null;
    for (let k = 0; k < end; k++) {
      const from = staged[k]!;
      const to = staged[k + 1]!;
      const tip = from.place.lerp(to.place, Math.min(1, end - k));
      const path = from.seen && to.seen ? paths.seen : paths.unseen;
      if (path !== pen) path.moveTo(from.place.x, from.place.y);
      path.lineTo(tip.x, tip.y);
      pen = path;
    }
    return paths;
  }

  private drawDots(context: CanvasRenderingContext2D): void {
    const {background, iterate} = this.theme;
    context.save();
    for (let k = 0; k < Math.min(this.step(), this.points.length); k++) {
      const {place, seen} = this.staged()[k * perHop]!;
      context.globalAlpha = seen ? 1 : hidden.opacity / 2;
      context.beginPath();
      context.arc(place.x, place.y, this.dotRadius(k), 0, 2 * Math.PI);
      context.fillStyle = iterate;
      context.strokeStyle = background;
      context.lineWidth = 3;
      context.fill();
      context.stroke();
    }
    context.restore();
  }

  private dotRadius(k: number): number {
    const at = (index: number) => this.staged()[index * perHop]?.place;
    const hops = [at(k - 1), at(k + 1)].map(
      neighbor => neighbor?.sub(at(k)).magnitude ?? Infinity,
    );
    return Math.max(leastDot, Math.min(line.dot, dotShare * Math.min(...hops)));
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(path);
}
