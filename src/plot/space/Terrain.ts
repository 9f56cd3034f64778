/** The surface of an objective over a region of the floor, in world coordinates. */
import {sampleField, type Objective, type Point} from '../../sim';
import type {World} from './camera';
import {heightMap, type HeightMap} from './heightMap';
import {holds, onFloor, outwardness, type GroundRegion} from './region';

/** What a terrain asks of what it shows. */
export type HeightField = Pick<Objective, 'value' | 'gradient'>;

export interface Terrain {
  readonly objective: HeightField;
  readonly region: GroundRegion;
  readonly heights: HeightMap;
  /** Cells along x and along y. */
  readonly columns: number;
  readonly rows: number;
  /** The objective's value at each corner of the cells, row by row from the low y. */
  readonly values: Float64Array;
  /** World heights of the same corners; NaN where the objective is not defined. */
  readonly lattice: Float64Array;
  /** World z of the highest point; the lowest is at 0. */
  readonly top: number;
  /** World z of the floor. */
  readonly floor: number;
}

export interface TerrainOptions {
  readonly objective: HeightField;
  readonly region: GroundRegion;
  /** Cells across a half-width of 1. */
  readonly cells?: number;
  /** World height of the highest point. */
  readonly top?: number;
  /** How far the floor lies below the lowest point. */
  readonly gap?: number;
}

/** Between two samples a surface may be out of its range by this share of its height. */
const overshoot = 0.1;

/** Samples an objective over a region. */
export function terrain(options: TerrainOptions): Terrain {
  const {objective, region, cells = 32, top = 0.8, gap = 0.4} = options;
  const {center, radius, half} = region;
  const columns = 2 * Math.round(cells * half[0]);
  const rows = 2 * Math.round(cells * half[1]);
  const domain = [0, 1].map(
    axis => [center[axis]! - radius[axis]!, center[axis]! + radius[axis]!] as const,
  );
  const values = sampleField(objective, domain, columns + 1, rows + 1);
  const shown = values.filter((_, index) => {
    const u = (2 * (index % (columns + 1))) / columns - 1;
    const v = (2 * Math.floor(index / (columns + 1))) / rows - 1;
    return holds(region, u * half[0], v * half[1]);
  });
  const heights = heightMap(shown, top);
  const lattice = values.map(v => (Number.isFinite(v) ? heights.height(v) : NaN));
  return {objective, region, heights, columns, rows, values, lattice, top, floor: -gap};
}

/**
 * The surface's height by bilinear interpolation, as the drawn cells have it.
 *
 * @param x - World coordinates on the floor.
 * @returns NaN outside the region and in holes.
 */
export function heightAt(terrain: Terrain, x: number, y: number): number {
  const {region, columns, rows, lattice} = terrain;
  if (!holds(region, x, y)) return NaN;
  const u = ((x / region.half[0] + 1) / 2) * columns;
  const v = ((y / region.half[1] + 1) / 2) * rows;
  const column = Math.max(0, Math.min(columns - 1, Math.floor(u)));
  const row = Math.max(0, Math.min(rows - 1, Math.floor(v)));
  const corner = row * (columns + 1) + column;
  const low = mix(lattice[corner]!, lattice[corner + 1]!, u - column);
  const next = corner + columns + 1;
  const high = mix(lattice[next]!, lattice[next + 1]!, u - column);
  return mix(low, high, v - row);
}

/** The surface's height from the objective itself; NaN outside the region and in holes. */
export function exactHeight(
  {region, objective, heights, top}: Terrain,
  x: number,
  y: number,
) {
  if (!holds(region, x, y)) return NaN;
  const {center, radius, half} = region;
  const value = objective.value([
    center[0] + (x / half[0]) * radius[0],
    center[1] + (y / half[1]) * radius[1],
  ]);
  if (!Number.isFinite(value)) return NaN;
  return Math.max(
    -overshoot * top,
    Math.min((1 + overshoot) * top, heights.height(value)),
  );
}

/**
 * The point of the surface above a data point. Outside the region the surface is taken to
 * go on at the height of its rim, so that what leaves it leaves level.
 *
 * @returns z is NaN in holes.
 */
export function onSurface(terrain: Terrain, point: Point): World {
  const [x, y] = onFloor(terrain.region, point);
  const out = outwardness(terrain.region, x, y);
  const inward = out > 1 ? 0.999 / out : 1;
  const z = heightAt(terrain, x * inward, y * inward);
  // Beside a hole a cell has no height, but its point may have one.
  return [x, y, Number.isNaN(z) ? exactHeight(terrain, x * inward, y * inward) : z];
}

/** Rise of the surface at a data point for a world unit along x and along y. */
export function slopeAt(terrain: Terrain, point: Point): [x: number, y: number] {
  const {objective, region, heights} = terrain;
  const rise = heights.slope(objective.value(point));
  const gradient = objective.gradient(point);
  return [0, 1].map(
    axis => (rise * gradient[axis]! * region.radius[axis]!) / region.half[axis]!,
  ) as [number, number];
}

/**
 * The point of the tangent plane at a data point after a step of data units. A plane that
 * falls through the floor is followed only that far.
 */
export function onTangent(terrain: Terrain, point: Point, step: Point): World {
  const {radius, half} = terrain.region;
  const [x, y, z] = onSurface(terrain, point);
  const slope = slopeAt(terrain, point);
  const [dx, dy] = [(step[0]! * half[0]) / radius[0], (step[1]! * half[1]) / radius[1]];
  const rise = slope[0] * dx + slope[1] * dy;
  const share = Math.min(1, (z - terrain.floor) / Math.max(1e-9, -rise));
  return [x + share * dx, y + share * dy, z + share * rise];
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Where something is drawn: on the surface, or on the floor below. */
export type Ground = 'surface' | 'floor';

/** The world point of a data point on the surface or on the floor. */
export function onGround(terrain: Terrain, ground: Ground, point: Point): World {
  const [x, y, z] = onSurface(terrain, point);
  return ground === 'floor' ? [x, y, terrain.floor] : [x, y, z];
}
