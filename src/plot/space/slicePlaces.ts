/** Where a slice is drawn: as an edge of the cut surface, and as a flat curve. */
import {math} from '../../sim';
import type {Region} from '../frame/regions';
import type {Place} from '../pathGeometry';
import {pointOn, type Slice} from '../slopes/slice';
import type {World} from './camera';
import {onFloor} from './region';
import type {Terrain} from './Terrain';

/** A point of a slice: its running variable, and f there. */
export type SlicePoint = readonly [t: number, value: number];

/**
 * The world point of the surface at which a slice has a value. Heights that the terrain does
 * not show end a little above and below it.
 */
export function sliceOnSurface(
  {region, heights, top}: Terrain,
  slice: Pick<Slice, 'along' | 'point'>,
  [t, value]: SlicePoint,
): World {
  const height = heights.height(value);
  const z = Math.max(-beyond * top, Math.min((1 + beyond) * top, height));
  return [...onFloor(region, pointOn(slice, t)), z];
}

/** So far over its top a surface is drawn between two samples, as a share of its height. */
const beyond = 0.1;

/** The place of the same point in a flat panel: t to the right, f up, on linear scales. */
export function sliceInPanel(
  {graph: {domain, range}}: Pick<Slice, 'graph'>,
  {x, y, width, height}: Region,
  [t, value]: SlicePoint,
): Place {
  const across = (t - domain[0]) / (domain[1] - domain[0]);
  const up = (value - range[0]) / (range[1] - range[0]);
  return {x: x + (across - 0.5) * width, y: y - (up - 0.5) * height};
}

/**
 * A piece of the tangent in a panel: as long to both sides, and in the panel.
 *
 * @param reach - Half its length at most, in stage units.
 * @returns null where the slice has no slope.
 */
export function tangentInPanel(
  slice: Slice,
  panel: Region,
  reach: number,
): readonly [from: Place, to: Place] | null {
  const {slope, graph, point, along, value} = slice;
  if (slope.kind !== 'smooth') return null;
  const [width, height] = [graph.domain, graph.range].map(([low, high]) => high - low);
  const rise = -(slope.slope * panel.height * width!) / (height! * panel.width);
  const length = math.norm([1, rise]);
  const [dx, dy] = [1 / length, rise / length];
  const {x, y} = sliceInPanel(slice, panel, [point[along]!, value]);
  const [left, top] = [panel.x - panel.width / 2, panel.y - panel.height / 2];
  const room = Math.max(
    Math.min(x - left, left + panel.width - x) / Math.max(1e-9, Math.abs(dx)),
    reach / 2,
  );
  const upright = Math.max(
    Math.min(y - top, top + panel.height - y) / Math.max(1e-9, Math.abs(dy)),
    reach / 2,
  );
  const half = Math.min(reach, room, upright);
  return [
    {x: x - half * dx, y: y - half * dy},
    {x: x + half * dx, y: y + half * dy},
  ];
}
