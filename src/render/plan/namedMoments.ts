/** Moments of a clip, as commands name them. */
import type {ClipFacts} from '../../project/ClipFacts';
import type {MomentRequest} from './moments';
import {quoted, suggestion} from '../../schema';
import {PlanError} from './PlanError';

/** A moment, and what it was called. */
export interface NamedMoment extends MomentRequest {
  readonly name: string;
}

/** Stands for every moment of a run. */
const all = 'all';

/**
 * The moments that `--at` names, each once. When they are is known where the scene has run
 * with its parameters; that they exist is known before.
 *
 * @throws PlanError for a name that is none of the clip's, with the nearest that is.
 */
export function namedMoments(
  facts: ClipFacts,
  at: readonly (number | string)[],
): NamedMoment[] {
  const moments = at.flatMap(name =>
    name === all ? allMoments(facts) : [namedMoment(facts, name)],
  );
  return moments.filter(
    ({name}, i) => moments.findIndex(other => other.name === name) === i,
  );
}

/** Whether so many stills are asked for that they need a folder. */
export function areSeveral(at: readonly (number | string)[]): boolean {
  return at.length > 1 || at.includes(all);
}

/** Every moment that a run may have, and none twice: the last beat's is the end. */
export function allMoments({moments, loops}: ClipFacts): NamedMoment[] {
  const own = loops ? moments.slice(0, -1) : moments;
  return own.map(name => ({name, at: name, ifLeftOut: 'skip'}));
}

function namedMoment(facts: ClipFacts, at: number | string): NamedMoment {
  const name = String(at);
  if (typeof at === 'number') {
    if (at >= 0) return {name, at};
    throw new PlanError(`Expected --at to be 0 s or later, got ${at}.`);
  }
  if (!facts.moments.includes(at)) throw noMoment(facts, at);
  return {name, at};
}

function noMoment({id, moments}: ClipFacts, at: string): PlanError {
  return new PlanError(
    `Expected --at to be seconds or one of ${moments.join(', ')} of "${id}", ` +
      `got ${quoted(at)}.${suggestion(at, [...moments, all])}`,
  );
}
