import {byId} from '../byId';
import type {ScheduleChoice} from '../descent/descend';
import {optimizers} from '../optimizers/catalogue';
import type {OptimizerRun, Problem, SettingValues} from '../optimizers/Optimizer';
import {resolveSettings} from '../resolveSettings';
import {schedules} from '../schedules/catalogue';
import {DataError} from './DataError';

/** Which optimizer trains, and how it is set: as for a descent. */
export interface TrainingOptimizer {
  /** An optimizer's id. Default: `gradient-descent`. */
  readonly optimizer?: string;
  /** The optimizer's settings; those left out keep their defaults. */
  readonly settings?: Readonly<Record<string, number | boolean | undefined>>;
  /** A schedule's id, or its id and settings; it counts updates. Default: `constant`. */
  readonly schedule?: string | ScheduleChoice;
}

export interface StartedOptimizer {
  readonly id: string;
  readonly settings: SettingValues;
  readonly schedule: string;
  readonly scheduleSettings: Readonly<Record<string, number>>;
  readonly run: OptimizerRun;
  /** In force for the update, counted from 1. */
  learningRate(update: number): number;
}

/**
 * Looks up the optimizer and begins its run.
 *
 * @param updates - How many updates the run has.
 * @throws SimulationError for an unknown optimizer, schedule or setting, or one that needs
 * second derivatives where the problem has none.
 */
export function startOptimizer(
  choice: TrainingOptimizer,
  problem: Problem,
  updates: number,
): StartedOptimizer {
  const optimizer = byId(
    'an optimizer',
    optimizers,
    choice.optimizer ?? 'gradient-descent',
  );
  if (optimizer.needsHessian && !problem.hessian) {
    throw new DataError(
      `Expected an optimizer that needs first derivatives only, got ${optimizer.id}: ` +
        'this model offers no second ones.',
    );
  }
  const settings = resolveSettings(
    optimizer.id,
    optimizer.settings,
    choice.settings ?? {},
  );
  const {schedule = 'constant'} = choice;
  const chosen: ScheduleChoice =
    typeof schedule === 'string' ? {id: schedule} : schedule;
  const definition = byId('a schedule', schedules, chosen.id);
  const scheduleSettings = resolveSettings(
    definition.id,
    definition.settings,
    chosen.settings ?? {},
  ) as Readonly<Record<string, number>>;
  const rate = settings['learningRate'] as number;
  return {
    id: optimizer.id,
    settings,
    schedule: definition.id,
    scheduleSettings,
    run: optimizer.begin(settings, problem),
    learningRate: update =>
      rate * definition.factor(update - 1, updates, scheduleSettings),
  };
}
