import type {Catalogue, ClipFacts} from '../project/catalogue';
import {suggestion} from '../words/nearest';
import {say} from './print';
import {UsageError} from './UsageError';

/**
 * The clips that a command names, each once, or all when it names none.
 *
 * Folders that are no clip yet are told about on standard error, unless one of them is
 * what the command named.
 *
 * @throws UsageError for an unknown id, with the nearest, or with what is wrong in its
 *   folder.
 */
export function chosenClips(
  {clips, problems}: Catalogue,
  ids: readonly string[],
): readonly ClipFacts[] {
  const chosen = [...new Set(ids)].map(id => {
    const clip = clips.find(candidate => candidate.id === id);
    if (!clip) throw noClip(id, clips, problems.get(id));
    return clip;
  });
  for (const problem of problems.values()) say(`Left out: ${problem}`);
  return ids.length ? chosen : clips;
}

function noClip(id: string, clips: readonly ClipFacts[], problem?: string): UsageError {
  if (problem !== undefined) return new UsageError(problem);
  const known = clips.map(clip => clip.id);
  return new UsageError(
    `Expected the id of a clip, got "${id}".${suggestion(id, known)} ` +
      '"downhill list" lists them.',
  );
}
