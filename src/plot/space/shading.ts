/** How light and height become the colour of a cell. */
import {math} from '../../sim';
import type {Mesh} from './mesh';
import type {World} from './camera';

/** Steps of the height ramp and of the light: few enough for a GIF's palette. */
export const heightSteps = 32;
export const lightSteps = 48;

/** Light from the upper left of a viewer who looks from this azimuth, as a unit vector. */
export function lightFrom(azimuth: number): World {
  const left = [math.sin(azimuth), -math.cos(azimuth)] as const;
  const near = [math.cos(azimuth), math.sin(azimuth)] as const;
  return [0.62 * left[0] + 0.1 * near[0], 0.62 * left[1] + 0.1 * near[1], 0.778];
}

/**
 * The tone of each cell's upper side: its step on the height ramp and its share of the
 * light (Lambert), as `height × lightSteps + light`.
 *
 * @param top - World height of the ramp's end.
 * @param light - Unit vector towards the light.
 */
export function tones(mesh: Mesh, top: number, light: World): Uint16Array {
  const {vertices, corners, first} = mesh;
  return Uint16Array.from({length: first.length - 1}, (_, cell) => {
    const ring = corners.subarray(first[cell], first[cell + 1]);
    const z = ring.reduce((sum, v) => sum + vertices[3 * v + 2]!, 0) / ring.length;
    const lambert = Math.max(0, dot(normal(vertices, ring), light));
    return (
      stepOf(top > 0 ? z / top : 0, heightSteps) * lightSteps +
      stepOf(lambert, lightSteps)
    );
  });
}

/** The unit normal of a polygon (Newell's method). */
export function normal(vertices: Float64Array, ring: ArrayLike<number>): World {
  let [nx, ny, nz] = [0, 0, 0];
  for (let i = 0; i < ring.length; i++) {
    const a = 3 * ring[i]!;
    const b = 3 * ring[(i + 1) % ring.length]!;
    const [ax, ay, az] = [vertices[a]!, vertices[a + 1]!, vertices[a + 2]!];
    const [bx, by, bz] = [vertices[b]!, vertices[b + 1]!, vertices[b + 2]!];
    nx += (ay - by) * (az + bz);
    ny += (az - bz) * (ax + bx);
    nz += (ax - bx) * (ay + by);
  }
  const length = math.norm([nx, ny, nz]);
  return length > 0 ? [nx / length, ny / length, nz / length] : [0, 0, 1];
}

function stepOf(share: number, steps: number): number {
  return Math.max(0, Math.min(steps - 1, Math.round(share * (steps - 1))));
}

function dot(a: World, b: World): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
