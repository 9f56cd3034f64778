/** What a surface with a compass on it looks like: terrain, camera, and the rose's scale. */
import {
  bestView,
  frameTerrain,
  onFloor,
  onSurface,
  project,
  rectangleRegion,
  terrain,
  type Camera,
  type CameraFrame,
  type GroundRegion,
  type Region,
  type Regions,
  type SteepestSlopes,
  type Terrain,
} from '../../plot';
import {objectiveNamed, type Point} from '../../sim';
import {frameIn, inset} from './cameraFrames';
import {sizesOf, writtenNames, type AxisNames} from './axisNames';

const view = {azimuth: -1.8, elevation: 0.5};

/** Of the surface and of the room below it, in world units. */
const heights = {top: 0.58, gap: 0.95};

/** Around the scenery, and above it for the names of places, in stage units. */
const margins = {around: 36, above: [84, 150]};

/** From a flat place up to where no name reaches, in stage units. */
const nameReach = 170;

/** Of the compass; of the gradient on it, and of the longest on the way, in world units. */
const lengths = {compass: 0.42, gradient: 0.55, longest: 0.95};

export interface RoseStage {
  readonly land: Terrain;
  readonly camera: Camera;
  readonly frame: CameraFrame;
  readonly taken: readonly CameraFrame[];
  readonly names: AxisNames;
  /** Data units of a bar for a slope of 1, and those of the compass. */
  readonly scale: number;
  readonly radius: number;
}

/** Terrain, camera and scale for the slopes around a point. */
export function roseStage(
  of: SteepestSlopes,
  {
    picture,
    taken,
  }: {readonly picture: Regions['picture']; readonly taken: readonly Region[]},
): RoseStage {
  const region = rectangleRegion(of.shown);
  const land = terrain({objective: objectiveNamed(of.objective), region, ...heights});
  const names = writtenNames({x: 'x', y: 'y', height: 'f'}, land);
  const frame = frameIn(picture, picture);
  const chips = taken.map(chip => frameIn(chip, picture));
  const seen = [of.point, ...of.flat.map(({point}) => point)];
  // The shorter of both scales, so that nothing is longer on the floor than it may be.
  const unit = Math.min(
    ...[0, 1].map(axis => region.radius[axis]! / region.half[axis]!),
  );
  const [scale, radius] = [scaleOf(of) * unit, lengths.compass * unit];
  const side = bestView(land, seen, viewOf(of));
  const cameras = margins.above.map(above =>
    frameTerrain(land, side, {
      frame: inset(frame, margins.around, above),
      taken: chips,
      names: sizesOf(names),
      points: compasses(of, {region, radius, scale}).map(at => [...at, land.floor]),
    }),
  );
  const isNamed = (camera: Camera) =>
    of.flat.every(
      ({point}) => project(camera, onSurface(land, point)).y > frame.top + nameReach,
    );
  const camera = cameras.find(isNamed) ?? cameras.at(-1)!;
  return {land, camera, frame, taken: chips, names, scale, radius};
}

/** How long a slope of 1 is, in world units. */
function scaleOf(of: SteepestSlopes): number {
  const slopes = of.rose.map(({slope}) => Math.abs(slope ?? 0)).filter(Number.isFinite);
  const here = Math.max(0, ...slopes);
  const scale = Math.min(
    ...[lengths.gradient / here, lengths.longest / of.steepest].filter(Number.isFinite),
  );
  return Number.isFinite(scale) ? scale : 0;
}

/** Places around all compasses, and the ends of the bars of the first, on the floor. */
function compasses(
  {point, rose, flat}: SteepestSlopes,
  {
    region,
    radius,
    scale,
  }: {
    readonly region: GroundRegion;
    readonly radius: number;
    readonly scale: number;
  },
): (readonly [x: number, y: number])[] {
  const around = rose.map(({direction}) => ({direction, reach: radius}));
  const bars = rose.map(({direction, slope}) => ({
    direction,
    reach: Number.isFinite(slope) ? scale * Math.abs(slope!) : 0,
  }));
  const from = (at: Point, ends: typeof around) =>
    ends.map(({direction, reach}) =>
      onFloor(
        region,
        at.map((x, axis) => x + reach * direction[axis]!),
      ),
    );
  return [
    ...from(point, [...around, ...bars]),
    ...flat.flatMap(place => from(place.point, around)),
  ];
}

/** From the side on which the point lies: on the other the surface would hide its compass. */
function viewOf({point, shown}: Pick<SteepestSlopes, 'point' | 'shown'>): typeof view {
  const [u, v] = shown.map(
    ([low, high], axis) => (2 * point[axis]! - low - high) / (high - low),
  );
  const towards = u! * Math.cos(view.azimuth) + v! * Math.sin(view.azimuth);
  return towards > -0.1 ? view : {...view, azimuth: Math.atan2(v!, u!)};
}
