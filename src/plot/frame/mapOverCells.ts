import type {Frame} from './Frame';
import {mapOverStrip, type MapOverStrip} from './mapOverStrip';

/** Cells have no axis whose name would stand above them, in stage units. */
const head = 40;

/** A map, and below it a strip for the cells of several runs. */
export function mapOverCells(frame: Frame): MapOverStrip {
  const regions = mapOverStrip(frame);
  const {strip} = regions;
  return {
    ...regions,
    strip: {...strip, y: strip.y - head / 2, height: strip.height + head},
  };
}
