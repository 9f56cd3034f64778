import {math, nearestMinimum, type Objective, type Point} from '../../sim';
import {levelsOf} from '../field/levelsOf';
import type {Regions} from '../frame/regions';
import {shownBy} from '../shown/Shown';
import {fitRange} from '../shown/fitRange';
import {lossScale, type LossScale} from '../shown/lossScale';
import {planeRuns, type PlaneRuns} from './planeRuns';
import {ravineStory, type RavineStory} from './ravineRuns';
import {velocityParts, type VelocityParts} from './velocityParts';

/** Plain descent, heavy ball and Nesterov's method from one start; plain data. */
export interface MomentumRuns extends PlaneRuns {
  readonly levels: readonly number[];
  readonly losses: LossScale;
  /** Of the ball; null where there is no ravine. */
  readonly story: RavineStory | null;
  /** Of the ball's steps. */
  readonly parts: readonly VelocityParts[];
}

export interface MomentumRequest {
  readonly start: Point;
  /** η of the three; the last one holds for the rest. */
  readonly learningRate: readonly number[];
  /** β of ball and Nesterov; the last one holds for the rest. */
  readonly beta: readonly number[];
  readonly steps: number;
}

/** Runs the three. Errors as of {@link planeRuns}. */
export function momentumRuns(
  f: Objective,
  {start, learningRate, beta, steps}: MomentumRequest,
  room: Pick<Regions, 'picture' | 'action'>,
): MomentumRuns {
  const terms = (run: number) => ({
    start,
    learningRate: learningRate[run] ?? learningRate.at(-1)!,
    settings: {momentum: beta[run - 1] ?? beta.at(-1)!},
  });
  const {settings: _none, ...plain} = terms(0);
  const trace = planeRuns(
    f,
    [plain, {...terms(1), optimizer: 'momentum'}, {...terms(2), optimizer: 'nesterov'}],
    {steps, room, included: nearestMinimum(f, start)},
  );
  const ball = trace.runs[1]!;
  const all = trace.runs.flatMap(({points}) => points);
  const picture = shownBy(trace.shown);
  const seen = all.filter(({point}) => picture.contains(point));
  const [goal] = trace.minima;
  return {
    ...trace,
    story: ravineStory(f, {runs: [ball], minima: trace.minima}),
    parts: velocityParts(ball),
    levels: levelsOf(f, trace.shown),
    losses: lossScale({
      values: trace.runs.map(({points}) => points.map(({value}) => value)),
      lowest: goal && all.every(({value}) => value >= goal.value) ? goal.value : null,
      level: null,
      range: fitRange(seen.map(({value}) => value)),
    }),
  };
}

/** Beside the first step, a part this small has no direction to be seen. */
const tiny = 1e-6;

/**
 * Whether both parts of the ball's steps point the same way in a direction of the ravine
 * (`sign` 1), or against each other (−1).
 *
 * @param last - The steps up to this one are asked, but not the first: it carries nothing on.
 */
export function partsAgree(
  {story, parts}: Pick<MomentumRuns, 'story' | 'parts'>,
  axis: 'steep' | 'flat',
  sign: 1 | -1,
  last = Infinity,
): boolean {
  if (!story) return false;
  const [dx, dy] = story[axis].direction as [number, number];
  const along = ([x = 0, y = 0]: readonly number[]) => x * dx + y * dy;
  const first = math.norm(parts[0]?.fresh ?? []);
  const told = parts.slice(1, last).map(({carried, fresh}) => {
    return [along(carried), along(fresh)] as const;
  });
  const seen = told.filter(pair => Math.max(...pair.map(Math.abs)) > tiny * first);
  return seen.length > 0 && seen.every(([a, b]) => sign * a * b > 0);
}

/** Whether the ball changes sides along the ravine while it is still away from its middle. */
export function overshoots({story}: Pick<MomentumRuns, 'story'>): boolean {
  if (!story) return false;
  const {offsets} = story.flat;
  const seen = 0.01 * Math.abs(offsets[0]!);
  const start = offsets[0]!;
  return Math.abs(start) > 0 && offsets.some(x => x * start < 0 && Math.abs(x) > seen);
}
