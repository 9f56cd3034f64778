/** What a surface plot is made of, from the floor up. */
import type {Node} from '@motion-canvas/2d';
import {clamp} from '@motion-canvas/core';
import {Floor} from '../../nodes/space/Floor';
import {PlumbLine} from '../../nodes/space/PlumbLine';
import type {Space} from '../../nodes/space/Space';
import {SpaceAxis} from '../../nodes/space/SpaceAxis';
import {Surface} from '../../nodes/space/Surface';
import {TangentPatch} from '../../nodes/space/TangentPatch';
import {TerrainArrow} from '../../nodes/space/TerrainArrow';
import {TerrainMark} from '../../nodes/space/TerrainMark';
import {TerrainPath} from '../../nodes/space/TerrainPath';
import {pointOnLeg} from '../../plot';
import type {Point} from '../../sim';
import type {Walk} from '../Walk';
import type {AxisNames} from './axisNames';
import type {SurfaceStage} from './surfaceStage';

export interface SurfaceLayersOptions {
  readonly stage: Pick<SurfaceStage, 'path' | 'minima'>;
  readonly walk: Walk;
  readonly names: AxisNames;
  /** What the steps' arrows are called. */
  readonly label: string;
  /** Whether the floor is a map in colours, with all that is on the surface. */
  readonly isMapped: boolean;
}

/** From the middle of a minimum's mark to the end of an arm, in world units. */
const arm = 0.12;

/** Opacity of the surface: what lies on the floor shows through. */
const glass = 0.8;

/** Half a side of the tangent patch, in world units. */
const patchSize = 0.24;

/** What lies below the surface: the floor, its axes, and the shadow of the run. */
export function floorLayers({
  stage: {path: points, minima},
  walk,
  names,
  isMapped,
}: SurfaceLayersOptions): Node[] {
  const {step, leg, aim} = walk;
  const map = [
    ...minima.map(at => new TerrainMark({at, reach: arm, on: 'floor'})),
    new TerrainArrow({points, step, aim, on: 'floor'}),
  ];
  return [
    new Floor({filled: isMapped, levels: isMapped ? 16 : 12}),
    new SpaceAxis({axis: 'x', text: names.x}),
    new SpaceAxis({axis: 'y', text: names.y}),
    ...(isMapped ? map : []),
    new TerrainPath({points, step, leg, on: 'floor'}),
    new PlumbLine({at: () => pointOnLeg(points, step(), leg())}),
  ];
}

/**
 * The surface and what lies on it, up to the path.
 *
 * @param level - How much of the tangent plane is there beside that of the next step.
 */
export function surfaceLayers(
  {stage: {path: points, minima}, walk, names, label, isMapped}: SurfaceLayersOptions,
  space: Space,
  level: () => number,
): Node[] {
  const {step, leg, aim} = walk;
  const patch = new TangentPatch({
    at: () => landedOn(points, step()),
    size: () => patchSize * Math.max(aimed(walk), level()),
  });
  return [
    new Surface({
      // As it comes down to its map, the map takes its place.
      opacity: () => glass * clamp(0, 1, 4 * (space.camera().relief?.share ?? 1)),
    }),
    new SpaceAxis({axis: 'height', text: names.height}),
    ...minima.map(at => new TerrainMark({at, reach: arm})),
    ...(isMapped ? [] : [patch]),
    new TerrainArrow({points, step, aim, label}),
    new TerrainPath({points, step, leg}),
  ];
}

function landedOn(points: readonly Point[], step: number): Point {
  return points[Math.min(points.length - 1, Math.floor(step))]!;
}

/** How much of the tangent plane is there: it grows with the arrow, and goes at the hop. */
function aimed({step, aim}: Walk): number {
  const part = step() - Math.floor(step());
  return aim() * clamp(0, 1, 1 - 4 * part);
}
