import {
  closestPoint,
  hasGradient,
  levelWalk,
  math,
  sampleField,
  SimulationError,
  steepestWalk,
  type Domain,
  type Objective,
  type ObjectiveName,
  type Point,
  type StationaryPoint,
} from '../../sim';
import type {Interval} from '../axisScale';
import type {Regions} from '../frame/regions';
import {fittedPlane} from '../shown/fittedPlane';
import {evenLevels} from './evenLevels';
import {gradientArrows, type GradientArrow} from './gradientArrows';
import {slopeScale, type SlopeScale} from './slopeScale';

/** A place on a probe's way. */
export interface Probed extends GradientArrow {
  readonly value: number;
}

/** A way of the probe, its start first. */
export interface ProbedWay {
  readonly places: readonly Probed[];
}

/** Gradients on a contour map, and the ways of a probe along its lines and across them. */
export interface GradientMap {
  readonly objective: ObjectiveName;
  /** f(x, y) as TeX. */
  readonly tex: string;
  /** With equal scales: right angles look right. */
  readonly shown: readonly [x: Interval, y: Interval];
  /** Of the contour lines, at equal distances. */
  readonly levels: readonly number[];
  /** Whether there are lines wherever there are arrows. */
  readonly hasAllLines: boolean;
  readonly arrows: readonly GradientArrow[];
  /** Of all arrows, the probe's too. */
  readonly scale: SlopeScale;
  readonly start: Probed;
  /** Whether f has a gradient at the start that is not zero. */
  readonly isSteep: boolean;
  /** Along the contour line through the start. */
  readonly along: ProbedWay & {readonly isClosed: boolean};
  /** From the start across the lines, the steepest way. */
  readonly across: ProbedWay & {
    readonly goes: 'up' | 'down';
    /** Where no slope is left, if that is where it ends. */
    readonly end: StationaryPoint | null;
  };
}

export interface GradientMapOptions {
  readonly start: Point;
  /** About how many arrows stand side by side. */
  readonly count: number;
  /** Where the picture stands: the probe's ways are fitted to it. */
  readonly room: Pick<Regions, 'picture' | 'action'>;
}

/** Steps of a way across the domain; and of its longest ways, in widths of the domain. */
const across = 300;
const longest = {round: 6, open: 1, climb: 1.2};

/** A way across the lines ends where its slope is so many times the first. */
const steepEnough = 8;

/** A slope that grows or shrinks by less than this factor is much the same, for any eye. */
const visible = 1.3;

/** The share of the domain's width that is shown at least. */
const leastShown = 0.6;

/** Samples along a side for choosing the levels. */
const samples = 128;

/**
 * Surveys the slopes of a function of two variables around a start.
 *
 * @throws SimulationError at a start where f has no value.
 */
export function gradientMap(
  f: Objective,
  {start: point, count, room}: GradientMapOptions,
): GradientMap {
  const at = (point: Point): Probed => ({
    point,
    value: f.value(point),
    gradient: f.gradient(point),
  });
  const start = at(point);
  if (![start.value, ...start.gradient].every(Number.isFinite)) {
    throw new SimulationError(
      `Expected a start where ${f.formula} has a value and a gradient, ` +
        `got (${point.join(', ')}).`,
    );
  }
  const isSteep = slopeOf(start) > 0 && hasGradient(f, point);
  const around = {f, point, at, within: windowAround(f.domain, point)};
  const along = isSteep ? alongLine(around) : {places: [start], isClosed: false};
  const way = isSteep
    ? acrossLines(around)
    : ({places: [start], goes: 'up', end: null} as const);
  const visited = [...along.places, ...way.places].map(({point}) => point);
  const shown = fittedPlane(around.within, visited, {
    ...room,
    least: leastShown,
    isUpright: true,
  });
  const even = evenLevels(sampleField(f, shown, samples, samples), start.value);
  const arrows = gradientArrows(f, shown, {count, levels: even});
  const {id, title, formula, variables} = f;
  return {
    objective: {id, title, formula, variables},
    tex: f.tex,
    shown,
    levels: even.levels,
    hasAllLines: arrows.every(({point}) => isAmong(f.value(point), even)),
    arrows,
    scale: slopeScale([...arrows, ...along.places, ...way.places].map(slopeOf)),
    start,
    isSteep,
    along,
    across: way,
  };
}

/** |∇f|. */
export function slopeOf({gradient}: Pick<GradientArrow, 'gradient'>): number {
  return math.norm(gradient);
}

interface Around {
  readonly f: Objective;
  readonly point: Point;
  readonly within: Domain;
  at(point: Point): Probed;
}

function alongLine({f, point, within, at}: Around): GradientMap['along'] {
  const step = stepIn(within);
  const {points, isClosed} = levelWalk(f, point, {
    within,
    step,
    most: longest.round * across,
  });
  const seen = isClosed ? points : points.slice(0, longest.open * across);
  return {places: seen.map(at), isClosed};
}

/** Uphill, where its arrow points; downhill where only that way the slope grows. */
function acrossLines(around: Around): GradientMap['across'] {
  const up = steepest(around, 'up');
  if (swell(up) >= visible) return up;
  const down = steepest(around, 'down');
  return swell(down) >= visible ? down : up;
}

function steepest({f, point, within, at}: Around, goes: 'up' | 'down') {
  const step = stepIn(within);
  const most = longest.climb * across;
  const walk = steepestWalk(f, point, {within, step, most}, goes === 'up' ? 1 : -1);
  const places = walk.points.map(at);
  const enough = places.findIndex(
    place => slopeOf(place) > steepEnough * slopeOf(places[0]!),
  );
  if (enough > 0) return {places: places.slice(0, enough), goes, end: null};
  const last = walk.points.at(-1)!;
  const end =
    walk.end === 'top'
      ? f.stationaryPoints.find(
          point => math.norm(minus(closestPoint(point, last), last)) <= 2 * step,
        )
      : undefined;
  if (!end || end.at !== undefined) return {places, goes, end: null};
  return {places: [...places, at(closestPoint(end, last))], goes, end};
}

/** How many times as steep as at its start a way becomes. */
export function swell({places}: ProbedWay): number {
  return Math.max(...places.map(slopeOf)) / slopeOf(places[0]!);
}

function minus(a: Point, b: Point): number[] {
  return a.map((x, i) => x - b[i]!);
}

function stepIn(within: Domain): number {
  return Math.min(...within.map(([low, high]) => high - low)) / across;
}

/** The domain; around a start outside of it, as much of the plane. */
function windowAround(domain: Domain, point: Point): Domain {
  const isInside = domain.every(
    ([low, high], i) => low <= point[i]! && point[i]! <= high,
  );
  if (isInside) return domain;
  return domain.map(([low, high], i) => [
    point[i]! - (high - low) / 2,
    point[i]! + (high - low) / 2,
  ]);
}

function isAmong(
  value: number,
  {levels, step}: {levels: readonly number[]; step: number},
): boolean {
  const [low, high] = [levels[0], levels.at(-1)];
  return low !== undefined && low - step <= value && value <= high! + step;
}
