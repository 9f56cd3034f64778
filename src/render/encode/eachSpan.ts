/**
 * Cuts runs of pixels at the ends of rows.
 *
 * @param runs - Pairs of offset and length.
 * @param visit - Called with a row and the columns `left` to `right`, the right excluded.
 */
export function eachSpan(
  runs: Uint32Array,
  width: number,
  visit: (row: number, left: number, right: number) => void,
): void {
  for (let r = 0; r < runs.length; r += 2) {
    let from = runs[r]!;
    const end = from + runs[r + 1]!;
    while (from < end) {
      const row = Math.floor(from / width);
      const to = Math.min(end, (row + 1) * width);
      visit(row, from - row * width, to - row * width);
      from = to;
    }
  }
}
