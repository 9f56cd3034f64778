import {quoted, suggestion, unknownName} from '../../../schema';
import {optimizers, resolveSettings, schedules} from '../../../sim';
import {UsageError} from '../../line/UsageError';

/** What `--optimizer`, `--schedule` and `--set` say together. */
export interface OptimizerChoice {
  readonly optimizer: string;
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly schedule: {
    readonly id: string;
    readonly settings: Readonly<Record<string, number>>;
  };
}

/**
 * Gives each of the words of `--set` to the optimizer or to the schedule, whichever has a
 * setting of that name.
 *
 * @throws UsageError for an unknown optimizer, schedule or setting; SimulationError for a
 *   word that the setting refuses.
 */
export function optimizerChoice(
  optimizerId: string,
  scheduleId: string | undefined,
  set: Readonly<Record<string, string>>,
): OptimizerChoice {
  const optimizer = find('optimizer', optimizers, optimizerId);
  const schedule = find('schedule', schedules, scheduleId ?? 'constant');
  const own: [string, string][] = [];
  const timed: [string, string][] = [];
  for (const [name, word] of Object.entries(set)) {
    if (Object.hasOwn(optimizer.settings, name)) own.push([name, word]);
    else if (Object.hasOwn(schedule.settings, name)) timed.push([name, word]);
    else throw unknownSetting(name, optimizer, schedule);
  }
  return {
    optimizer: optimizer.id,
    settings: resolveSettings(
      optimizer.id,
      optimizer.settings,
      Object.fromEntries(own),
    ),
    schedule: {
      id: schedule.id,
      settings: resolveSettings(
        schedule.id,
        schedule.settings,
        Object.fromEntries(timed),
      ),
    },
  };
}

function find<T extends {readonly id: string}>(
  kind: string,
  known: readonly T[],
  id: string,
): T {
  const found = known.find(candidate => candidate.id === id);
  if (found) return found;
  const ids = known.map(candidate => candidate.id);
  throw new UsageError(
    `Expected --${kind} to be an id, got ${quoted(id)}.${suggestion(id, ids)} ` +
      `"downhill ${kind}s" lists them.`,
  );
}

interface Named {
  readonly id: string;
  readonly settings: object;
}

function unknownSetting(name: string, optimizer: Named, schedule: Named): UsageError {
  const known = [optimizer, schedule].flatMap(({settings}) => Object.keys(settings));
  const what = `a setting of ${optimizer.id} or of the ${schedule.id} schedule`;
  return new UsageError(unknownName({what, name, known, has: 'They have'}));
}
