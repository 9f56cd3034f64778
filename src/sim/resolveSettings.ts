import {suggestion} from '../schema/nearest';
import type {Setting, Settings, SettingValues} from './optimizers/Optimizer';
import {SimulationError} from './SimulationError';

/**
 * Completes and checks an author's settings.
 *
 * @param owner - Whose settings they are, for messages.
 * @param known - The settings there are.
 * @param given - Values by name; a missing or undefined one takes its default.
 * @throws SimulationError that names the setting, what was expected and what came.
 */
export function resolveSettings<S extends Settings>(
  owner: string,
  known: S,
  given: Readonly<Record<string, number | boolean | undefined>>,
): SettingValues<S> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known);
      throw new SimulationError(
        `Expected a setting of ${owner}, got "${name}".${suggestion(name, names)} ` +
          (names.length ? `It has ${names.join(', ')}.` : 'It has none.'),
      );
    }
  }
  const values = Object.entries(known).map(([name, setting]) => [
    name,
    check(owner, name, setting, given[name] ?? setting.default),
  ]);
  return Object.fromEntries(values) as SettingValues<S>;
}

function check(
  owner: string,
  name: string,
  setting: Setting,
  value: number | boolean,
): number | boolean {
  if (setting.type === 'flag') {
    if (typeof value === 'boolean') return value;
    throw new SimulationError(
      `Expected ${name} of ${owner} to be true or false, got ${value}.`,
    );
  }
  const {min, max} = setting;
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new SimulationError(
    `Expected ${name} of ${owner} to be a number from ${min} to ${max}, got ${value}.`,
  );
}
