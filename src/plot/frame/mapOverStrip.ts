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

/** A map, and below it a strip for a chart over the steps. */
export interface MapOverStrip extends Regions {
  readonly strip: Region;
}

/** Of the strip, in stage units. */
const height = 280;

/** Above the chart: the name of its axis. */
const head = 52;

/** What a formula of two lines takes below a tall map, with room above it. */
const formulaHeight = 206;

/** What overlays a map's upper edge, and room around the run. */
const chip = 190;
const margin = 70;

/** A map from edge to edge with a strip of the same width below it. */
export function mapOverStrip(frame: Frame): MapOverStrip {
  const {kind, width} = frame;
  const place = (edges: Edges) => regionOf(edges, frame);
  if (kind !== 'tall') {
    const foot = footOf(frame, 0);
    const bottom = foot - height;
    return {
      ...regions(frame, {
        picture: [0, 0, width, bottom],
        action: [96, chip, width - 96, bottom - margin],
        isOverlaid: true,
      }),
      strip: place([edge - 40, bottom + head, width - edge, foot - 6]),
    };
  }
  const below = tallPicture(frame);
  const line = below - 14;
  const bottom = line - formulaHeight;
  const base = regions(frame, {
    picture: [0, 0, width, bottom],
    action: [96, 96, width - 96, bottom - 96],
    isOverlaid: false,
  });
  return {
    ...base,
    formula: place([edge, bottom + 30, width - edge, line]),
    strip: place([edge - 40, below + head, width - edge, footOf(frame) - 10]),
  };
}
