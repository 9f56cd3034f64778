/** Two pictures of one thing side by side, or one above the other in a tall frame. */
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

/** Regions of two linked pictures; `picture` and `action` are those of the second. */
export interface LinkedTwinRegions extends Regions {
  readonly first: Region;
  readonly second: Region;
}

/** Between the twins, and from the row of formula and numbers to them. */
const gap = 48;
const head = 190;

/** From a twin's edge to what the run is fitted to. */
const margin = 56;

/** Layout E: whatever moves in one twin moves in the other. */
export function linkedTwins(frame: Frame): LinkedTwinRegions {
  const {kind, width} = frame;
  const side = kind === 'square' ? 48 : edge;
  const [left, right] = [side, width - side];
  const foot = footOf(frame) - 36;
  const [one, two]: [Edges, Edges] =
    kind === 'tall'
      ? stacked([left, 96, right, tallPicture(frame)])
      : abreast([left, head, right, foot]);
  const [l, t, r, b] = two;
  return {
    ...regions(frame, {
      picture: two,
      action: [l + margin, t + margin, r - margin, b - margin],
      isOverlaid: false,
    }),
    first: regionOf(one, frame),
    second: regionOf(two, frame),
  };
}

function abreast([left, top, right, bottom]: Edges): [Edges, Edges] {
  const width = (right - left - gap) / 2;
  return [
    [left, top, left + width, bottom],
    [right - width, top, right, bottom],
  ];
}

function stacked([left, top, right, bottom]: Edges): [Edges, Edges] {
  const height = (bottom - top - gap) / 2;
  return [
    [left, top, right, top + height],
    [left, bottom - height, right, bottom],
  ];
}
