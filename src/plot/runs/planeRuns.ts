import {
  descend,
  mapAll,
  mirrored,
  mirroredSurvey,
  nonEmpty,
  type Direction,
  type Iterate,
  type Landscape,
  type Noise,
  type NonEmpty,
  type Objective,
  type ObjectiveName,
  type Point,
  type Survey,
  type Trajectory,
} from '../../sim';
import type {Interval} from '../axisScale';
import type {Regions} from '../frame/regions';
import {shownDisc, type Disc} from '../shown/shownDisc';
import {shownBy, shownByDisc, type Shown} from '../shown/Shown';
import {fittedPlane} from '../shown/fittedPlane';
import {shownDomain} from '../shown/shownDomain';
import {hasMinimaBeyond} from './hasMinimaBeyond';
import {isWithin, landmarksIn, type Landmarks} from './landmarksIn';
import type {Minimum, Outcome} from './Outcome';
import {outcomeOf} from './outcomeOf';
import {pointsBeyond} from './pointsBeyond';
import {restingTolerance} from './restingTolerance';
import {stepTrend, type StepTrend} from './stepTrend';

export interface PlaneRun {
  /** The optimizer's id. */
  readonly optimizer: string;
  readonly learningRate: number;
  /** Every setting of the optimizer, defaults included. */
  readonly settings: Trajectory['settings'];
  /** The start first. */
  readonly points: NonEmpty<Iterate>;
  readonly outcome: Outcome;
  readonly trend: StepTrend;
  /** Only of a run that climbs: its outcome is that of a descent of −f. */
  readonly direction?: Direction;
}

/** Descents in one plane, with everything that a picture of them needs; plain data. */
export interface PlaneRuns extends Landmarks {
  readonly objective: ObjectiveName;
  /** f(x, y) as TeX. */
  readonly tex: string;
  readonly shown: readonly [x: Interval, y: Interval];
  /** The round part of the plane that a round picture shows. */
  readonly disc: Disc;
  readonly runs: NonEmpty<PlaneRun>;
  /** Maxima of f, as minima of −f, the highest first; only where a run climbs. */
  readonly summits?: readonly Minimum[];
}

export interface PlaneRequest {
  readonly start: Point;
  readonly learningRate: number;
  /** An optimizer's id. Default: `gradient-descent`. */
  readonly optimizer?: string;
  /** The optimizer's other settings; those left out keep their defaults. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Default: `descent`. */
  readonly direction?: Direction;
  /** In the gradient that the optimizer is told. Default: none. */
  readonly noise?: Noise;
}

export interface PlaneRunsOptions {
  readonly steps: number;
  /** What the picture shows of the plane. Default: a rectangle. */
  readonly shape?: 'rectangle' | 'disc';
  /** Where the picture stands: the run is fitted to it. Default: the domain is shown. */
  readonly room?: Pick<Regions, 'picture' | 'action'>;
  /** When a run is at rest, as of `descend`. Default: as of {@link restingTolerance}. */
  readonly resting?: {readonly tolerance: number; readonly restingStep: number};
  /** How many of the runs the picture is chosen for, the first ones. Default: all. */
  readonly followed?: number;
  /** More places that a fitted picture should hold, where they lie not too far out. */
  readonly included?: readonly Point[];
}

/** Runs optimizers in the plane, one at least. Errors as of {@link descend}. */
export function planeRuns(
  f: Objective,
  requests: readonly PlaneRequest[],
  {
    steps,
    shape = 'rectangle',
    room,
    included = [],
    resting,
    followed,
  }: PlaneRunsOptions,
): PlaneRuns {
  const trajectories = mapAll(
    nonEmpty(requests),
    ({start, learningRate, optimizer, settings, direction, noise}) =>
      descend({
        objective: f,
        start,
        steps,
        ...(resting ?? restingTolerance(f)),
        settings: {...settings, learningRate},
        ...(optimizer !== undefined && {optimizer}),
        ...(direction !== undefined && {direction}),
        ...(noise !== undefined && {noise}),
      }),
  );
  const visited = trajectories
    .slice(0, followed)
    .flatMap(({points}) => points.map(({point}) => point));
  const shown = room
    ? fittedPlane(f.domain, [...visited, ...included], room)
    : shownDomain(f.domain, visited);
  const disc = shownDisc(f.domain, visited);
  const picture = shape === 'disc' ? shownByDisc(disc) : shownBy(shown);
  const ends = trajectories
    .map(({points}) => points.at(-1)!.point)
    .filter(picture.contains);
  const survey = {
    points: [...f.stationaryPoints, ...pointsBeyond(f, ends)],
    isComplete:
      f.listsAllStationaryPoints &&
      (isWithin(shown, f.domain) || !hasMinimaBeyond(f, shown)),
  };
  const around = surroundings(f, survey, {shown, picture});
  const above = trajectories.some(climbs)
    ? surroundings(mirrored(f), mirroredSurvey(survey), {shown, picture})
    : null;
  const {minima, ridges, others, isComplete} = around;
  const {id, title, formula, variables} = f;
  return {
    objective: {id, title, formula, variables},
    tex: f.tex,
    shown,
    disc,
    ...{minima, ridges, others, isComplete},
    ...(above && {summits: above.minima}),
    runs: mapAll(trajectories, (trajectory): PlaneRun => {
      const {points, ending, optimizer, settings} = trajectory;
      const isClimb = climbs(trajectory);
      return {
        optimizer,
        learningRate: settings['learningRate'] as number,
        settings,
        points,
        outcome:
          isClimb && above
            ? outcomeOf({points: points.map(lowered), ending}, above)
            : outcomeOf({points, ending}, around),
        trend: stepTrend(points.map(({point}) => point)),
        ...(isClimb && {direction: 'ascent' as const}),
      };
    }),
  };
}

function climbs({direction}: Trajectory): boolean {
  return direction === 'ascent';
}

/** An iterate of a climb of f as one of a descent of −f. */
function lowered(iterate: Iterate): Iterate {
  return {...iterate, value: 0 - iterate.value};
}

/** What the picture shows of a function around its runs. */
function surroundings(
  f: Landscape,
  survey: Survey,
  {shown, picture}: {shown: PlaneRuns['shown']; picture: Shown},
) {
  const landmarks = landmarksIn(f, shown, survey, picture.contains);
  return {
    shown: picture,
    ...landmarks,
    below: (point: Point) => nearestLower(f, point, landmarks, picture),
  };
}

/** Where a run may be going to: the nearest of the minima that lie lower. */
function nearestLower(
  f: Pick<Landscape, 'value'>,
  point: Point,
  {minima}: Landmarks,
  shown: Shown,
): Minimum | null {
  const value = f.value(point);
  return minima
    .filter(minimum => minimum.value < value)
    .reduce<Minimum | null>(
      (best, next) =>
        best && shown.distance(best.point, point) <= shown.distance(next.point, point)
          ? best
          : next,
      null,
    );
}
