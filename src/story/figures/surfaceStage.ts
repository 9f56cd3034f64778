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
  type PlaneRuns,
  type PreferredView,
  type Region,
  type Regions,
  type Terrain,
  type TerrainOptions,
} from '../../plot';
import {objectiveNamed, type Point} from '../../sim';

/** How a surface is built and seen, where nothing else is asked for. */
export const surfaceLook = {azimuth: -1.9, elevation: 0.5, top: 0.75, gap: 0.66};

export interface SurfaceStageOptions extends Pick<TerrainOptions, 'top' | 'gap'> {
  readonly shape: 'disc' | 'rectangle';
  readonly view: PreferredView;
  readonly regions: Pick<Regions, 'picture' | 'action'>;
  /** Parts of the stage that chips stand on. */
  readonly taken: readonly Region[];
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
  /** The picture around its own middle, and the chips in it. */
  readonly frame: CameraFrame;
  readonly taken: readonly CameraFrame[];
}

/** No closer: the surface would lose its shape. */
const mostZoom = 1.6;

/** Around the scenery, and in the action's room around a run, in stage units. */
const margins = {scenery: 36, run: 60};

/** Terrain, way and cameras for the first run of some. */
export function surfaceStage(
  of: PlaneRuns,
  {shape, view, regions, taken, names, ...heights}: SurfaceStageOptions,
): SurfaceStage {
  const region = shape === 'disc' ? discRegion(of.disc) : rectangleRegion(of.shown);
  const land = terrain({objective: objectiveNamed(of.objective), region, ...heights});
  const [run] = of.runs;
  const path = clipPath(
    region,
    run.points.map(({point}) => point),
  );
  const minima = notable(of.minima).map(({point}) => point);
  const {picture, action} = regions;
  const chips = taken.map(chip => frameIn(chip, picture));
  const room = {
    frame: inset(frameIn(picture, picture), margins.scenery),
    taken: chips,
    names: names(land),
  };
  const whole = frameTerrain(
    land,
    bestView(land, [...path, ...minima.toReversed()], view),
    room,
  );
  const close = {frame: inset(frameIn(action, picture), margins.run), most: mostZoom};
  const leaves = isOutOfSight(run.outcome);
  return {
    land,
    path,
    minima,
    cameras: {
      whole,
      near: leaves ? whole : closeUp(whole, toCome(land, path), close),
      above: frameTerrain(land, fromAbove, room),
    },
    frame: frameIn(picture, picture),
    taken: chips,
  };
}

const fromAbove = {azimuth: -Math.PI / 2, elevation: Math.PI / 2, isFlat: true};

const grounds = ['surface', 'floor'] as const;

/** What a camera that follows the run has to show: its way, and its shadow. */
function toCome(land: Terrain, path: readonly Point[]) {
  return path
    .slice(1)
    .flatMap(point => grounds.map(ground => onGround(land, ground, point)));
}

function inset({left, right, top, bottom}: CameraFrame, by: number): CameraFrame {
  return {left: left + by, right: right - by, top: top + by, bottom: bottom - by};
}

/** A region's edges, from the middle of a picture. */
function frameIn(region: Region, picture: Region): CameraFrame {
  const [x, y] = [region.x - picture.x, region.y - picture.y];
  return {
    left: x - region.width / 2,
    right: x + region.width / 2,
    top: y - region.height / 2,
    bottom: y + region.height / 2,
  };
}
