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
  const bottom = below - 160;
  const base = regions(frame, {
    picture: [0, 0, width, bottom],
    action: [96, 96, width - 96, bottom - 96],
    isOverlaid: false,
  });
  return {
    ...base,
    formula: place([edge, bottom + 20, width - edge, bottom + 160]),
    strip: place([edge - 40, bottom + 160 + head, width - edge, footOf(frame) - 10]),
  };
}
