import {
  descend,
  mapAll,
  nonEmpty,
  type Iterate,
  type NonEmpty,
  type Objective,
  type ObjectiveName,
  type Point,
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
}

export interface PlaneRequest {
  readonly start: Point;
  readonly learningRate: number;
  /** An optimizer's id. Default: `gradient-descent`. */
  readonly optimizer?: string;
}

export interface PlaneRunsOptions {
  readonly steps: number;
  /** What the picture shows of the plane. Default: a rectangle. */
  readonly shape?: 'rectangle' | 'disc';
  /** Where the picture stands: the run is fitted to it. Default: the domain is shown. */
  readonly room?: Pick<Regions, 'picture' | 'action'>;
}

/** Runs optimizers in the plane, one at least. Errors as of {@link descend}. */
export function planeRuns(
  f: Objective,
  requests: readonly PlaneRequest[],
  {steps, shape = 'rectangle', room}: PlaneRunsOptions,
): PlaneRuns {
  const trajectories = mapAll(nonEmpty(requests), ({start, learningRate, optimizer}) =>
    descend({
      objective: f,
      start,
      steps,
      ...restingTolerance(f),
      settings: {learningRate},
      ...(optimizer !== undefined && {optimizer}),
    }),
  );
  const visited = trajectories.flatMap(({points}) => points.map(({point}) => point));
  const shown = room
    ? fittedPlane(f.domain, visited, room)
    : shownDomain(f.domain, visited);
  const disc = shownDisc(f.domain, visited);
  const picture = shape === 'disc' ? shownByDisc(disc) : shownBy(shown);
  const survey = {
    points: f.stationaryPoints,
    isComplete:
      f.listsAllStationaryPoints &&
      (isWithin(shown, f.domain) || !hasMinimaBeyond(f, shown)),
  };
  const landmarks = landmarksIn(f, shown, survey, picture.contains);
  const around = {
    shown: picture,
    ...landmarks,
    below: (point: Point) => nearestLower(f, point, landmarks, picture),
  };
  const {id, title, formula, variables} = f;
  return {
    objective: {id, title, formula, variables},
    tex: f.tex,
    shown,
    disc,
    ...landmarks,
    runs: mapAll(trajectories, ({points, ending, optimizer, settings}): PlaneRun => ({
      optimizer,
      learningRate: settings['learningRate'] as number,
      settings,
      points,
      outcome: outcomeOf({points, ending}, around),
      trend: stepTrend(points.map(({point}) => point)),
    })),
  };
}

/** Where a run may be going to: the nearest of the minima that lie lower. */
function nearestLower(
  f: Objective,
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
