/** Where the camera stands and how large it shows a terrain. */
import {math} from '../../sim';
import type {Place} from '../pathGeometry';
import {project, type Camera, type World} from './camera';
import {
  boundsOf,
  boxAt,
  centered,
  fitted,
  type Box,
  type CameraFrame,
} from './fitBoxes';
import {axisNamePlace, spaceAxis, type SpaceAxisName} from './spaceAxis';
import {heightAt, type Terrain} from './Terrain';

/** What a picture of a terrain has to fit in. */
export interface CameraRoom {
  readonly frame: CameraFrame;
  /** Parts of it that something else stands on. */
  readonly taken?: readonly CameraFrame[];
  /** The arrows beside the terrain that must be seen: how large their names are. */
  readonly names?: Readonly<Partial<Record<SpaceAxisName, Place>>>;
  /** What else must be seen. */
  readonly points?: readonly World[];
}

/** From the eye to the middle of the terrain: a mild perspective. */
export const distance = 10;

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
  view: PreferredView,
  room: CameraRoom,
): Camera {
  const {azimuth, elevation, isFlat = false} = view;
  const {frame, taken = [], names = {}, points = []} = room;
  const camera: Camera = {
    azimuth,
    elevation,
    distance,
    target: [0, 0, isFlat ? terrain.floor : (terrain.top + terrain.floor) / 2],
    scale: 1,
    center: [0, 0],
    relief: {share: isFlat ? 0 : 1, level: terrain.floor},
  };
  const ground = [...outline(terrain), ...points].map(point =>
    boxAt(project(camera, point)),
  );
  const axes = Object.entries(names).flatMap(([axis, size]) =>
    axisBoxes(terrain, camera, axis as SpaceAxisName, size),
  );
  return {...camera, ...fitted([...ground, ...axes], frame, taken)};
}

/** Where a close-up shows what it shows, and how many times as large as before at most. */
export interface CloseRoom {
  readonly frame: CameraFrame;
  readonly most: number;
}

/**
 * The same camera, nearer: it shows points in the middle of a frame.
 *
 * @returns The same camera where the points leave no room to come nearer.
 */
export function closeUp(
  camera: Camera,
  points: readonly World[],
  room: CloseRoom,
): Camera {
  if (points.length === 0) return camera;
  const places = points
    .filter(([, , z]) => !Number.isNaN(z))
    .map(point => boxAt(project({...camera, scale: 1, center: [0, 0]}, point)));
  const near = fitted(places, room.frame, []);
  const scale = Math.min(near.scale, room.most * camera.scale);
  if (!(scale > camera.scale)) return camera;
  return {...camera, scale, center: centered(boundsOf(places, scale), room.frame)};
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

/** The world points of rim, floor and heights between that a picture must hold. */
function outline(terrain: Terrain): World[] {
  const {half, shape} = terrain.region;
  const rim = Array.from({length: 96}, (_, k) => (k / 96) * 2 * Math.PI);
  return rim.flatMap(angle => {
    const [cos, sin] = [math.cos(angle), math.sin(angle)];
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
