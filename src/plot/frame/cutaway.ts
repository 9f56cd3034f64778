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
import type {Frame} from './Frame';

/** A picture in space, and flat panels for what is cut out of it along x and along y. */
export interface CutawayRegions extends Regions {
  readonly panels: readonly [x: Region, y: Region];
  /** Whether the panels lie over the picture, one at a time: it steps back behind them. */
  readonly isPanelOver: boolean;
}

/** Left of a panel: the name of its upright axis stands there, in stage units. */
const margin = 70;

/** In a square frame the picture begins where a formula on one line ends. */
const formulaFoot = 168;

/**
 * A theatre with two panels beside it: at the right under the formula, in a tall frame
 * below, and in a square one over the picture.
 *
 * @example
 * ```ts
 * cutaway(frameOf()).panels; // two, one above the other
 * ```
 */
export function cutaway(frame: Frame): CutawayRegions {
  const {kind, width} = frame;
  const foot = footOf(frame);
  const place = (edges: Edges) => regionOf(edges, frame);
  if (kind === 'wide') {
    const side = 1170;
    const picture: Edges = [0, 0, side, foot];
    const top = 344;
    const middle = (top + foot - 40) / 2;
    const [left, right] = [side + margin, width - 130];
    return {
      ...regions(frame, {picture, action: picture, isOverlaid: false}),
      formula: place([side, edge - 12, width - edge, edge + 180]),
      panels: [
        place([left, top, right, middle - 40]),
        place([left, middle + 40, right, foot - 40]),
      ],
      isPanelOver: false,
    };
  }
  if (kind === 'square') {
    const picture: Edges = [0, formulaFoot, width, foot];
    const panel = place([150, 290, width - 150, foot - 80]);
    return {
      ...regions(frame, {picture, action: picture, isOverlaid: true}),
      panels: [panel, panel],
      isPanelOver: true,
    };
  }
  const bottom = tallPicture(frame);
  const half = Math.round(bottom * 0.68);
  const picture: Edges = [0, 0, width, half];
  const panel = (left: number) =>
    place([left + margin, half + 60, left + width / 2 - 80, bottom - 10]);
  return {
    ...regions(frame, {picture, action: picture, isOverlaid: false}),
    formula: place([edge, bottom + 50, width - edge, bottom + 330]),
    panels: [panel(0), panel(width / 2)],
    isPanelOver: false,
  };
}
