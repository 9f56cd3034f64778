import type {Clip} from '../clip/defineClip';
import type {Schema} from '../clip/parameters';
import {reservedNames} from '../clip/variables';
import type {SceneFolder} from './SceneFolder';

/** What is known about a clip without running any of its code. */
export interface ClipFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The names of its moments in order, `start` and `end` included. */
  readonly moments: readonly string[];
  /** What its chapters are called, by moment; none where its scene tells no beats. */
  readonly chapters: Readonly<Record<string, string>>;
  /** The moment that tells most: its poster shows it. */
  readonly poster: string;
  /** Whether its end is its start again. */
  readonly loops: boolean;
  /** Its length with default parameters; null where nobody has measured it. */
  readonly seconds: number | null;
  /** Its moments in seconds with default parameters, as far as they are known. */
  readonly times: Readonly<Record<string, number>>;
  readonly parameters: Schema;
}

/** Moments that every clip has, and what stands for all of them. */
const takenMoments = ['start', 'end', 'all'];

/** A moment's name is part of file names, and no number of seconds. */
const momentName = /^[a-z][\w-]*$/i;

/**
 * The facts of what a folder's `clip.ts` exports.
 *
 * @throws Error when it is no clip, or not the folder's.
 */
export function factsOf(
  clip: Clip | undefined,
  {id, clipFile}: SceneFolder,
): ClipFacts {
  if (typeof clip?.run !== 'function') {
    throw new Error(`Expected ${clipFile} to export default defineClip({…}).`);
  }
  if (clip.id !== id) {
    throw new Error(
      `Expected the clip's id to be its folder's name "${id}", got "${clip.id}" in ${clipFile}.`,
    );
  }
  const taken = reservedNames.find(name => name in clip.parameters);
  if (taken) {
    throw new Error(
      `Expected no parameter named "${taken}" in ${clipFile}: every clip has that one. ` +
        'Name it otherwise.',
    );
  }
  const {title, summary, beats = {}, parameters} = clip;
  const names = Object.keys(beats);
  requireMomentNames(names, clipFile);
  const poster = clip.poster ?? names.at(-1) ?? 'start';
  if (clip.poster !== undefined && !names.includes(poster)) {
    throw new Error(
      `Expected poster to be one of the beats ${names.join(', ')} in ${clipFile}, ` +
        `got "${poster}".`,
    );
  }
  return {
    id,
    title,
    summary,
    moments: ['start', ...names, 'end'],
    chapters: beats,
    poster,
    loops: names.length > 0,
    seconds: null,
    times: {},
    parameters,
  };
}

function requireMomentNames(names: readonly string[], clipFile: string): void {
  const wrong = names.find(
    name => !momentName.test(name) || takenMoments.includes(name),
  );
  if (wrong === undefined) return;
  throw new Error(
    'Expected beats to be named with a letter, then letters, digits and hyphens, none ' +
      `of them ${takenMoments.join(', ')}, got "${wrong}" in ${clipFile}.`,
  );
}
