import type {Frame, FrameKind} from './Frame';
import {edge, footOf, fullBleed, regionOf, type Region} from './regions';

/** Equal pictures side by side, and the bar of the sentence. */
export interface SmallMultiples {
  /** Row by row, from the left. */
  readonly cells: readonly Region[];
  /** Null where no sentence is shown. */
  readonly caption: Region | null;
}

/** As many columns as there are cells up to an index, and never five in a row. */
const columns: Readonly<Record<FrameKind, readonly number[]>> = {
  wide: [1, 2, 3, 2, 3, 3, 4, 4],
  square: [1, 2, 2, 2, 3, 3, 3, 3],
  tall: [1, 1, 1, 2, 2, 2, 2, 2],
};

/** Between two cells, in stage units. */
const gaps: Readonly<Record<FrameKind, number>> = {wide: 48, square: 32, tall: 48};

/** Above the first row, and between the last one and the sentence. */
const margins: Readonly<Record<FrameKind, number>> = {wide: 48, square: 48, tall: 72};

/** Cells in one row are no taller. */
const tallest = 800;

/**
 * Layout of up to eight pictures of one size, for what differs in one thing alone: they have
 * their scales in common. A chart of them all may be one of the cells.
 *
 * @param count - How many.
 * @throws Error when there are none or more than eight.
 *
 * @example
 * ```ts
 * smallMultiples(frameOf(), 6).cells[0]; // 560 × 390, in three columns and two rows
 * ```
 */
export function smallMultiples(frame: Frame, count: number): SmallMultiples {
  const {kind, width} = frame;
  const across = columns[kind][count - 1];
  if (across === undefined) {
    throw new Error(
      `Expected 1 to ${columns[kind].length} pictures side by side, got ${count}. ` +
        'Show fewer, or more of them in one picture.',
    );
  }
  const rows = Math.ceil(count / across);
  const [gap, margin] = [gaps[kind], margins[kind]];
  const room = footOf(frame) - 2 * margin;
  const cell = {
    width: (width - 2 * edge - (across - 1) * gap) / across,
    height: Math.min(tallest, (room - (rows - 1) * gap) / rows),
  };
  const top = margin + (room - rows * cell.height - (rows - 1) * gap) / 2;
  const cells = Array.from({length: count}, (_, i) => {
    const x = edge + (i % across) * (cell.width + gap);
    const y = top + Math.floor(i / across) * (cell.height + gap);
    return regionOf([x, y, x + cell.width, y + cell.height], frame);
  });
  return {cells, caption: fullBleed(frame).caption};
}
