import {steepestWalk} from '../fields/steepestWalk';
import type {Objective, Point} from '../Objective';
import {contourStart} from './contourStart';

/** Steps across the domain, and of the way at most. */
const steps = {across: 120, most: 200};

/** How far up the way, as a share of it. */
const share = 0.5;

/**
 * A start on a slope from which both ways are long: half-way up from a valley's side, to a
 * summit where there is one.
 */
export function slopeStart(f: Objective): Point {
  const width = Math.min(...f.domain.map(([low, high]) => high - low));
  const {points} = steepestWalk(
    f,
    contourStart(f),
    {within: f.domain, step: width / steps.across, most: steps.most},
    1,
  );
  const middle = points[Math.floor(share * (points.length - 1))]!;
  return middle.map(x => Math.round(100 * x) / 100);
}
