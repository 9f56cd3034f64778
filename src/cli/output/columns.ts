/**
 * Lays rows out in columns, each as wide as its widest cell.
 *
 * @param rows - Cells by row.
 * @param right - Columns whose cells end together, such as numbers.
 * @returns One line for each row, without trailing spaces.
 */
export function columns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const count = Math.max(0, ...rows.map(row => row.length));
  const widths = Array.from({length: count}, (_, i) =>
    Math.max(...rows.map(row => [...(row[i] ?? '')].length)),
  );
  return rows.map(row =>
    widths
      .map((width, i) => {
        const cell = row[i] ?? '';
        const space = ' '.repeat(width - [...cell].length);
        return right.includes(i) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}
