/** Single frames of an open film, kept in memory. */
import type {FrameRange} from './frameRange';
import {receiveFrames} from './receiveFrames';
import type {FilmPage, Studio} from './Studio';
import {applyPatch, readPatches} from './transport';

/** A frame as BGRX words, row by row. */
export interface Picture {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** A frame's size in pixels, which is the film's. */
export type PictureSize = Omit<Picture, 'pixels'>;

/**
 * Draws a range of frames.
 *
 * @param take - Is given each frame; its pixels are the next frame's as soon as it returns.
 */
export async function shootFrames(
  studio: Studio,
  film: FilmPage,
  {width, height}: PictureSize,
  range: FrameRange,
  take: (picture: Picture, frame: number) => void,
): Promise<void> {
  const pixels = new Uint32Array(width * height);
  await receiveFrames(studio, [film], range, async words => {
    for (const patch of readPatches(words)) {
      applyPatch(pixels, patch);
      take({pixels, width, height}, patch.index);
    }
  });
}

/** Draws one frame. */
export async function shootFrame(
  studio: Studio,
  film: FilmPage,
  size: PictureSize,
  frame: number,
): Promise<Picture> {
  let shot: Picture | undefined;
  const range = {first: frame, last: frame};
  await shootFrames(studio, film, size, range, picture => (shot = picture));
  return shot!;
}
