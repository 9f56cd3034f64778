import type {Frame} from './Frame';
import {edge, footOf, fullBleed, regionOf, type Edges, type Region} from './regions';

/** A network with its numbers, and what is written of them. */
export interface NetworkAndPanel {
  readonly network: Region;
  /** What stays in the panel: the cost. */
  readonly cost: Region;
  /** What is worked out. */
  readonly working: Region;
  /** What comes of it; the place of the working where there is no other. */
  readonly result: Region;
  /** Null where no sentence is shown. */
  readonly caption: Region | null;
}

/** Between the network and what is beside or below it. */
const gap = 36;

/** Shares of a stacked panel's height. */
const shares = {cost: 0.31, working: 0.41} as const;

/** Layout C for a network, which needs width: only in a wide frame the panel is beside it. */
export function networkAndPanel(frame: Frame): NetworkAndPanel {
  const {kind, width} = frame;
  const foot = footOf(frame, 0) - gap;
  const place = (edges: Edges) => regionOf(edges, frame);
  const {caption} = fullBleed(frame);
  if (kind === 'square') {
    const top = Math.round(0.65 * foot);
    const middle = Math.round(0.34 * width);
    const working = place([middle, top, width - edge, foot]);
    return {
      network: place([gap, gap, width - gap, top - gap]),
      cost: place([edge, top, middle - gap, foot]),
      ...{working, result: working, caption},
    };
  }
  const isTall = kind === 'tall';
  const right = isTall ? width - gap : 1114;
  const bottom = isTall ? Math.round(0.48 * foot) : foot;
  const [left, top] = isTall ? [150, bottom + gap] : [right + 56, edge];
  const end = isTall ? width - left : width - edge;
  const [second, third] = [shares.cost, shares.cost + shares.working].map(share =>
    Math.round(top + share * (foot - top)),
  ) as [number, number];
  return {
    network: place([gap, isTall ? edge : gap, right, bottom]),
    cost: place([left, top, end, second]),
    working: place([left, second, end, third]),
    result: place([left, third, end, foot]),
    caption,
  };
}
