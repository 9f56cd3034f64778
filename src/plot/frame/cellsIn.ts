import type {Region} from './regions';

/** Cells in a row, and between columns and rows, in stage units. */
const columns = 3;
const gap = {across: 20, down: 10};

/** Equal cells of a region, row by row, three in each. */
export function cellsIn({x, y, width, height}: Region, count: number): Region[] {
  const rows = Math.ceil(count / columns);
  const cell = {
    width: (width - (columns - 1) * gap.across) / columns,
    height: (height - (rows - 1) * gap.down) / rows,
  };
  return Array.from({length: count}, (_, i) => ({
    ...cell,
    x: x + ((i % columns) - (columns - 1) / 2) * (cell.width + gap.across),
    y: y + (Math.floor(i / columns) - (rows - 1) / 2) * (cell.height + gap.down),
  }));
}
