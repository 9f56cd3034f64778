/** The steps of a run on a V, where a picture tells of the run what it does at the kink. */
import type {CurveRun} from './curveRuns';

/** Steps are equally long when they differ by less than this part. */
const equal = 1e-6;

/**
 * Whether something is so of the length of every step in the picture and of the one before
 * it; of two steps at least.
 */
export function isOfEachStep(
  {iterates}: CurveRun,
  isSo: (step: number, before: number) => boolean,
): boolean {
  const lengths = iterates.slice(1).map(({x}, k) => Math.abs(x - iterates[k]!.x));
  return (
    lengths.length > 1 &&
    lengths.every((length, k) => k === 0 || isSo(length, lengths[k - 1]!))
  );
}

/** Whether all steps are equally long; there are two at least. */
export function hasEqualSteps(run: CurveRun): boolean {
  return isOfEachStep(run, (b, a) => Math.abs(b - a) <= equal * a);
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
