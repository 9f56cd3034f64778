import type {PlaneRun} from './planeRuns';

/** Those of some runs that arrive at a minimum with the fewest steps, by index; often one. */
export function firstToArrive(
  runs: readonly Pick<PlaneRun, 'outcome'>[],
): readonly number[] {
  const steps = runs.map(({outcome: {kind, step}}) =>
    kind === 'arrived' ? step : Infinity,
  );
  const fewest = Math.min(...steps);
  return steps.flatMap((step, i) => (step === fewest && step < Infinity ? [i] : []));
}
