import {Node, initial, is, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {BBox, Color, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {useTheme} from '../useTheme';
import {paintCell} from './paintCells';
import {cellsInFront} from '../../plot/space/cellsInFront';
import {project, type Camera} from '../../plot/space/camera';
import {ballCenter} from '../../plot/space/ballCenter';
import {spaceOf} from './Space';
import {Surface} from './Surface';

export interface BallProps extends NodeProps {
  /** The data point where it touches the surface. */
  at: SignalValue<Point>;
  /**
   * In world units: half a terrain's longer side is 1.
   *
   * @defaultValue 0.068
   */
  radius?: SignalValue<number>;
}

/** A camera that shows heights as they are. */
function asIs({relief: _relief, ...camera}: Camera): Camera {
  return camera;
}

/** Opacity of what can be guessed of a ball behind a wall. */
const ghost = 0.3;

/**
 * A ball that lies on the surface of its {@link Space}. Walls in front of it cover it.
 *
 * @example
 * ```tsx
 * <Ball at={() => pointOnPath(path, step())} />
 * ```
 */
@nodeName('Ball')
export class Ball extends Node {
  @signal()
  declare public readonly at: SimpleSignal<Point, this>;

  @initial(0.068)
  @signal()
  declare public readonly radius: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: BallProps) {
    super(props);
  }

  /** Where it is on the stage, and how large. */
  public disc(): {x: number; y: number; radius: number} {
    const space = spaceOf(this);
    const camera = space.camera();
    const center = ballCenter(space.terrain, this.at(), this.radius(), camera.relief);
    // It stays round, whatever becomes of the heights.
    const {x, y, depth} = project(asIs(camera), center);
    return {x, y, radius: (this.radius() * camera.scale * camera.distance) / depth};
  }

  protected override getCacheBBox(): BBox {
    const {x, y, radius} = this.disc();
    const sphere = new BBox(x, y, 0, 0).expand(radius * 1.6);
    return sphere.union(this.shadowBox());
  }

  private shadowBox(): BBox {
    const {x, y} = spaceOf(this).onSurface(this.at());
    const reach = 1.5 * this.disc().radius;
    return new BBox(x - reach, y + reach / 6 - 0.6 * reach, 2 * reach, 1.2 * reach);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const disc = this.disc();
    if (Number.isNaN(disc.y)) return;
    if (spaceOf(this).sees(this.at())) this.drawShadow(context);
    this.drawSphere(context, disc);
    this.drawWalls(context, disc);
    this.drawChildren(context);
  }

  /** A soft shadow where it touches the surface. */
  private drawShadow(context: CanvasRenderingContext2D): void {
    const {x, y} = spaceOf(this).onSurface(this.at());
    const {radius} = this.disc();
    const ink = new Color(this.theme.name === 'dark' ? '#000000' : this.theme.text);
    const shade = context.createRadialGradient(0, 0, radius * 0.3, 0, 0, radius * 1.5);
    shade.addColorStop(0, ink.alpha(0.5).css());
    shade.addColorStop(1, ink.alpha(0).css());
    context.save();
    context.translate(x, y + radius * 0.25);
    context.scale(1, 0.6);
    context.fillStyle = shade;
    context.beginPath();
    context.arc(0, 0, radius * 1.5, 0, 2 * Math.PI);
    context.fill();
    context.restore();
  }

  private drawSphere(
    context: CanvasRenderingContext2D,
    {x, y, radius}: {x: number; y: number; radius: number},
  ): void {
    const color = new Color(this.theme.iterate);
    const glossX = x - radius * 0.36;
    const glossY = y - radius * 0.42;
    const gloss = context.createRadialGradient(glossX, glossY, 0, x, y, radius);
    gloss.addColorStop(0, color.lerp('#ffffff', 0.75, 'rgb').css());
    gloss.addColorStop(0.28, color.lerp('#ffffff', 0.16, 'rgb').css());
    gloss.addColorStop(0.62, color.css());
    gloss.addColorStop(1, color.lerp('#000000', 0.42, 'rgb').css());
    context.fillStyle = gloss;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }

  /** Paints the nearer cells of the surface over the ball, and the ball faintly on them. */
  private drawWalls(
    context: CanvasRenderingContext2D,
    disc: {x: number; y: number; radius: number},
  ): void {
    const space = spaceOf(this);
    const surface = space.findFirst(is(Surface));
    if (!surface) return;
    const picture = surface.picture();
    const center = ballCenter(space.terrain, this.at(), this.radius());
    const cells = cellsInFront(picture, space.camera(), center, this.radius(), disc);
    if (cells.length === 0) return;
    context.save();
    context.beginPath();
    context.arc(disc.x, disc.y, disc.radius + 1, 0, 2 * Math.PI);
    context.clip();
    for (const cell of cells) paintCell(context, picture, cell);
    context.globalAlpha *= ghost;
    this.drawSphere(context, disc);
    context.restore();
  }
}
