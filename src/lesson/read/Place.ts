/** A part of a text: offsets in UTF-16 units, `end` behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands in a lesson. */
export interface Place extends Span {
  /** Of its start, both from 1; a column is a UTF-16 unit, as for unist. */
  readonly line: number;
  readonly column: number;
}

/** What editors put before a text that is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** Gives offsets of a text their lines and columns; a byte order mark has no column. */
export function placesIn(source: string): (start: number, end: number) => Place {
  const starts = [source.startsWith(byteOrderMark) ? 1 : 0];
  for (const {index, 0: lineEnd} of source.matchAll(/\r\n|\n|\r/g)) {
    starts.push(index + lineEnd.length);
  }
  return (start, end) => {
    const line = lastAtMost(starts, start);
    return {start, end, line: line + 1, column: start - starts[line]! + 1};
  };
}

/** Tells whether a part of a text touches none of others. */
export function outsideOf(
  taken: readonly Span[],
  length: number,
): (span: Span) => boolean {
  const isTaken = new Uint8Array(length);
  for (const {start, end} of taken) isTaken.fill(1, start, end);
  return ({start, end}) => !isTaken.subarray(start, end).includes(1);
}

/** The index of the last of ascending numbers that is at most a value; 0 without one. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
