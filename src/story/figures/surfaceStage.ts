/** What a surface with a run on it looks like from where: terrain, way and cameras. */
import {
  bestView,
  clipPath,
  closeUp,
  discRegion,
  frameTerrain,
  isOutOfSight,
  notable,
  onGround,
  rectangleRegion,
  terrain,
  type Camera,
  type CameraFrame,
  type CameraRoom,
  type GroundRegion,
  type Minimum,
  type PlaneRuns,
  type PreferredView,
  type Region,
  type Regions,
  type HeightField,
  type Terrain,
  type TerrainOptions,
} from '../../plot';
import {objectiveNamed, type Point} from '../../sim';
import {frameIn, inset} from './cameraFrames';

/** A surface, and a way on it. */
export interface SurfaceWay {
  readonly objective: HeightField;
  readonly region: GroundRegion;
  /** The start first. */
  readonly points: readonly Point[];
  readonly minima: readonly Minimum[];
  /** Whether it ends out of sight. */
  readonly isGone: boolean;
}

export interface SurfaceStageOptions extends Pick<TerrainOptions, 'top' | 'gap'> {
  readonly view: PreferredView;
  readonly regions: Pick<Regions, 'picture' | 'action'>;
  /** Parts of the stage that chips stand on, and those that do while the map is seen. */
  readonly taken: readonly Region[];
  readonly takenByMap: readonly Region[];
  /** How large the names of the axes are. */
  readonly names: (land: Terrain) => NonNullable<CameraRoom['names']>;
}

export interface SurfaceStage {
  readonly land: Terrain;
  /** The iterates as they are drawn; of a run that leaves, up to where it has left. */
  readonly path: readonly Point[];
  readonly minima: readonly Point[];
  /** All of it; what is to come after the first hop; the flat map from above. */
  readonly cameras: Readonly<Record<'whole' | 'near' | 'above', Camera>>;
  /** The picture around its own middle, the room in it that nothing stands on, the chips. */
  readonly frame: CameraFrame;
  readonly action: CameraFrame;
  readonly taken: Readonly<Record<'bySurface' | 'byMap', readonly CameraFrame[]>>;
}

/** No closer: the surface would lose its shape. */
const mostZoom = 1.6;

/** Around the scenery, and in the action's room around a run, in stage units. */
const margins = {scenery: 36, run: 60};

/** Looks down on a flat map, x to the right and y up, after the shortest turn. */
function fromAbove({azimuth}: PreferredView): PreferredView {
  const turn = azimuth + Math.PI / 2;
  const shortest = turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  // Hardly turned to the side that it comes from, so that no axis changes sides.
  const rest = Math.sign(shortest) * 1e-6;
  return {azimuth: azimuth - shortest + rest, elevation: Math.PI / 2, isFlat: true};
}

/** The first run of some on a round or a rectangular part of the surface. */
export function surfaceWay(of: PlaneRuns, shape: 'disc' | 'rectangle'): SurfaceWay {
  const [{points, outcome}] = of.runs;
  return {
    objective: objectiveNamed(of.objective),
    region: shape === 'disc' ? discRegion(of.disc) : rectangleRegion(of.shown),
    points: points.map(({point}) => point),
    minima: of.minima,
    isGone: isOutOfSight(outcome),
  };
}

/** Terrain, way and cameras. */
export function surfaceStage(
  {objective, region, points, minima: all, isGone}: SurfaceWay,
  {
    view,
    regions: {picture, action},
    taken,
    takenByMap,
    names,
    ...heights
  }: SurfaceStageOptions,
): SurfaceStage {
  const land = terrain({objective, region, ...heights});
  const path = clipPath(region, points);
  const minima = notable(all).map(({point}) => point);
  const within = (parts: readonly Region[]) =>
    parts.map(part => frameIn(part, picture));
  const frame = frameIn(picture, picture);
  const room = {
    frame: inset(frame, margins.scenery),
    taken: within(taken),
    names: names(land),
  };
  const side = bestView(land, [...path, ...minima.toReversed()], view);
  const whole = frameTerrain(land, side, room);
  const close = {frame: inset(frameIn(action, picture), margins.run), most: mostZoom};
  return {
    land,
    path,
    minima,
    cameras: {
      whole,
      near: isGone ? whole : closeUp(whole, toCome(land, path), close),
      above: frameTerrain(land, fromAbove(side), {...room, taken: within(takenByMap)}),
    },
    frame,
    action: frameIn(action, picture),
    taken: {bySurface: room.taken, byMap: within(takenByMap)},
  };
}

const grounds = ['surface', 'floor'] as const;

/** What a camera that follows the run has to show: its way, and its shadow. */
function toCome(land: Terrain, path: readonly Point[]) {
  return path
    .slice(1)
    .flatMap(point => grounds.map(ground => onGround(land, ground, point)));
}
