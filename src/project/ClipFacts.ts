import type {Clip} from '../clip/defineClip';
import type {Schema} from '../clip/parameters';
import type {SceneFolder} from './SceneFolder';

/** What is known about a clip without running any of its code. */
export interface ClipFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The names of its moments, besides `start` and `end`, in order. */
  readonly moments: readonly string[];
  /** What its chapters are called, by moment. */
  readonly chapters: Readonly<Record<string, string>>;
  /** Seconds, with default parameters, of a scene that tells no beats. */
  readonly duration: number | null;
  /** Moments in seconds, with default parameters, of a scene that tells no beats. */
  readonly stills: Readonly<Record<string, number>>;
  readonly loops: boolean;
  readonly parameters: Schema;
}

/** Variables that every scene reads: a parameter of that name would change them. */
const reserved = ['theme', 'language', 'transparent', 'words', 'pace', 'textScale'];

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
  const taken = reserved.find(name => name in clip.parameters);
  if (taken) {
    throw new Error(
      `Expected no parameter named "${taken}" in ${clipFile}: every clip has that one. ` +
        'Name it otherwise.',
    );
  }
  const {title, summary, duration = null, stills = {}, parameters} = clip;
  const chapters = clip.beats ?? {};
  const moments = Object.keys(clip.beats ?? stills);
  const loops = clip.beats !== undefined || (clip.loops ?? false);
  const facts = {id, title, summary, moments, chapters, duration, stills, loops};
  return {...facts, parameters};
}
