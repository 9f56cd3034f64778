/** What a cut surface looks like: terrain, camera, and where its slopes lie on the floor. */
import {
  bladeCorners,
  eyeOf,
  floorScale,
  frameTerrain,
  holds,
  isLevel,
  onFloor,
  rectangleRegion,
  terrain,
  type Camera,
  type CameraFrame,
  type Half,
  type PartialSlopes,
  type Region,
  type Slice,
  type Terrain,
} from '../../plot';
import {objectiveNamed} from '../../sim';
import {frameIn, inset} from './cameraFrames';
import {sizesOf, writtenNames, type AxisNames} from './axisNames';

/** From where: x runs to the right and y to the back, for each slice to be read so. */
const view = {azimuth: -0.9, elevation: 0.46};

/** Of the surface and of the room below it, in world units. */
const heights = {top: 0.8, gap: 0.62};

/**
 * Around the scenery, and above it for a blade and its name, where the stage ends there and
 * where words stand above, in stage units.
 */
const margins = {around: 30, above: {edge: 126, words: 76}};

/** Of the gradient's arrow on the floor, in world units: as far as there is room. */
const arrowLengths = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4] as const;

export interface SliceStage {
  readonly land: Terrain;
  readonly camera: Camera;
  readonly frame: CameraFrame;
  readonly names: AxisNames;
  /** The slopes as they lie on the floor, in data units of one scale; 0 where none is seen. */
  readonly legs: readonly [x: number, y: number];
}

/** Terrain, camera and floor for two slices through a point, in a part of the stage. */
export function sliceStage(
  of: PartialSlopes,
  picture: Region,
  above: keyof typeof margins.above,
): SliceStage {
  const region = rectangleRegion(of.shown);
  const land = terrain({objective: objectiveNamed(of.objective), region, ...heights});
  const names = writtenNames({x: 'x', y: 'y', height: 'f'}, land);
  const frame = frameIn(picture, picture);
  const room = inset(frame, margins.around, margins.above[above]);
  const camera = frameTerrain(land, view, {
    frame: room,
    names: sizesOf(names),
    points: ([0, 1] as const).flatMap(along =>
      bladeCorners(land, {at: of.point, along, lowered: 1}),
    ),
  });
  return {land, camera, frame, names, legs: legsOf(of, region)};
}

/** The half of a cut terrain that faces the eye, and the one behind it. */
export function halvesOf(
  {land, camera}: Pick<SliceStage, 'land' | 'camera'>,
  {along, point}: Pick<Slice, 'along' | 'point'>,
): Readonly<Record<'front' | 'back', Half>> {
  const axis = along === 0 ? 1 : 0;
  const {center, radius, half} = land.region;
  const at = ((point[axis]! - center[axis]) / radius[axis]) * half[axis];
  const isHigh = eyeOf(camera)[axis] > at;
  return {
    front: {axis, at, side: isHigh ? 'high' : 'low'},
    back: {axis, at, side: isHigh ? 'low' : 'high'},
  };
}

function legsOf(
  {point, slices}: PartialSlopes,
  region: Terrain['region'],
): readonly [x: number, y: number] {
  const slopes = slices.map(slice =>
    slice.slope.kind === 'smooth' && !isLevel(slice) ? slice.slope.slope : 0,
  );
  const legs = arrowLengths.map(length => {
    const scale = floorScale(region, slopes, length);
    return [scale * slopes[0]!, scale * slopes[1]!] as const;
  });
  const fits = ([x, y]: readonly [number, number]) =>
    holds(region, ...onFloor(region, [point[0]! + x, point[1]! + y]));
  return legs.find(fits) ?? legs.at(-1)!;
}
