import type {Frame} from './Frame';
import {
  edge,
  footOf,
  regionOf,
  regions,
  type Edges,
  type Region,
  type Regions,
} from './regions';

/** A picture with what it is about in symbols: equations or code. */
export interface PictureAndPanel extends Regions {
  readonly panel: Region;
}

/** Where a wide frame's picture ends, and its panel begins and ends. */
const wide = {picture: 1114, panel: [1170, 1848]} as const;

/** How much of the height above the sentence the picture has, above its panel. */
const shares = {square: 0.45, tall: 0.47} as const;

/** Between picture and panel, stacked. */
const gap = 36;

/** A picture at the left or at the top, from edge to edge, and a panel beside or below it. */
export function pictureAndPanel(frame: Frame): PictureAndPanel {
  const {kind, width} = frame;
  const foot = footOf(frame, 0);
  const bottom = kind === 'wide' ? foot : Math.round(shares[kind] * foot);
  const right = kind === 'wide' ? wide.picture : width;
  const panel: Edges =
    kind === 'wide'
      ? [wide.panel[0], edge, wide.panel[1], foot - gap]
      : [edge, bottom + gap, width - edge, foot - gap];
  const margin = kind === 'wide' ? 96 : 60;
  const base = regions(frame, {
    picture: [0, 0, right, bottom],
    action: [margin, margin, right - margin, bottom - margin],
    isOverlaid: false,
  });
  return {...base, panel: regionOf(panel, frame)};
}
