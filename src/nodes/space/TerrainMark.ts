import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {BBox, type Vector2} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {useTheme} from '../useTheme';
import {onFloor} from '../../plot/space/region';
import {spaceOf} from './Space';
import {heightAt, type Ground} from '../../plot/space/Terrain';

export interface TerrainMarkProps extends NodeProps {
  /** The minimum, in data. */
  at: Point;
  /**
   * Where it is painted.
   *
   * @defaultValue `surface`
   */
  on?: Ground;
  /**
   * From the middle to the end of an arm, in world units.
   *
   * @defaultValue 0.12
   */
  reach?: number;
}

/** Pieces of an arm, so that it follows the surface. */
const pieces = 8;

/**
 * The marker of a minimum in its {@link Space}: a cross painted on the surface or on the
 * floor, with a halo. Behind a wall it is faint.
 *
 * @example
 * ```tsx
 * <TerrainMark at={[0, 0]} />
 * ```
 */
@nodeName('TerrainMark')
export class TerrainMark extends Node {
  private readonly theme = useTheme();
  private readonly at: Point;
  private readonly ground: Ground;
  private readonly reach: number;

  public constructor({at, on = 'surface', reach = 0.12, ...props}: TerrainMarkProps) {
    super(props);
    this.at = at;
    this.ground = on;
    this.reach = reach;
  }

  private arms(): Vector2[][] {
    const space = spaceOf(this);
    const [x, y] = onFloor(space.terrain.region, this.at);
    return [
      [this.reach, 0],
      [0, this.reach],
    ].map(([dx, dy]) =>
      Array.from({length: 2 * pieces + 1}, (_, k) => {
        const share = k / pieces - 1;
        const [px, py] = [x + share * dx!, y + share * dy!];
        const z = heightAt(space.terrain, px, py);
        return space.toLocal([
          px,
          py,
          this.ground === 'floor' ? space.terrain.floor : z,
        ]);
      }).filter(place => !Number.isNaN(place.y)),
    );
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(...this.arms().flat()).expand(8);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const path = new Path2D();
    for (const arm of this.arms()) {
      arm.forEach(({x, y}, k) => (k === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    }
    context.save();
    if (this.ground === 'surface' && !spaceOf(this).sees(this.at))
      context.globalAlpha *= 0.3;
    context.lineCap = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = 13;
    context.stroke(path);
    context.strokeStyle = this.theme.minimum;
    context.lineWidth = 6;
    context.stroke(path);
    context.restore();
    this.drawChildren(context);
  }
}
