/** Two curves over one axis, one above the other, as wide as the stage lets them be. */
import type {Frame, FrameKind} from './Frame';
import {
  footOf,
  regionOf,
  regions,
  type Edges,
  type Region,
  type Regions,
} from './regions';

/** Regions of two plots that have their horizontal axis in common. */
export interface CurvePairRegions extends Regions {
  readonly upper: Region;
  /** Its row of ticks is that of both. */
  readonly lower: Region;
}

/** Between the plots and the stage's sides and top, and from plot to plot. */
const margins: Readonly<Record<FrameKind, readonly [side: number, top: number]>> = {
  wide: [120, 60],
  square: [84, 60],
  tall: [84, 110],
};
const gap = 44;

/** Below the lower plot: a row of ticks. */
const ticks = 88;

/** Layout B over B: the picture's height is shared by two curves. */
export function curvePair(frame: Frame): CurvePairRegions {
  const [side, top] = margins[frame.kind];
  const foot = footOf(frame) - ticks;
  const [left, right] = [side, frame.width - side];
  const height = (foot - top - gap) / 2;
  const plots: Edges = [left, top, right, foot];
  return {
    ...regions(frame, {picture: plots, action: plots, isOverlaid: false}),
    upper: regionOf([left, top, right, top + height], frame),
    lower: regionOf([left, foot - height, right, foot], frame),
  };
}
