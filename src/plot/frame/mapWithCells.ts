import type {Frame} from './Frame';
import {
  footOf,
  regionOf,
  regions,
  tallPicture,
  type Edges,
  type Region,
  type Regions,
} from './regions';

/** A map with the cells of several runs beside or below it; their terms stand above them. */
export interface MapWithCells extends Regions {
  readonly strip: Region;
}

/** Where a wide map ends, in stage units. */
const wideMap = 1360;

/** What cells and terms take below a square map. */
const squareHeight = 344;

/** Of the line of the terms. */
const lineHeight = {wide: 96, square: 64, tall: 140} as const;

/** From the cells to the edge of the stage, and to what lies around them. */
const side = 48;
const gap = 10;

/** Around the run; nothing overlays the map. */
const margin = 44;

/** A map with cells: at its right in a wide frame, below it in the others. */
export function mapWithCells(frame: Frame): MapWithCells {
  const {kind, width, words} = frame;
  const foot = footOf(frame, 0);
  const place = (edges: Edges) => regionOf(edges, frame);
  const around = (picture: Edges, action: Edges, [left, top, right, end]: Edges) => {
    const line = top + (words === 'none' ? 0 : lineHeight[kind]);
    return {
      ...regions(frame, {picture, action, isOverlaid: false}),
      formula: place([left, top, right, line]),
      strip: place([left, line + gap, right, end]),
    };
  };
  if (kind === 'wide') {
    return around(
      [0, 0, wideMap, foot],
      [margin, margin, wideMap - margin, foot - margin],
      [wideMap + side, 20, width - side, foot - 3 * gap],
    );
  }
  const bottom = kind === 'square' ? foot - squareHeight : tallPicture(frame) - 160;
  const rim = kind === 'square' ? margin : 96;
  return around(
    [0, 0, width, bottom],
    [96, rim, width - 96, bottom - rim],
    kind === 'square'
      ? [side, bottom + gap, width - side, foot - gap]
      : [side, bottom + 2 * gap, width - side, footOf(frame) - 2 * gap],
  );
}
