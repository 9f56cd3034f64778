import {Node, computed, nodeName, type NodeProps} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {useTheme} from '../useTheme';
import {eyeOf, projectAll} from '../../plot/space/camera';
import {mesh, type Half} from '../../plot/space/mesh';
import {paintCell, type CellPicture} from './paintCells';
import {paintOrder} from '../../plot/space/paintOrder';
import {lightFrom, tones} from '../../plot/space/shading';
import {spaceOf} from './Space';
import {surfaceInks} from './surfaceInks';

export interface SurfaceProps extends NodeProps {
  /**
   * One side of an upright plane: what is left of the terrain when it is cut in two.
   *
   * @defaultValue all of it
   */
  half?: Half | null;
}

const gridWidth = 1.5;
const rimWidth = 2.5;

/**
 * The terrain of its {@link Space}: shaded cells, grid lines, and a line along the rim.
 * It is a cached layer, drawn again only when the camera moves.
 *
 * @example
 * ```tsx
 * <Space terrain={land} view={view}>
 *   <Surface />
 * </Space>
 * ```
 */
@nodeName('Surface')
export class Surface extends Node {
  private readonly theme = useTheme();
  private readonly half: Half | null;

  public constructor({half = null, ...props}: SurfaceProps) {
    super({cache: true, ...props});
    this.half = half;
  }

  /** What does not depend on the camera, and buffers that are written anew for each. */
  @computed()
  private parts() {
    const {terrain, resting} = spaceOf(this);
    const cells = mesh(terrain, this.half);
    const count = cells.first.length - 1;
    return {
      mesh: cells,
      // The light stays with the terrain while the camera moves around it.
      tones: tones(cells, terrain.top, lightFrom(resting.azimuth)),
      inks: surfaceInks(this.theme),
      projected: new Float64Array(cells.vertices.length),
      order: new Int32Array(count),
      rank: new Int32Array(count),
      gridWidth,
      rimWidth,
    };
  }

  /** The cells under the camera as it stands now. */
  @computed()
  public picture(): CellPicture {
    const parts = this.parts();
    const space = spaceOf(this);
    const camera = space.camera();
    projectAll(camera, parts.mesh.vertices, parts.projected);
    paintOrder(parts.mesh, space.terrain.region.half, eyeOf(camera), parts.order);
    parts.order.forEach((cell, place) => (parts.rank[cell] = place));
    return {...parts};
  }

  protected override getCacheBBox(): BBox {
    return boundsOf(this.picture().projected).expand(rimWidth);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const picture = this.picture();
    context.lineCap = 'round';
    for (const cell of picture.order) paintCell(context, picture, cell);
    this.drawChildren(context);
  }
}

/** The box around projected vertices. */
function boundsOf(projected: Float64Array): BBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < projected.length; i += 3) {
    left = Math.min(left, projected[i]!);
    right = Math.max(right, projected[i]!);
    top = Math.min(top, projected[i + 1]!);
    bottom = Math.max(bottom, projected[i + 1]!);
  }
  return left < right ? new BBox(left, top, right - left, bottom - top) : new BBox();
}
