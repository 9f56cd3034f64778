import type {Region} from './regions';

/** Cells in a row of a region that is wider than high, and how high one cell is at most. */
const most = 3;
const highest = 200;

/** Between columns and rows, in stage units. */
const gap = {across: 20, down: 10};

/**
 * Equal cells of a region, row by row, three in each; in a region that is higher than wide
 * one in each, from its top.
 */
export function cellsIn({x, y, width, height}: Region, count: number): Region[] {
  const columns = height > width ? 1 : most;
  const rows = Math.ceil(count / columns);
  const cell = {
    width: (width - (columns - 1) * gap.across) / columns,
    height: Math.min(
      columns === 1 ? highest : Infinity,
      (height - (rows - 1) * gap.down) / rows,
    ),
  };
  const top = y - height / 2;
  return Array.from({length: count}, (_, i) => ({
    ...cell,
    x: x + ((i % columns) - (columns - 1) / 2) * (cell.width + gap.across),
    y: top + cell.height / 2 + Math.floor(i / columns) * (cell.height + gap.down),
  }));
}
