import {
  minimumBelow,
  surveyStationaryPoints,
  type Objective,
  type Survey,
  type Trajectory,
} from '../../sim';
import {shownBy, type Shown} from '../shown/Shown';
import {isWithin, landmarksIn, type Landmarks} from './landmarksIn';
import type {Surroundings} from './outcomeOf';

type Interval = readonly [low: number, high: number];

/** What is known about a curve in a picture of an interval. */
export function curveSurroundings(
  f: Objective,
  domain: Interval,
): Surroundings & Landmarks {
  const shown = shownBy([domain]);
  const landmarks = landmarksIn(f, [domain], surveyOf(f, domain), shown.contains);
  return {
    shown,
    ...landmarks,
    below(point) {
      const below = minimumBelow(f, point[0]!);
      return landmarks.minima.find(({point: [x]}) => x === below?.point[0]) ?? null;
    },
  };
}

/** The stationary points of an interval that may be wider than the function's own. */
function surveyOf(f: Objective, domain: Interval): Survey {
  const own = {points: f.stationaryPoints, isComplete: f.listsAllStationaryPoints};
  if (isWithin([domain], f.domain)) return own;
  const [low, high] = f.domain[0]!;
  // In a wide interval the search is coarse: it is trusted beside the objective's own only.
  const wide = surveyStationaryPoints(f, [domain]);
  const beside = wide.points.filter(({point: [x]}) => x! < low || x! > high);
  return {
    points: [...own.points, ...beside],
    isComplete: own.isComplete && wide.isComplete,
  };
}

/** A run up to the first iterate outside of the picture. */
export function cutOff(run: Trajectory, {contains}: Shown): Trajectory {
  const [start, ...others] = run.points;
  const out = run.points.findIndex(({point}) => !contains(point));
  return out < 0 ? run : {...run, points: [start, ...others.slice(0, out)]};
}
