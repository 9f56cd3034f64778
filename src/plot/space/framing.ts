/** Where the camera stands and how large it shows a terrain. */
import type {Point} from '../../sim';
import {projectAll, type Camera} from './camera';
import {heightAt, onSurface, slopeAt, type Terrain} from './Terrain';
import {isVisible} from './visibility';

/** A rectangle of the stage, in stage pixels. */
export interface CameraFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the eye to the middle of the terrain: a mild perspective. */
const distance = 10;

/** Where a picture is seen from. */
export interface PreferredView extends Pick<Camera, 'azimuth' | 'elevation'> {
  /** How far around the camera moves before it comes to rest there, in radians. */
  readonly sweep?: number;
}

/**
 * A camera that shows the whole terrain and its floor as large as a frame allows, at rest
 * and on its way there.
 *
 * @param view - Azimuth −π/2 looks along +y.
 */
export function frameTerrain(
  terrain: Terrain,
  view: PreferredView,
  frame: CameraFrame,
): Camera {
  const {azimuth, elevation, sweep = 0} = view;
  const target = [0, 0, (terrain.top + terrain.floor) / 2] as const;
  const camera = {azimuth, elevation, distance, target};
  const points = outline(terrain);
  const projected = new Float64Array(points.length);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const share of sweep > 0 ? [0, 0.25, 0.5, 0.75, 1] : [0]) {
    const on = {...camera, azimuth: azimuthBefore(azimuth, share * sweep)};
    projectAll({...on, scale: 1, center: [0, 0]}, points, projected);
    for (let i = 0; i < projected.length; i += 3) {
      left = Math.min(left, projected[i]!);
      right = Math.max(right, projected[i]!);
      top = Math.min(top, projected[i + 1]!);
      bottom = Math.max(bottom, projected[i + 1]!);
    }
  }
  const scale = Math.min(
    (frame.right - frame.left) / (right - left),
    (frame.bottom - frame.top) / (bottom - top),
  );
  return {
    ...camera,
    scale,
    center: [
      (frame.left + frame.right - scale * (left + right)) / 2,
      (frame.top + frame.bottom - scale * (top + bottom)) / 2,
    ],
  };
}

/**
 * The camera from whose side a run is seen best: on the surface's visible side, and from
 * above rather than along the slope. Among sides that are about as good it takes the one
 * nearest to the preferred.
 *
 * @param points - Data points that should be seen. The first, where a run starts, and the
 *   last, the bottom that it looks for, each count as much as all others.
 * @param preferred - Its elevation stays.
 */
export function bestView(
  terrain: Terrain,
  points: readonly Point[],
  preferred: PreferredView,
  frame: CameraFrame,
): Camera {
  const camera = frameTerrain(terrain, preferred, frame);
  const places = points.map(point => ({
    place: onSurface(terrain, point),
    slope: slopeAt(terrain, point),
  }));
  let best = {azimuth: preferred.azimuth, score: -Infinity};
  for (const turn of turns) {
    const azimuth = preferred.azimuth + turn;
    const seen = places.map(({place, slope}) =>
      isVisible(terrain, {...camera, azimuth}, place)
        ? 0.7 + 0.3 * facing(slope, azimuth, preferred.elevation)
        : 0,
    );
    const share = seen.reduce((sum, one) => sum + one, 0) / Math.max(1, seen.length);
    const score = share + seen[0]! + seen.at(-1)! - 0.2 * Math.abs(turn);
    if (score > best.score + 1e-9) best = {azimuth, score};
  }
  return frameTerrain(terrain, {...preferred, azimuth: best.azimuth}, frame);
}

/** How squarely a slope faces the eye: the cosine of the angle between the two, from 0. */
function facing(
  [sx, sy]: readonly number[],
  azimuth: number,
  elevation: number,
): number {
  const level = Math.cos(elevation);
  const towards = -level * (Math.cos(azimuth) * sx! + Math.sin(azimuth) * sy!);
  return Math.max(0, towards + Math.sin(elevation)) / Math.hypot(sx!, sy!, 1);
}

/**
 * Where a move to a resting azimuth may begin so that the same sides of the terrain face
 * the viewer all the way.
 *
 * @param by - How far around, in radians; at most π/4.
 */
export function azimuthBefore(resting: number, by: number): number {
  const quarter = Math.PI / 2;
  const past = resting - quarter * Math.floor(resting / quarter);
  return resting + (past < quarter / 2 ? by : -by);
}

/** Every 15°, the smallest first. */
const turns = Array.from(
  {length: 24},
  (_, k) => (k % 2 ? 1 : -1) * Math.ceil(k / 2) * (Math.PI / 12),
);

/** World points around the surface and the floor. */
function outline(terrain: Terrain): Float64Array {
  const {half, shape} = terrain.region;
  const points: number[] = [];
  for (let k = 0; k < 96; k++) {
    const angle = (k / 96) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = shape === 'disc' ? 0.999 : 1 / Math.max(Math.abs(cos), Math.abs(sin));
    const [x, y] = [half[0] * cos * reach, half[1] * sin * reach];
    const z = heightAt(terrain, x, y);
    points.push(x, y, terrain.floor, x, y, Number.isNaN(z) ? terrain.top : z);
  }
  return Float64Array.from(points);
}
