/** Where the parts of a picture stand, by layout and kind of frame, in stage units. */
import type {Frame, FrameKind} from './Frame';

/** A rectangle: its middle, measured from the middle of the stage, and its size. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What every layout has. */
export interface Regions {
  /** The plot or the scenery. */
  readonly picture: Region;
  /** The part of the picture that nothing stands on: the run is fitted to it. */
  readonly action: Region;
  /** The bar of the sentence; null where no sentence is shown. */
  readonly caption: Region | null;
  /** Where a formula stands: from its left edge, on its middle line. */
  readonly formula: Region;
  /** Where live numbers stand. */
  readonly readouts: Region;
  /** Whether caption, formula and numbers lie over the picture. */
  readonly isOverlaid: boolean;
}

/** Edges from the top left corner of the stage. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** The bar of a sentence, from the top of the stage to its foot. */
const captionTop: Readonly<Record<FrameKind, number>> = {
  wide: 924,
  square: 800,
  tall: 1540,
};

/** Between text and the edge of the stage. */
export const edge = 72;

/** A line of a formula below a tall picture, and what live numbers below it take. */
const lineHeight = 140;
const numbersHeight = 180;

/** A map from edge to edge, with caption and numbers over it where they must be. */
export function fullBleed(frame: Frame): Regions {
  const {width} = frame;
  const foot = footOf(frame, 0);
  if (frame.kind === 'wide') {
    return regions(frame, {
      picture: [0, 0, width, foot],
      action: [96, 216, width - 96, foot - 60],
      isOverlaid: true,
    });
  }
  if (frame.kind === 'square') {
    return regions(frame, {
      picture: [0, 0, width, foot],
      action: [96, 190, width - 96, foot - 60],
      isOverlaid: true,
    });
  }
  const bottom = tallPicture(frame);
  return regions(frame, {
    picture: [0, 0, width, bottom],
    action: [96, 96, width - 96, bottom - 96],
    isOverlaid: false,
  });
}

/**
 * One curve over the whole width, with a row of ticks below it.
 *
 * @param formula - The height of what stands in the formula's place, in stage units. If it
 *   is more than a line, it shares the picture of a square frame, and takes of a tall one's.
 */
export function wideCurve(frame: Frame, formula = lineHeight): Regions {
  const {width} = frame;
  const foot = footOf(frame);
  const more = Math.max(0, formula - lineHeight);
  if (frame.kind === 'wide') {
    const plot: Edges = [120, 84, width - 120, foot - 92];
    return regions(frame, {picture: plot, action: plot, isOverlaid: false});
  }
  if (frame.kind === 'square') {
    const plot: Edges = [84, more > 0 ? 84 : 280, width - 84, foot - 92];
    return regions(frame, {picture: plot, action: plot, isOverlaid: false});
  }
  // The formula has the place of the live numbers, too: the picture gives the rest.
  const below = tallPicture(frame) - Math.max(0, more - numbersHeight);
  const plot: Edges = [84, 96, width - 84, below - 92];
  const parts = regions(frame, {picture: plot, action: plot, isOverlaid: false});
  if (more === 0) return parts;
  const place: Edges = [edge, below + 10, width - edge, below + 10 + formula];
  return {...parts, formula: regionOf(place, frame)};
}

/** Scenery in space: when its camera comes near it reaches from edge to edge, as a map. */
export function theater(frame: Frame): Regions {
  return fullBleed(frame);
}

/**
 * Where the picture's room ends: at the caption, or at the stage's foot.
 *
 * @param margin - What stays free at the foot of a stage without caption.
 */
export function footOf({kind, height, words}: Frame, margin = 48): number {
  if (words === 'full') return captionTop[kind];
  return height - (kind === 'tall' ? 160 : margin);
}

/** Below it stand formula and numbers. */
export function tallPicture(frame: Frame): number {
  return footOf(frame) - 360;
}

/** The regions that every layout has, around the picture of one. */
export function regions(
  frame: Frame,
  parts: {picture: Edges; action: Edges; isOverlaid: boolean},
): Regions {
  const {kind, width, height, words} = frame;
  const place = (edges: Edges) => regionOf(edges, frame);
  const below = tallPicture(frame);
  return {
    picture: place(parts.picture),
    action: place(parts.action),
    isOverlaid: parts.isOverlaid,
    caption: words === 'full' ? place([0, captionTop[kind], width, height]) : null,
    formula:
      kind === 'tall'
        ? place([edge, below + 50, width - edge, below + 190])
        : place([edge, edge - 12, width - edge, edge + 96]),
    readouts:
      kind === 'tall'
        ? place([edge, below + 210, width - edge, below + 330])
        : place([edge, edge - 12, width - edge, edge + 96]),
  };
}

/** What edges measured from the stage's corner are, measured from its middle. */
export function regionOf(
  [left, top, right, bottom]: Edges,
  {width, height}: Frame,
): Region {
  return {
    x: (left + right - width) / 2,
    y: (top + bottom - height) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/**
 * Two parts of a region side by side, with a gap between them.
 *
 * @param share - Of the left one, 0 to 1.
 */
export function partsOf(
  {x, y, width, height}: Region,
  share: number,
  gap: number,
): readonly [left: Region, right: Region] {
  const [one, two] = [share, 1 - share].map(part => part * (width - gap));
  const [left, right] = [x - width / 2, x + width / 2];
  return [
    {x: left + one! / 2, y, width: one!, height},
    {x: right - two! / 2, y, width: two!, height},
  ];
}
