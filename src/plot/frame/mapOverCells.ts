import type {Frame} from './Frame';
import {mapOverStrip, type MapOverStrip} from './mapOverStrip';

/** Cells have no axis whose name would stand above them, in stage units. */
const head = 40;

/** To the edges of the stage, and to what lies below. */
const side = 48;
const foot = 10;

/** A map, and below it a strip for the cells of several runs. */
export function mapOverCells(frame: Frame): MapOverStrip {
  const regions = mapOverStrip(frame);
  const {strip} = regions;
  return {
    ...regions,
    strip: {
      x: 0,
      y: strip.y - (head + foot) / 2,
      width: frame.width - 2 * side,
      height: strip.height + head - foot,
    },
  };
}
