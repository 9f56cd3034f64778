/** Single frames of an open scene, kept in memory. */
import type {FrameRange} from '../plan/frameRange';
import {receiveFrames} from './receiveFrames';
import type {RenderBrowser} from './RenderBrowser';
import type {ScenePage} from './ScenePage';
import {applyPatch, readPatches} from './transport';

/** A frame as BGRX words, row by row. */
export interface Pixels {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** A frame's size in pixels. */
export type PixelSize = Omit<Pixels, 'pixels'>;

/**
 * Draws a range of frames.
 *
 * @param take - Is given each frame; its pixels are the next frame's as soon as it returns.
 */
export async function readFrames(
  renderBrowser: RenderBrowser,
  page: ScenePage,
  {width, height}: PixelSize,
  range: FrameRange,
  take: (picture: Pixels, frame: number) => void,
): Promise<void> {
  const pixels = new Uint32Array(width * height);
  await receiveFrames(renderBrowser, [page], range, async words => {
    for (const patch of readPatches(words)) {
      applyPatch(pixels, patch);
      take({pixels, width, height}, patch.index);
    }
  });
}

/** Draws one frame. */
export async function readFrame(
  renderBrowser: RenderBrowser,
  page: ScenePage,
  size: PixelSize,
  frame: number,
): Promise<Pixels> {
  let shot: Pixels | undefined;
  const range = {first: frame, last: frame};
  await readFrames(renderBrowser, page, size, range, picture => (shot = picture));
  return shot!;
}
