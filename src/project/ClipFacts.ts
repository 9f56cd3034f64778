import type {Clip} from '../clip/defineClip';
import type {Schema} from '../clip/parameters';
import type {SceneFolder} from './SceneFolder';

/** What is known about a clip without running any of its code. */
export interface ClipFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Seconds, with default parameters. */
  readonly duration: number;
  readonly loops: boolean;
  /** Named moments in seconds, with default parameters. */
  readonly stills: Readonly<Record<string, number>>;
  readonly parameters: Schema;
}

/** Variables that every scene reads: a parameter of that name would change them. */
const reserved = ['theme', 'language', 'transparent'];

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
  const {title, summary, duration, stills, parameters} = clip;
  const loops = clip.loops ?? false;
  return {id, title, summary, duration, loops, stills, parameters};
}
