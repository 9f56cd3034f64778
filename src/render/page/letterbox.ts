/** Where in a picture of other proportions the stage is, and what lies beside it. */
import type {Size} from '../../plot/frame/Frame';

/** A rectangle in whole pixels: x, y, width, height. */
export type Bar = readonly [x: number, y: number, width: number, height: number];

export interface Letterbox {
  /** Pixels for a unit of the stage. */
  readonly scale: number;
  /** Of the stage's upper left corner, in whole pixels. */
  readonly offset: readonly [x: number, y: number];
  /** What the stage does not cover; where it ends within a pixel, that one too. */
  readonly bars: readonly Bar[];
}

/**
 * Puts a stage into the middle of a picture, as large as it fits. Its edges are at whole
 * pixels: half a pixel would be a line between stage and bar.
 */
export function letterbox(picture: Size, stage: Size): Letterbox {
  const scale = Math.min(picture.width / stage.width, picture.height / stage.height);
  const [width, height] = [stage.width * scale, stage.height * scale];
  const left = whole((picture.width - width) / 2);
  const top = whole((picture.height - height) / 2);
  const [right, bottom] = [whole(left + width), whole(top + height)];
  const bars: Bar[] = [
    [0, 0, left, picture.height],
    [right, 0, picture.width - right, picture.height],
    [0, 0, picture.width, top],
    [0, bottom, picture.width, picture.height - bottom],
  ];
  return {
    scale,
    offset: [left, top],
    bars: bars.filter(([, , width, height]) => width > 0 && height > 0),
  };
}

/** Rounded down, but for what a product of fractions is short of a whole number. */
function whole(length: number): number {
  return Math.floor(length + 1e-6);
}
