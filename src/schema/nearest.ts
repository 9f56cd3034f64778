import {distance} from 'fastest-levenshtein';

/**
 * The name that was probably meant.
 *
 * @param name - What came.
 * @param known - What would have been valid.
 * @returns The closest known name, or undefined when none is within half its length.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const ranked = known
    // The distance is at least the difference in length; long text costs long.
    .filter(candidate => name.length <= 2 * candidate.length + 1)
    .map(candidate => ({candidate, edits: distance(lower, candidate.toLowerCase())}))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(best.candidate.length / 2))
    ? best.candidate
    : undefined;
}

/** ` Did you mean "…"?`, or nothing when no known name is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const hint = nearest(name, known);
  return hint === undefined ? '' : ` Did you mean "${hint}"?`;
}
