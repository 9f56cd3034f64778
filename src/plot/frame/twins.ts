/** A curve beside a lens, and then above its twin: both over one x axis. */
import type {Frame} from './Frame';
import {
  edge,
  footOf,
  regionOf,
  regions,
  tallPicture,
  type Edges,
  type Region,
  type Regions,
} from './regions';

/** Regions of two plots that share their x axis, one above the other. */
export interface TwinRegions extends Regions {
  /** Where `picture` goes when it makes room for its twin, and the twin's own place. */
  readonly upper: Region;
  readonly lower: Region;
  /** The square of a lens beside `picture`, which is alone then. */
  readonly lens: Region;
  /** Where the formulas of both stand; one place for both where there is no more room. */
  readonly formulas: readonly [upper: Region, lower: Region];
  /** Where one live number stands beside the twins. */
  readonly live: Region;
}

/** The heights of the twins, and from the one to the other. */
const heights = {upper: 430, lower: 310, gap: 36};

/** A row of live numbers. */
const row = 78;

/** Below a plot: a row of ticks. */
const ticks = 76;

/** One plot that makes room for a twin below it. Before, a lens stands beside it. */
export function twins(frame: Frame): TwinRegions {
  const {width} = frame;
  const foot = footOf(frame) - ticks;
  const place = (edges: Edges) => regionOf(edges, frame);
  if (frame.kind === 'wide') {
    const [left, right, side] = [96, 1206, 1262];
    const [upper, lower] = stacked([left, edge, right, foot]);
    const base = regions(frame, {
      picture: [left, edge, right, foot],
      action: [left, edge, right, foot],
      isOverlaid: false,
    });
    const numbers = foot - 150;
    const size = Math.min(width - edge - side, numbers - edge);
    const middle = (side + width - edge) / 2;
    return {
      ...base,
      upper: place(upper),
      lower: place(lower),
      lens: place([middle - size / 2, edge - 8, middle + size / 2, edge - 8 + size]),
      formulas: [
        place([side, upper[1], width - edge, upper[3]]),
        place([side, lower[1], width - edge, numbers + row]),
      ],
      readouts: place([side, numbers, width - edge, foot]),
      live: place([side, numbers + row, width - edge, foot]),
    };
  }
  if (frame.kind === 'square') {
    const [left, top, right] = [48, 200, width - 48];
    const [upper, lower] = stacked([left, top, right, foot]);
    const size = 420;
    const middle = (top + foot) / 2;
    const alone: Edges = [left, top, right - size - 40, foot];
    const base = regions(frame, {picture: alone, action: alone, isOverlaid: false});
    return {
      ...base,
      upper: place(upper),
      lower: place(lower),
      lens: place([right - size, middle - size / 2, right, middle + size / 2]),
      formulas: [base.formula, base.formula],
      live: base.readouts,
    };
  }
  const bottom = tallPicture(frame);
  const [left, top, right] = [60, 96, width - 60];
  const [upper, lower] = stacked([left, top, right, bottom - ticks]);
  const size = 500;
  const alone: Edges = [left, top, right, bottom - size - 48 - ticks];
  const base = regions(frame, {picture: alone, action: alone, isOverlaid: false});
  return {
    ...base,
    upper: place(upper),
    lower: place(lower),
    lens: place([width / 2 - size / 2, bottom - size, width / 2 + size / 2, bottom]),
    formulas: [base.formula, base.formula],
    live: base.readouts,
  };
}

/** Two plots that share what there is, as high beside each other as in a wide frame. */
function stacked([left, top, right, bottom]: Edges): [upper: Edges, lower: Edges] {
  const {upper, lower, gap} = heights;
  const foot = top + (bottom - top - gap) * (upper / (upper + lower));
  return [
    [left, top, right, foot],
    [left, foot + gap, right, bottom],
  ];
}
