import {norm} from '../math';
import {dot} from '../optimizers/vectors';
import type {Point, StationaryKind, StationaryPoint} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';
import {aroundPoint} from './aroundPoint';
import {eigenvalues, eigenvector} from './eigenvalues';
import type {Landscape} from './Landscape';
import {roundest} from './rounded';
import {floorShape} from './valleyFloor';

/** An eigenvalue this small beside the largest decides nothing. */
const rounding = 1e-5;

/** How far, in cells, the floor of a valley is looked along. */
const floorReach = 2;

/** Nor does one this small beside the slope that a cell away is reached. */
const idleBeside = 1e-4;

/** So far off, in cells, a point may be found that only higher powers hold. */
const roughly = 1 / 20;

/** How the search looked at a point. */
export interface Looked {
  /** The steepest slope a cell away. */
  readonly scale: number;
  /** The distance of samples. */
  readonly cell: number;
}

/** A stationary point that is one of many: a line of them goes through it. */
export interface OnLevel {
  readonly level: 'minimum' | 'maximum';
}

/**
 * Describes a stationary point of a curve: by f″ or, where that vanishes, by the signs of
 * f′ on both sides.
 *
 * @returns undefined where f is level on a side.
 */
export function classifyOnCurve(
  f: Landscape,
  found: Point,
  {scale, cell}: Looked,
): StationaryPoint | undefined {
  const [curvature] = eigenvalues(f.hessian(found)) as [number];
  if (Math.abs(curvature) > (idleBeside * scale) / cell) {
    const kind = curvature > 0 ? 'minimum' : 'maximum';
    return describe(f, found, {kind, bends: [curvature]});
  }
  const point = roundest(f, found, roughly * cell);
  const [bend] = eigenvalues(f.hessian(point)) as [number];
  const sides = [-1, 1].map(side => wayUp(f, point[0]!, side * cell, scale));
  if (sides.includes(0)) return undefined;
  const bends = Number.isFinite(bend) ? [bend] : [];
  return describe(f, point, {kind: kindBySigns(sides), bends});
}

/** Nearest first: shares of a cell at which a side is looked at. */
const shares = [1 / 64, 1 / 16, 1 / 4, 1];

/** 1 where f rises on a side, −1 where it falls, 0 where it is level. */
function wayUp(f: Landscape, x: number, reach: number, scale: number): number {
  for (const share of shares) {
    const slope = f.gradient([x + share * reach])[0]!;
    if (Math.abs(slope) > 1e-6 * scale) return slope > 0 === reach > 0 ? 1 : -1;
  }
  return 0;
}

/**
 * Describes a stationary point of the plane: by the Hessian's eigenvalues or, where one
 * vanishes, by the floor of the valley or the ridge along its eigenvector, and where both
 * do, by the lowest and the highest value on circles around.
 *
 * @param tries - How often it may be moved along a floor to where that is at rest.
 * @returns `level` where f does not change along a line through the point; undefined where
 *   it cannot be told.
 */
export function classifyOnPlane(
  f: Landscape,
  found: Point,
  {scale, cell}: Looked,
  tries = 2,
): StationaryPoint | OnLevel | undefined {
  const idleAt = (values: readonly number[]) => {
    const size = Math.max(...values.map(Math.abs));
    const isStiff = size * cell > idleBeside * scale;
    return values.filter(value => !(Math.abs(value) > rounding * size) || !isStiff);
  };
  const isFirm = idleAt(eigenvalues(f.hessian(found))).length === 0;
  const point = isFirm ? found : roundest(f, found, roughly * cell);
  const hessian = f.hessian(point);
  const values = eigenvalues(hessian);
  if (seemsKinked(f, point, hessian, cell) && !hasGradient(f, point)) {
    const kind = kindAround(f, point, cell);
    return typeof kind === 'string'
      ? {kind, point, value: f.value(point), eigenvalues: [], at: 'kink'}
      : kind;
  }
  const idle = idleAt(values);
  if (idle.length === 0)
    return describe(f, point, {kind: kindBySigns(values), bends: values});
  if (idle.length === 1) {
    const stiff = values.find(value => value !== idle[0])!;
    const along = eigenvector(hessian, idle[0]!);
    const floor = floorShape(f, point, {along, stiff, reach: floorReach * cell});
    if (floor.kind === 'slope') return undefined;
    if (floor.kind === 'elsewhere') {
      return tries > 0
        ? classifyOnPlane(f, floor.point, {scale, cell}, tries - 1)
        : undefined;
    }
    const {sides} = floor;
    if (sides.some(side => side * stiff < 0)) {
      return describe(f, point, {kind: 'saddle', bends: values});
    }
    if (sides.includes(0)) return {level: stiff > 0 ? 'minimum' : 'maximum'};
    return describe(f, point, {kind: stiff > 0 ? 'minimum' : 'maximum', bends: values});
  }
  const kind = kindAround(f, point, cell);
  return typeof kind === 'string' ? describe(f, point, {kind, bends: values}) : kind;
}

/** How far aside, in cells, the gradient must be what the Hessian makes of it. */
const aside = [1e-4, 0.6e-4];

/** Whether the slope beside a point is not what its second derivatives say. */
export function seemsKinked(
  f: Landscape,
  point: Point,
  hessian: readonly (readonly number[])[],
  cell: number,
): boolean {
  const way = aside.map(share => share * cell);
  const here = f.gradient(point);
  const beside = f.gradient(point.map((x, i) => x + way[i]!));
  const expected = hessian.map(row => dot(row, way));
  const off = norm(beside.map((g, i) => g - here[i]! - expected[i]!));
  return !(off <= 0.1 * norm(expected));
}

/** A lowest or highest value this small beside the other one is level. */
const levelBeside = 1e-9;

/** From small circles to large: as shares of a cell. */
const radii = [1 / 64, 1 / 8, 1];

/** What a point is among the values on circles around it. */
export function kindAround(
  f: Landscape,
  point: Point,
  cell: number,
): StationaryKind | OnLevel | undefined {
  for (const share of radii) {
    const {lowest, highest, noise} = aroundPoint(f, point, share * cell);
    const size = Math.max(Math.abs(lowest), Math.abs(highest));
    if (!(size > noise)) continue;
    const level = Math.max(levelBeside * size, noise);
    if (lowest < -level && highest > level) return 'saddle';
    if (lowest > level) return 'minimum';
    if (highest < -level) return 'maximum';
    return {level: highest > level ? 'minimum' : 'maximum'};
  }
  return undefined;
}

function kindBySigns(signs: readonly number[]): StationaryKind {
  if (signs.every(sign => sign > 0)) return 'minimum';
  return signs.every(sign => sign < 0) ? 'maximum' : 'saddle';
}

/** Gives what is known of a stationary point: `bends` are its eigenvalues, ascending. */
export function describe(
  f: Landscape,
  point: Point,
  {kind, bends}: {kind: StationaryKind; bends: readonly number[]},
): StationaryPoint {
  const steepest = bends.at(-1) ?? NaN;
  return {
    kind,
    point,
    value: f.value(point),
    eigenvalues: bends,
    ...(kind === 'minimum' && steepest > 0 && {largestStableRate: 2 / steepest}),
  };
}
