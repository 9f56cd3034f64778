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

/** Where the picture ends, and its panel begins and ends, side by side. */
const beside = {
  wide: {picture: 1114, panel: [1170, 1848]},
  square: {picture: 520, panel: [560, 1040]},
} as const;

/** How much of the height above the sentence the picture has, above its panel. */
const tallShare = 0.47;

/** Between picture and panel, stacked. */
const gap = 36;

/**
 * A picture from edge to edge and a panel: at its right, so that both are high, or in a
 * tall frame below it.
 */
export function pictureAndPanel(frame: Frame): PictureAndPanel {
  const {kind, width} = frame;
  const foot = footOf(frame, 0);
  const bottom = kind === 'tall' ? Math.round(tallShare * foot) : foot;
  const right = kind === 'tall' ? width : beside[kind].picture;
  const panel: Edges =
    kind === 'tall'
      ? [edge, bottom + gap, width - edge, foot - gap]
      : [beside[kind].panel[0], edge, beside[kind].panel[1], foot - gap];
  const margin = kind === 'wide' ? 96 : 60;
  const base = regions(frame, {
    picture: [0, 0, right, bottom],
    action: [margin, margin, right - margin, bottom - margin],
    isOverlaid: false,
  });
  return {...base, panel: regionOf(panel, frame)};
}
