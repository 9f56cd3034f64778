import {readField, readRecord} from '../schema';
import type {Settings, SettingValues} from './optimizers/Optimizer';
import {SimulationError} from './SimulationError';

/**
 * Completes and checks an author's settings.
 *
 * @param owner - Whose settings they are, for messages.
 * @param known - The settings there are.
 * @param given - Values by name, or their text; a missing or undefined one takes its
 *   default.
 * @throws SimulationError that names the setting, what was expected and what came.
 */
export function resolveSettings<S extends Settings>(
  owner: string,
  known: S,
  given: Readonly<Record<string, unknown>>,
): SettingValues<S> {
  return readRecord(known, given, {
    what: `a setting of ${owner}`,
    read: readField,
    title: name => `${name} of ${owner}`,
    fail: (_, message) => new SimulationError(message),
  }) as SettingValues<S>;
}
