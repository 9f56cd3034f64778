import type {Frame, FrameKind} from './Frame';
import {
  footOf,
  regionOf,
  regions,
  type Edges,
  type Region,
  type Regions,
} from './regions';

/** A curve, and below it a chart over steps with a line of names above it. */
export interface CurveOverChart extends Regions {
  /** Of the names above the chart. */
  readonly names: Region;
  /** With its ticks. */
  readonly chart: Region;
}

/** Between the pictures and the stage's sides and top. */
const margins: Readonly<Record<FrameKind, readonly [side: number, top: number]>> = {
  wide: [120, 30],
  square: [72, 24],
  tall: [72, 72],
};

/** A line of a formula, with the live numbers beside it or, in a tall frame, below it. */
const line = 116;

/** How much of the height the curve has. */
const share = 0.54;

/** Below the curve: a row of ticks. And the line of names. */
const ticks = 84;
const names = 60;

/**
 * Layout B with a chart: below a line of formula and numbers, a curve and what it comes to
 * share the height.
 */
export function curveOverChart(frame: Frame): CurveOverChart {
  const [side, edge] = margins[frame.kind];
  const isTall = frame.kind === 'tall';
  const top = edge + (isTall ? 2 : 1) * line + 16;
  const foot = footOf(frame, 24) - 8;
  const [left, right] = [side, frame.width - side];
  const bottom = top + share * (foot - top - ticks - names);
  const plot: Edges = [left, top, right, bottom];
  const row = bottom + ticks;
  return {
    ...regions(frame, {picture: plot, action: plot, isOverlaid: false}),
    formula: regionOf([left, edge, right, edge + line], frame),
    readouts: regionOf(
      isTall ? [left, edge + line, right, top] : [left, edge, right, top],
      frame,
    ),
    names: regionOf([left, row, right, row + names], frame),
    chart: regionOf([left - 24, row + names, right, foot], frame),
  };
}
