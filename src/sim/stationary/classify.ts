import {cos, norm, pi, sin} from '../math';
import {dot} from '../optimizers/vectors';
import type {Point, StationaryKind, StationaryPoint} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';
import {aroundPoint, leastOnCircle} from './aroundPoint';
import {bisect} from './bisect';
import {areOpposite} from './curveTurns';
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

/** A stationary point that is one of many, or may be: a line of them goes through it. */
export interface OnLevel {
  readonly level: 'minimum' | 'maximum';
  readonly point: Point;
  /** Whether f is curved across the line, or held by higher powers or a kink. */
  readonly hold: 'stiff' | 'weak' | 'kink';
  /** What it is where no line can be followed; nothing where it is not alone. */
  readonly alone?: StationaryPoint;
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
    return weakPoint(f, point, {hold: 'kink', cell});
  }
  const idle = idleAt(values);
  if (idle.length === 0) {
    return describe(f, point, {kind: kindBySigns(values), bends: values});
  }
  if (idle.length === 2) return weakPoint(f, point, {hold: 'weak', cell});
  const stiff = values.find(value => value !== idle[0])!;
  const along = eigenvector(hessian, idle[0]!);
  const floor = floorShape(f, point, {along, stiff, reach: floorReach * cell});
  if (floor.kind === 'slope') return undefined;
  if (floor.kind === 'elsewhere') {
    return tries > 0
      ? classifyOnPlane(f, floor.point, {scale, cell}, tries - 1)
      : undefined;
  }
  const kind = stiff > 0 ? 'minimum' : 'maximum';
  if (floor.sides.some(side => side * stiff < 0)) {
    return describe(f, point, {kind: 'saddle', bends: values});
  }
  return floor.sides.includes(0)
    ? {level: kind, point, hold: 'stiff'}
    : describe(f, point, {kind, bends: values});
}

/**
 * Describes a point where no direction is stiff: by the values around it.
 *
 * @returns A minimum or maximum as perhaps one of many, which only following a line from
 *   it can tell; undefined where it cannot be told, and for terraces that go on for ever.
 */
export function weakPoint(
  f: Landscape,
  found: Point,
  {hold, cell}: {hold: 'weak' | 'kink'; cell: number},
): StationaryPoint | OnLevel | undefined {
  const point = hold === 'weak' ? restAcross(f, found, cell) : found;
  const around = kindAround(f, point, cell);
  if (!around) return undefined;
  const {kind, isLevel} = around;
  const bends = hold === 'kink' ? [] : eigenvalues(f.hessian(point));
  const alone: StationaryPoint = {
    ...describe(f, point, {kind, bends: bends.every(Number.isFinite) ? bends : []}),
    ...(hold === 'kink' && {at: 'kink'}),
  };
  if (kind === 'saddle') {
    return hold === 'kink' || isAlone(f, point, cell) ? alone : undefined;
  }
  return {level: kind, point, hold, ...(!isLevel && {alone})};
}

/** How far, in cells, a weak point may be from where the slope across it is 0. */
const across = 1 / 4;

/** The place in the direction of the gradient where the slope that way changes sign. */
function restAcross(f: Landscape, point: Point, cell: number): Point {
  const gradient = f.gradient(point);
  const size = norm(gradient);
  if (!(size > 0)) return point;
  const at = (t: number) => point.map((x, i) => x + (t * gradient[i]!) / size);
  const slope = (t: number) => dot(f.gradient(at(t)), gradient) / size;
  const reach = across * cell;
  if (!areOpposite(slope(-reach), slope(reach))) return point;
  const [low, high] = bisect(slope, -reach, reach);
  const rest = at(low / 2 + high / 2);
  return norm(f.gradient(rest)) < size ? rest : point;
}

/** Whether the gradient vanishes at a point only, and not on a line through it. */
function isAlone(f: Landscape, point: Point, cell: number): boolean {
  const radius = cell / 8;
  const slope = (at: Point) => norm(f.gradient(at));
  const angle = leastOnCircle(slope, point, radius);
  const on = (turn: number) =>
    slope([
      point[0]! + radius * cos(angle + turn),
      point[1]! + radius * sin(angle + turn),
    ]);
  return on(0) > 1e-6 * Math.max(on(pi / 2), on(-pi / 2), on(pi / 4));
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

/** What a point is among the values on circles around it, and whether some are its own. */
function kindAround(
  f: Landscape,
  point: Point,
  cell: number,
): {kind: StationaryKind; isLevel: boolean} | undefined {
  for (const share of radii) {
    const {lowest, highest, noise, isDefined} = aroundPoint(f, point, share * cell);
    if (!isDefined) return undefined;
    const size = Math.max(Math.abs(lowest), Math.abs(highest));
    if (!(size > noise)) continue;
    const level = Math.max(levelBeside * size, noise);
    if (lowest < -level && highest > level) return {kind: 'saddle', isLevel: false};
    if (lowest > level) return {kind: 'minimum', isLevel: false};
    if (highest < -level) return {kind: 'maximum', isLevel: false};
    return {kind: highest > level ? 'minimum' : 'maximum', isLevel: true};
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
