import MagicString from 'magic-string';

export interface Replacement {
  /** Offsets in the text as it was. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A lesson with parts of it replaced; every other character stays as it was.
 *
 * @param replacements - In any order.
 * @throws RangeError for parts that overlap, lie outside of the text, or are empty.
 */
export function edit(source: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((a, b) => a.start - b.start);
  const edited = new MagicString(source);
  ordered.forEach(({start, end, text}, i) => {
    const isFree = start >= (ordered[i - 1]?.end ?? 0);
    if (!isFree || start >= end || end > source.length) {
      throw new RangeError(
        `Expected parts of a text of ${source.length} characters, each behind the ` +
          `other, got ${start} to ${end}.`,
      );
    }
    edited.update(start, end, text);
  });
  return edited.toString();
}
