import type {Catalogue, ClipFacts} from '../../project/catalogue';
import {quoted, suggestion} from '../../schema';
import {say} from '../output/print';
import {UsageError} from '../line/UsageError';

/**
 * The clips that a command names, each once, or all when it names none.
 *
 * Folders that are no clip yet are told about on standard error when it names none.
 *
 * @throws UsageError for an unknown id, with the nearest, or with what is wrong in its
 *   folder.
 */
export function chosenClips(
  {clips, ids: known, problems}: Catalogue,
  ids: readonly string[],
): readonly ClipFacts[] {
  const chosen = [...new Set(ids)].map(id => {
    const clip = clips.find(candidate => candidate.id === id);
    if (!clip) throw noClip(id, known, problems.get(id));
    return clip;
  });
  if (ids.length > 0) return chosen;
  for (const problem of problems.values()) say(`Left out: ${problem}`);
  return clips;
}

function noClip(id: string, known: readonly string[], problem?: string): UsageError {
  if (problem !== undefined) return new UsageError(problem);
  return new UsageError(
    `Expected the id of a clip, got ${quoted(id)}.${suggestion(id, known)} ` +
      '"downhill list" lists them.',
  );
}
