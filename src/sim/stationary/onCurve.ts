import {norm} from '../math';
import type {Domain, StationaryPoint} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';
import {candidates} from './candidates';
import {classifyOnCurve} from './classify';
import {curveEdges} from './curveEdges';
import {areOpposite, turn, turnsAmong} from './curveTurns';
import {isStationary, places} from './found';
import {levelStretches} from './levelStretches';
import type {Metered} from './metered';
import {refine} from './refine';
import {rounded} from './rounded';
import {samples} from './sampled';

/** Samples of the slope at first, and how many at most. */
const fewestSamples = 1201;
const mostSamples = 40_000;

/**
 * Finds the stationary points of a curve: where the slope vanishes, kinks, level
 * stretches, and edges of where it is defined. The samples are made denser until twice as
 * many do not change how often the slope changes its sign.
 */
export function onCurve(
  f: Metered,
  interval: Domain[0],
): {points: StationaryPoint[]; isComplete: boolean} {
  const sampled = (count: number) => {
    const xs = samples(interval, count);
    return {xs, slopes: xs.map(x => f.gradient([x])[0]!)};
  };
  let grid = sampled(fewestSamples);
  let turns = turnsAmong(grid.xs, grid.slopes);
  let agrees = false;
  while (!agrees && grid.xs.length < mostSamples && f.affords(2 * grid.xs.length)) {
    // Not every second of them is an old one: a wave may be 0 on all of those.
    const finer = sampled(2 * grid.xs.length + 1);
    const more = turnsAmong(finer.xs, finer.slopes);
    agrees = more.length === turns.length;
    if (!agrees) [grid, turns] = [finer, more];
  }
  const levels = levelStretches(f, grid.xs, grid.slopes);
  const isOnLevel = (x: number) =>
    levels.some(({first, last}) => x >= grid.xs[first]! && x <= grid.xs[last]!);
  // What only seems level, and goes up or down on both sides, has its turn in there.
  const hidden = levels
    .filter(({point}) => !point)
    .map(({first, last}) => ({first: first - 1, last: last + 1}))
    .filter(({first, last}) => areOpposite(grid.slopes[first]!, grid.slopes[last]!))
    .map(({first, last}) => ({from: grid.xs[first]!, to: grid.xs[last]!}));
  const domain = [interval];
  const found: StationaryPoint[] = [
    ...levels.flatMap(({point}) => (point ? [point] : [])),
    ...curveEdges(f, grid.xs),
  ];
  const smooth: StationaryPoint[] = [];
  const met = places(interval);
  for (const {point: start, scale} of candidates(
    grid.xs,
    grid.slopes.map(slope => norm([slope])),
  )) {
    if (f.isSpent()) break;
    if (isOnLevel(start[0]!)) continue;
    const {point, slope} = refine(f, start);
    if (!isStationary({point, slope, scale}, domain)) continue;
    if (!met.add(point[0]!)) continue;
    const cell = grid.xs[1]! - grid.xs[0]!;
    const described = classifyOnCurve(f, rounded(f, point, domain, scale), {
      scale,
      cell,
    });
    // A corner whose slope is given as 0 is found below.
    if (described && hasGradient(f, described.point)) smooth.push(described);
  }
  smooth.sort((a, b) => a.point[0]! - b.point[0]!);
  const listed = places(interval);
  for (const {point} of [...found, ...smooth]) listed.add(point[0]!);
  let next = 0;
  for (const between of [...turns, ...hidden].sort((a, b) => a.from - b.from)) {
    if (f.isSpent()) break;
    while (next < smooth.length && smooth[next]!.point[0]! < between.from) next++;
    if (next < smooth.length && smooth[next]!.point[0]! <= between.to) continue;
    const corner = turn(f, between);
    if (corner && listed.add(corner.point[0]!)) found.push(corner);
  }
  return {points: [...found, ...smooth], isComplete: agrees && !f.isSpent()};
}
