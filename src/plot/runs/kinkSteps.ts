/** The steps of a run on a V, where a picture tells of the run what it does at the kink. */
import type {CurveRun} from './curveRuns';

/** Steps are equally long when they differ by less than this part. */
const equal = 1e-6;

/** A step that differs from another by less than this factor is as long, for any eye. */
const visible = 1.3;

function lengthsOf({iterates}: CurveRun): number[] {
  return iterates.slice(1).map(({x}, k) => Math.abs(x - iterates[k]!.x));
}

/** Whether something is so of every length and of the one before it; of two at least. */
function isOfEach(
  lengths: readonly number[],
  isSo: (length: number, before: number) => boolean,
): boolean {
  return (
    lengths.length > 1 &&
    lengths.every((length, k) => k === 0 || isSo(length, lengths[k - 1]!))
  );
}

/**
 * Whether each step in the picture is shorter than the one before, or longer, and the last
 * so much that it is seen; null where neither is so.
 */
export function visibleTrend(run: CurveRun): 'fades' | 'grows' | null {
  const lengths = lengthsOf(run);
  const [first = 0, last = 0] = [lengths[0], lengths.at(-1)];
  if (visible * last <= first && isOfEach(lengths, (b, a) => b < a)) return 'fades';
  if (last >= visible * first && isOfEach(lengths, (b, a) => b > a)) return 'grows';
  return null;
}

/** Whether all steps are equally long; there are two at least. */
export function hasEqualSteps(run: CurveRun): boolean {
  return isOfEach(lengthsOf(run), (b, a) => Math.abs(b - a) <= equal * a);
}

/** How often it goes from one side of the kink to the other. */
export function kinkCrossings({iterates}: CurveRun): number {
  return iterates.slice(1).filter(({slope}, k) => slope * iterates[k]!.slope < 0)
    .length;
}

/** Whether it goes to and fro across the kink: having crossed twice, it is where it was. */
export function rocksAcrossKink(run: CurveRun): boolean {
  return kinkCrossings(run) > 1 && run.outcome.kind !== 'left-picture';
}

/** Whether its steps are used up on one side of the kink. */
export function endsBeforeKink(run: CurveRun): boolean {
  const {iterates, outcome} = run;
  return (
    kinkCrossings(run) === 0 &&
    outcome.kind === 'moving' &&
    iterates.at(-1)!.slope !== 0
  );
}
