import {optimizers, schedules, type OptimizerDefinition} from '../../../sim';
import {suggestion} from '../../../words/nearest';
import {UsageError} from '../../line/UsageError';

type Setting = OptimizerDefinition['settings'][string];

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
 * setting of that name. Their ranges are checked by the simulation.
 *
 * @throws UsageError for an unknown optimizer, schedule or setting, and for a word that is
 *   not a number, or not true or false, as the setting asks.
 */
export function optimizerChoice(
  optimizerId: string,
  scheduleId: string | undefined,
  set: Readonly<Record<string, string>>,
): OptimizerChoice {
  const optimizer = find('optimizer', optimizers, optimizerId);
  const schedule = find('schedule', schedules, scheduleId ?? 'constant');
  const settings: Record<string, number | boolean> = {};
  const scheduleSettings: Record<string, number> = {};
  for (const [name, word] of Object.entries(set)) {
    const own = lookUp(optimizer.settings, name);
    const timed = lookUp(schedule.settings, name);
    if (own) settings[name] = read(name, own, word);
    else if (timed) scheduleSettings[name] = Number(read(name, timed, word));
    else throw unknownSetting(name, optimizer, schedule);
  }
  return {
    optimizer: optimizer.id,
    settings,
    schedule: {id: schedule.id, settings: scheduleSettings},
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
    `Expected --${kind} to be an id, got "${id}".${suggestion(id, ids)} ` +
      `"downhill ${kind}s" lists them.`,
  );
}

function lookUp(
  settings: Readonly<Record<string, Setting>>,
  name: string,
): Setting | undefined {
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

function read(name: string, setting: Setting, word: string): number | boolean {
  if (setting.type === 'flag') {
    if (word === 'true' || word === 'false') return word === 'true';
    throw new UsageError(`Expected ${name} to be true or false, got "${word}".`);
  }
  const value = word.trim() === '' ? NaN : Number(word);
  if (!Number.isNaN(value)) return value;
  const {min, max} = setting;
  throw new UsageError(
    `Expected ${name} to be a number from ${min} to ${max}, got "${word}".`,
  );
}

interface Named {
  readonly id: string;
  readonly settings: Readonly<Record<string, Setting>>;
}

function unknownSetting(name: string, optimizer: Named, schedule: Named): UsageError {
  const names = [...Object.keys(optimizer.settings), ...Object.keys(schedule.settings)];
  return new UsageError(
    `Expected a setting of ${optimizer.id} or of the ${schedule.id} schedule, ` +
      `got "${name}".${suggestion(name, names)} They have ${names.join(', ')}.`,
  );
}
