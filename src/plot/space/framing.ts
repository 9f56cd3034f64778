/** Where the camera stands and how large it shows a terrain. */
import type {Point} from '../../sim';
import type {Place} from '../pathGeometry';
import {project, type Camera, type World} from './camera';
import {axisNamePlace, spaceAxis, type SpaceAxisName} from './spaceAxis';
import {heightAt, onSurface, slopeAt, type Terrain} from './Terrain';
import {isVisible} from './visibility';

/** A rectangle, in stage units. */
export interface CameraFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a picture of a terrain has to fit in. */
export interface CameraRoom {
  readonly frame: CameraFrame;
  /** Parts of it that something else stands on. */
  readonly taken?: readonly CameraFrame[];
  /** The arrows beside the terrain that must be seen: how large their names are. */
  readonly names?: Readonly<Partial<Record<SpaceAxisName, Place>>>;
}

/** From the eye to the middle of the terrain: a mild perspective. */
const distance = 10;

/** Where a picture is seen from. */
export interface PreferredView extends Pick<Camera, 'azimuth' | 'elevation'> {
  /** Whether heights have shrunk to nothing. */
  readonly isFlat?: boolean;
}

/**
 * A camera that shows the whole terrain, its floor and the arrows beside it as large as
 * their room allows, clear of what is taken.
 *
 * @param view - Azimuth −π/2 looks along +y.
 */
export function frameTerrain(
  terrain: Terrain,
  {azimuth, elevation, isFlat = false}: PreferredView,
  {frame, taken = [], names = {}}: CameraRoom,
): Camera {
  const camera: Camera = {
    azimuth,
    elevation,
    distance,
    target: [0, 0, isFlat ? terrain.floor : (terrain.top + terrain.floor) / 2],
    scale: 1,
    center: [0, 0],
    relief: {share: isFlat ? 0 : 1, level: terrain.floor},
  };
  const ground = outline(terrain).map(point => boxAt(project(camera, point)));
  const axes = Object.entries(names).flatMap(([axis, size]) =>
    axisBoxes(terrain, camera, axis as SpaceAxisName, size),
  );
  return {...camera, ...fitted([...ground, ...axes], frame, taken)};
}

/**
 * The same camera, nearer: it shows points in the middle of a frame.
 *
 * @param most - How many times as large as before at most.
 * @returns The same camera where the points leave no room to come nearer.
 */
export function closeUp(
  camera: Camera,
  points: readonly World[],
  {frame, most}: {frame: CameraFrame; most: number},
): Camera {
  const places = points
    .filter(([, , z]) => !Number.isNaN(z))
    .map(point => boxAt(project({...camera, scale: 1, center: [0, 0]}, point)));
  const near = fitted(places, frame, []);
  const scale = Math.min(near.scale, most * camera.scale);
  if (!(scale > camera.scale)) return camera;
  return {...camera, scale, center: centered(boundsOf(places, scale), frame)};
}

/** What is seen: its place on the stage at scale 1, and what lies around it at any scale. */
interface Box extends Place {
  readonly around: CameraFrame;
}

const none: CameraFrame = {left: 0, right: 0, top: 0, bottom: 0};

function boxAt({x, y}: Place, around = none): Box {
  return {x, y, around};
}

/** An arrow beside the terrain, and its name. */
function axisBoxes(
  terrain: Terrain,
  camera: Camera,
  axis: SpaceAxisName,
  size: Place,
): Box[] {
  if (axis === 'height' && camera.relief?.share === 0) return [];
  const [from, to] = spaceAxis(terrain, axis, camera.azimuth);
  const ends = [project(camera, from), project(camera, to)] as const;
  const [, at] = ends;
  const name = axisNamePlace(ends, size);
  const [dx, dy] = [name.x - at.x, name.y - at.y];
  return [
    ...ends.map(end => boxAt(end)),
    boxAt(at, {
      left: dx - size.x / 2,
      right: dx + size.x / 2,
      top: dy - size.y / 2,
      bottom: dy + size.y / 2,
    }),
  ];
}

/** Between what is seen and what stands in the picture, in stage units. */
const clearance = 24;

/** Each try to fit is so many times as large as the one before, and there are so many. */
const shrinking = 0.985;
const tries = 120;

/** Places tried for one size, along each direction. */
const shifts = 13;

/** The largest scale at which all boxes fit, and where the middle of their world is then. */
function fitted(
  boxes: readonly Box[],
  frame: CameraFrame,
  taken: readonly CameraFrame[],
): Pick<Camera, 'scale' | 'center'> {
  let scale = largest(boxes, frame);
  for (let k = 0; k < tries; k++, scale *= shrinking) {
    const center = freePlace(boxes, scale, {frame, taken});
    if (center) return {scale, center};
  }
  return {scale, center: centered(boundsOf(boxes, scale), frame)};
}

/** The largest scale at which the boxes are as wide and as high as a frame, by bisection. */
function largest(boxes: readonly Box[], frame: CameraFrame): number {
  let [low, high] = [0, 1e5];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    const {left, right, top, bottom} = boundsOf(boxes, middle);
    const fits =
      right - left <= frame.right - frame.left &&
      bottom - top <= frame.bottom - frame.top;
    if (fits) low = middle;
    else high = middle;
  }
  return low;
}

/** Of the places at which all boxes are in the frame, the most central that is free. */
function freePlace(
  boxes: readonly Box[],
  scale: number,
  {frame, taken}: {frame: CameraFrame; taken: readonly CameraFrame[]},
): [x: number, y: number] | null {
  const bounds = boundsOf(boxes, scale);
  const [x, y] = centered(bounds, frame);
  if (taken.length === 0) return [x, y];
  const spareX = (frame.right - frame.left - (bounds.right - bounds.left)) / 2;
  const spareY = (frame.bottom - frame.top - (bounds.bottom - bounds.top)) / 2;
  const along = Array.from({length: shifts}, (_, k) => (2 * k) / (shifts - 1) - 1);
  return (
    along
      .flatMap(u => along.map(v => ({u: u * spareX, v: v * spareY})))
      .sort((a, b) => Math.hypot(a.u, a.v) - Math.hypot(b.u, b.v))
      .map(({u, v}): [number, number] => [x + u, y + v])
      .find(center => !boxes.some(box => touches(box, scale, {center, taken}))) ?? null
  );
}

function touches(
  {x, y, around}: Box,
  scale: number,
  {
    center: [cx, cy],
    taken,
  }: {center: readonly [number, number]; taken: readonly CameraFrame[]},
): boolean {
  const [px, py] = [cx + scale * x, cy + scale * y];
  return taken.some(
    ({left, right, top, bottom}) =>
      px + around.right > left - clearance &&
      px + around.left < right + clearance &&
      py + around.bottom > top - clearance &&
      py + around.top < bottom + clearance,
  );
}

/** The box around all boxes, with the middle of their world at the origin. */
function boundsOf(boxes: readonly Box[], scale: number): CameraFrame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const {x, y, around} of boxes) {
    left = Math.min(left, scale * x + around.left);
    right = Math.max(right, scale * x + around.right);
    top = Math.min(top, scale * y + around.top);
    bottom = Math.max(bottom, scale * y + around.bottom);
  }
  return {left, right, top, bottom};
}

function centered(bounds: CameraFrame, frame: CameraFrame): [x: number, y: number] {
  return [
    (frame.left + frame.right - bounds.left - bounds.right) / 2,
    (frame.top + frame.bottom - bounds.top - bounds.bottom) / 2,
  ];
}

/**
 * The side from which a run is seen best: on the surface's visible side, and from above
 * rather than along the slope. Among sides that are about as good it is the one nearest to
 * the preferred.
 *
 * @param points - Data points that should be seen. The first, where a run starts, and the
 *   last, the bottom that it looks for, each count as much as all others.
 * @param preferred - Its elevation stays.
 */
export function bestView(
  terrain: Terrain,
  points: readonly Point[],
  preferred: PreferredView,
): PreferredView {
  const {elevation} = preferred;
  const places = points.map(point => ({
    place: onSurface(terrain, point),
    slope: slopeAt(terrain, point),
  }));
  let best = {azimuth: preferred.azimuth, score: -Infinity};
  for (const turn of turns) {
    const azimuth = preferred.azimuth + turn;
    const camera = {...anyCamera, azimuth, elevation};
    const seen = places.map(({place, slope}) =>
      isVisible(terrain, camera, place)
        ? 0.7 + 0.3 * facing(slope, azimuth, elevation)
        : 0,
    );
    const share = seen.reduce((sum, one) => sum + one, 0) / Math.max(1, seen.length);
    const score = share + seen[0]! + seen.at(-1)! - 0.2 * Math.abs(turn);
    if (score > best.score + 1e-9) best = {azimuth, score};
  }
  return {...preferred, azimuth: best.azimuth};
}

/** What a sight line goes by does not depend on how large things are drawn. */
const anyCamera = {
  distance,
  target: [0, 0, 0],
  scale: 1,
  center: [0, 0],
} as const;

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

/** Every 15°, the smallest first. */
const turns = Array.from(
  {length: 24},
  (_, k) => (k % 2 ? 1 : -1) * Math.ceil(k / 2) * (Math.PI / 12),
);

/** The world points of rim, floor and heights between that a picture must hold. */
function outline(terrain: Terrain): World[] {
  const {half, shape} = terrain.region;
  const rim = Array.from({length: 96}, (_, k) => (k / 96) * 2 * Math.PI);
  return rim.flatMap(angle => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = shape === 'disc' ? 0.999 : 1 / Math.max(Math.abs(cos), Math.abs(sin));
    const [x, y] = [half[0] * cos * reach, half[1] * sin * reach];
    const inside = [0.25, 0.5, 0.75].map((share): World => [
      share * x,
      share * y,
      heightAt(terrain, share * x, share * y),
    ]);
    const z = heightAt(terrain, x, y);
    return [
      [x, y, terrain.floor] as const,
      [x, y, Number.isNaN(z) ? terrain.top : z] as const,
      ...inside.filter(point => !Number.isNaN(point[2])),
    ];
  });
}
