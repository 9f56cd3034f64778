import {norm} from '../math';
import type {Domain, StationaryPoint} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';
import {candidates} from './candidates';
import {classifyOnCurve} from './classify';
import {curveEdges} from './curveEdges';
import {areOpposite, turn, turnsAmong, type Turn} from './curveTurns';
import {isStationary, places} from './found';
import {levelStretches, type Level} from './levelStretches';
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
  const {grid, turns, agrees} = settled(f, interval);
  const levels = levelStretches(f, grid.xs, grid.slopes);
  const smooth = smoothPoints(f, interval, grid, levels);
  const others = [
    ...levels.flatMap(({point}) => (point ? [point] : [])),
    ...curveEdges(f, grid.xs),
  ];
  const listed = places(interval);
  for (const {point} of [...others, ...smooth]) listed.add(point[0]!);
  let next = 0;
  for (const between of [...turns, ...hiddenTurns(grid, levels)].sort(
    (a, b) => a.from - b.from,
  )) {
    if (f.isSpent()) break;
    while (next < smooth.length && smooth[next]!.point[0]! < between.from) next++;
    if (next < smooth.length && smooth[next]!.point[0]! <= between.to) continue;
    const corner = turn(f, between);
    if (corner && listed.add(corner.point[0]!)) others.push(corner);
  }
  return {points: [...others, ...smooth], isComplete: agrees && !f.isSpent()};
}

interface Samples {
  readonly xs: readonly number[];
  readonly slopes: readonly number[];
}

/** Samples so dense that denser ones show as many turns. */
function settled(
  f: Metered,
  interval: Domain[0],
): {grid: Samples; turns: readonly Turn[]; agrees: boolean} {
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
  return {grid, turns, agrees};
}

/** Where f′ = 0 and a tangent lies on the curve, from left to right. */
function smoothPoints(
  f: Metered,
  interval: Domain[0],
  {xs, slopes}: Samples,
  levels: readonly Level[],
): StationaryPoint[] {
  const domain = [interval];
  const cell = xs[1]! - xs[0]!;
  const isOnLevel = (x: number) =>
    levels.some(({first, last}) => x >= xs[first]! && x <= xs[last]!);
  const found: StationaryPoint[] = [];
  const met = places(interval);
  const steepness = slopes.map(slope => norm([slope]));
  for (const {point: start, scale} of candidates(xs, steepness)) {
    if (f.isSpent()) break;
    if (isOnLevel(start[0]!)) continue;
    const {point, slope} = refine(f, start);
    if (!isStationary({point, slope, scale}, domain) || !met.add(point[0]!)) continue;
    const round = rounded(f, point, domain, scale);
    const described = classifyOnCurve(f, round, {scale, cell});
    // A corner whose slope is given as 0 is none of these.
    if (described && hasGradient(f, described.point)) found.push(described);
  }
  return found.sort((a, b) => a.point[0]! - b.point[0]!);
}

/** What only seems level, and goes up or down on both sides, has its turn in there. */
function hiddenTurns({xs, slopes}: Samples, levels: readonly Level[]): Turn[] {
  return levels
    .filter(({point}) => !point)
    .map(({first, last}) => ({first: first - 1, last: last + 1}))
    .filter(({first, last}) => areOpposite(slopes[first]!, slopes[last]!))
    .map(({first, last}) => ({from: xs[first]!, to: xs[last]!}));
}
