import {byId} from '../byId';
import type {StepParts, StepRule} from '../optimizers/StepRule';
import {optimizers} from '../optimizers/catalogue';
import type {Trajectory} from '../Trajectory';

/** One update of a coordinate, with every number that it is written with. */
export interface Update extends StepParts {
  readonly x: number;
  /** The gradient's coordinate at x. */
  readonly slope: number;
  readonly learningRate: number;
  /** η · direction, which is subtracted. */
  readonly product: number;
  readonly next: number;
}

/** How the optimizer of a run makes its steps, or null where a few terms do not tell it. */
export function stepRuleOf({
  optimizer,
  settings,
}: Pick<Trajectory, 'optimizer' | 'settings'>): StepRule | null {
  const {step} = byId('an optimizer', optimizers, optimizer);
  return step?.(settings) ?? null;
}

/**
 * The updates of a run, in the terms of its optimizer.
 *
 * @param axis - The coordinate. Default: the first.
 * @returns One for each two neighbouring iterates; none where the optimizer has no rule.
 */
export function updatesOf(
  run: Pick<Trajectory, 'optimizer' | 'settings' | 'points'>,
  axis = 0,
): readonly Update[] {
  const rule = stepRuleOf(run);
  if (!rule) return [];
  return run.points.slice(1).map((after, k) => {
    const before = run.points[k]!;
    const parts = rule.parts({before, after}, axis);
    return {
      ...parts,
      x: before.point[axis]!,
      slope: before.gradient[axis]!,
      learningRate: before.learningRate,
      product: before.learningRate * parts.direction,
      next: after.point[axis]!,
    };
  });
}
