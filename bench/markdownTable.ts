/**
 * A Markdown table, its columns padded so that the source can be read too.
 *
 * @param rows - The first one is the head. Columns after the first are numbers.
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(3, ...rows.map(row => row[column]!.length)),
  );
  const lines = rows.map(row => row.map((cell, i) => pad(cell, widths[i]!, i)));
  lines.splice(
    1,
    0,
    widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column ? cell.padStart(width) : cell.padEnd(width);
}
