import {Rect, nodeName, type RectProps} from '@motion-canvas/2d';
import type {ThreadGenerator} from '@motion-canvas/core';
import {Ball} from '../../nodes/space/Ball';
import {Space} from '../../nodes/space/Space';
import {
  hopPlan,
  onSurface,
  pointOnLeg,
  project,
  rectangleRegion,
  type Region,
  type Regions,
} from '../../plot';
import {smoothField, type Point, type SampledField} from '../../sim';
import {Walk} from '../Walk';
import {sizesOf, writtenNames, type AxisNames} from './axisNames';
import {floorLayers, surfaceLayers} from './surfaceLayers';
import {surfaceStage} from './surfaceStage';

/** From where it is seen, and how high it is and lies above its map. */
const look = {azimuth: -2.1, elevation: 0.5};
const heights = {top: 0.75, gap: 0.5};

/** A surface that rises by less than this share of its highest value is drawn flatter. */
const level = 0.1;

/** Of the ball, in world units. */
const radius = 0.05;

/** In which one landscape goes and another comes. */
const seconds = 0.7;

export interface LandscapePlotProps extends RectProps {
  /** The samples of a function of two variables. */
  of: SampledField;
  /** A way on it, at least one point. */
  path: readonly Point[];
  regions: Pick<Regions, 'picture' | 'action'>;
  /** What its directions are called. */
  names: AxisNames;
  /** What stands on the picture: the scenery keeps clear of it. */
  taken?: readonly (Region | null)[];
}

/**
 * The surface of a function that is known from samples alone, above its map, and a way on
 * it that is made in hops.
 *
 * @example
 * ```tsx
 * <LandscapePlot
 *   of={slice}
 *   path={slice.path}
 *   regions={theater(frame)}
 *   names={{x: 'u', y: 'v', height: 'cost'}}
 * />
 * ```
 */
@nodeName('LandscapePlot')
export class LandscapePlot extends Rect {
  public readonly walk: Walk;

  public constructor(props: LandscapePlotProps) {
    const {of, path: points, regions, names, taken = [], ...rest} = props;
    const {x, y, width, height} = regions.picture;
    super({...rest, x, y, width, height, clip: true});
    const chips = taken.filter(region => region !== null);
    const way = {
      objective: smoothField(of),
      region: rectangleRegion(of.domain),
      points,
      minima: [],
      isGone: false,
    };
    const rise = Math.min(1, riseOf(of) / level);
    // Where there is hardly a height, its axis would be a name alone.
    const named = rise < 0.2 ? {...names, height: ''} : names;
    const stage = surfaceStage(way, {
      gap: heights.gap,
      top: heights.top * rise,
      regions,
      view: look,
      taken: chips,
      takenByMap: chips,
      names: land => sizesOf(writtenNames(named, land)),
    });
    const {land, path, cameras, frame} = stage;
    const {whole: camera} = cameras;
    const places = path.map(point => project(camera, onSurface(land, point)));
    this.walk = new Walk(hopPlan(places, {counted: 0}), points.length - 1);
    const space = new Space({
      ...{terrain: land, camera, frame},
      taken: stage.taken.bySurface,
    });
    this.add(space);
    const written = writtenNames(named, land);
    const parts = {stage, walk: this.walk, names: written, label: '', isMapped: true};
    const {step, leg} = this.walk;
    space.add([
      ...floorLayers(parts),
      ...surfaceLayers(parts, space, () => 0),
      new Ball({at: () => pointOnLeg(path, step(), leg()), radius}),
    ]);
  }

  /** It goes, and another comes in its place. */
  public *giveWayTo(other: LandscapePlot): ThreadGenerator {
    yield* this.opacity(0, seconds);
    yield* other.opacity(1, seconds);
  }
}

/** How far the values spread, as a share of the largest. */
function riseOf({values}: SampledField): number {
  const all = Array.from(values);
  const high = Math.max(...all);
  return high === 0 ? 0 : (high - Math.min(...all)) / Math.abs(high);
}
