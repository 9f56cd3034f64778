/** Which cells of a surface cover a ball. */
import {math} from '../../sim';
import type {Camera, World} from './camera';
import type {PlacedMesh} from './mesh';

/** Middle and radius in stage units. */
interface StageDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The cells that may cover a ball, from back to front: those that reach into its disc on
 * the stage and stand, on the floor plan, nearer to the eye than the whole ball does.
 * Cells below the ball and behind it are left out, so that it lies on the surface.
 *
 * @param center - The ball's centre in world coordinates.
 * @param radius - Its radius in world units.
 * @param disc - The same on the stage.
 */
export function cellsInFront(
  placed: PlacedMesh,
  camera: Camera,
  center: World,
  radius: number,
  disc: StageDisc,
): number[] {
  const {mesh, projected, order} = placed;
  const [nearX, nearY] = [math.cos(camera.azimuth), math.sin(camera.azimuth)];
  const front = center[0] * nearX + center[1] * nearY + radius;
  const found: number[] = [];
  for (const cell of order) {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    let behind = false;
    for (let i = mesh.first[cell]!; i < mesh.first[cell + 1]!; i++) {
      const vertex = 3 * mesh.corners[i]!;
      behind ||=
        mesh.vertices[vertex]! * nearX + mesh.vertices[vertex + 1]! * nearY < front;
      left = Math.min(left, projected[vertex]!);
      right = Math.max(right, projected[vertex]!);
      top = Math.min(top, projected[vertex + 1]!);
      bottom = Math.max(bottom, projected[vertex + 1]!);
    }
    if (behind) continue;
    const dx = disc.x - Math.max(left, Math.min(right, disc.x));
    const dy = disc.y - Math.max(top, Math.min(bottom, disc.y));
    if (dx * dx + dy * dy < disc.radius * disc.radius) found.push(cell);
  }
  return found;
}
