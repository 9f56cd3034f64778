/** What a run shows of its optimizer, and of how its hops change. */
import type {Outcome} from '../plot';
import {math, type Iterate, type Trajectory} from '../sim';
import type {OptimizerId} from './OptimizerId';

/** A run, as far as it shows what its optimizer is like. */
export type OptimizerRun = Pick<Trajectory, 'optimizer' | 'settings' | 'points'> &
  Partial<Pick<Trajectory, 'direction'>> & {readonly outcome?: Outcome};

/** Of a run that makes no step nothing is seen of its optimizer. */
export function isOf({optimizer, points}: OptimizerRun, id: OptimizerId): boolean {
  return optimizer === id && points.length > 1;
}

/** Whether nothing but the gradient moves it. */
export function isPlain({settings}: OptimizerRun): boolean {
  return !settings['weightDecay'];
}

function hasOneRate({points}: OptimizerRun): boolean {
  return points.every(({learningRate}) => learningRate === points[0].learningRate);
}

/** Whether each step is the slope where it is made, times one number. */
export function followsSlope(run: OptimizerRun): boolean {
  return isOf(run, 'gradient-descent') && isPlain(run) && hasOneRate(run);
}

/** So many hops have to tell how hops change, */
const telling = 3;

/** And by so much the longest and the shortest of a run have to differ. */
const clearly = 2;

/** Hops are equally long when they differ by less than this part. */
const equal = 1e-6;

/** Whether the last hops change in one way, to the shortest or longest, clearly so. */
export function endsIn(
  run: OptimizerRun,
  isSo: (hop: number, before: number) => boolean,
): boolean {
  const lengths = shownLengths(run);
  const tail = lengths.slice(-telling);
  const [low, high] = [Math.min(...lengths), Math.max(...lengths)];
  return (
    tail.length === telling &&
    high > clearly * low &&
    tail.every((hop, i) => i === 0 || isSo(hop, tail[i - 1]!)) &&
    lengths.slice(0, -1).every(hop => isSo(tail.at(-1)!, hop))
  );
}

/** Whether all its hops are equally long; there are two at least. */
export function hasEvenHops(run: OptimizerRun): boolean {
  const lengths = shownLengths(run);
  const [low, high] = [Math.min(...lengths), Math.max(...lengths)];
  return lengths.length > 1 && high - low <= equal * high;
}

/** Of the hops up to the first that leaves the picture for good. */
function shownLengths(run: OptimizerRun): number[] {
  const {outcome} = run;
  const end =
    outcome && 'inside' in outcome && !outcome.inside ? outcome.step : Infinity;
  return hops(run)
    .filter(([, to]) => to.step <= end)
    .map(([from, to]) => math.norm(to.point.map((x, i) => x - from.point[i]!)));
}

/** From one iterate to the next. */
export type Hop = readonly [from: Iterate, to: Iterate];

/** Every hop of a run. */
export function hops({points}: OptimizerRun): Hop[] {
  return points.slice(1).map((to, i) => [points[i]!, to]);
}
