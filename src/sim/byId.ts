import {unknownName} from '../schema';
import {SimulationError} from './SimulationError';

/**
 * Looks a thing up by its id.
 *
 * @param kind - What is looked for, for the message: `an optimizer`.
 * @throws SimulationError that names the nearest id and all there are.
 */
export function byId<T extends {readonly id: string}>(
  kind: string,
  known: readonly T[],
  id: string,
): T {
  const found = known.find(candidate => candidate.id === id);
  if (found) return found;
  const ids = known.map(candidate => candidate.id);
  throw new SimulationError(
    unknownName({what: kind, name: id, known: ids, has: 'There are'}),
  );
}
