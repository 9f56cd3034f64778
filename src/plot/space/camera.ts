/**
 * A perspective camera of our own: a few multiplications for each point, on the 2D canvas.
 *
 * World coordinates: x and y span the floor, z is up. Stage coordinates: pixels, x to the
 * right, y down, the origin in the middle.
 */
import {math} from '../../sim';

export type World = readonly [x: number, y: number, z: number];

export interface Camera {
  /** Where the eye stands around the target: radians anticlockwise from +x. */
  readonly azimuth: number;
  /** How far the eye is above the target's horizon, in radians. */
  readonly elevation: number;
  /** From the eye to the target, in world units; 6 and more look mild. */
  readonly distance: number;
  readonly target: World;
  /** Stage pixels for a world unit at the target. */
  readonly scale: number;
  /** Where the target is on the stage. */
  readonly center: readonly [x: number, y: number];
  /** How heights are seen. Default: as they are. */
  readonly relief?: Relief;
}

/** Heights that shrink towards a level: the surface of a map that is being flattened. */
export interface Relief {
  /** Of a height above the level, what is left: 1 all of it, 0 nothing. */
  readonly share: number;
  /** World z that stays where it is. */
  readonly level: number;
}

export interface Projected {
  readonly x: number;
  readonly y: number;
  /** Along the view axis from the eye, in world units. */
  readonly depth: number;
}

/**
 * Where the camera's eye is, among heights as they are: the flatter the relief, the higher
 * it stands, infinitely high above a flat one.
 */
export function eyeOf(camera: Camera): World {
  const {azimuth, elevation, distance, target, relief} = camera;
  const away = distance * math.cos(elevation);
  const z = target[2] + distance * math.sin(elevation);
  return [
    target[0] + away * math.cos(azimuth),
    target[1] + away * math.sin(azimuth),
    relief ? relief.level + (z - relief.level) / relief.share : z,
  ];
}

/** Projects one point. */
export function project(camera: Camera, point: World): Projected {
  projectAll(camera, point, single);
  return {x: single[0]!, y: single[1]!, depth: single[2]!};
}

/**
 * Projects many points without allocating.
 *
 * @param camera - The camera.
 * @param points - x, y, z of each point in turn.
 * @param out - Receives stage x, stage y and depth of each point in turn.
 */
export function projectAll(
  camera: Camera,
  points: ArrayLike<number>,
  out: Float64Array,
): void {
  const {sinA, cosA, sinE, cosE} = turnOf(camera);
  const {distance, scale} = camera;
  const [tx, ty, tz] = camera.target;
  const [cx, cy] = camera.center;
  const {share, level} = camera.relief ?? {share: 1, level: 0};
  for (let i = 0; i < points.length; i += 3) {
    const x = points[i]! - tx;
    const y = points[i + 1]! - ty;
    const z = level + share * (points[i + 2]! - level) - tz;
    const outward = cosA * x + sinA * y;
    const depth = distance - cosE * outward - sinE * z;
    const perspective = (scale * distance) / depth;
    out[i] = cx + perspective * (cosA * y - sinA * x);
    out[i + 1] = cy - perspective * (cosE * z - sinE * outward);
    out[i + 2] = depth;
  }
}

const single = new Float64Array(3);

interface Turn {
  readonly sinA: number;
  readonly cosA: number;
  readonly sinE: number;
  readonly cosE: number;
}

/** Points are projected one by one, and four sines each would take most of the time. */
const turns = new WeakMap<Camera, Turn>();

function turnOf(camera: Camera): Turn {
  let turn = turns.get(camera);
  if (!turn) {
    turn = {
      sinA: math.sin(camera.azimuth),
      cosA: math.cos(camera.azimuth),
      sinE: math.sin(camera.elevation),
      cosE: math.cos(camera.elevation),
    };
    turns.set(camera, turn);
  }
  return turn;
}
