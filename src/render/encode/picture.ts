import {pictureFormat, type PictureFormat} from '../plan/pictureFormat';
import {encodeJpg} from './jpg';
import {encodePng} from './png';
import type {PictureSettings} from './singleFrame';

/** A picture as a file has it. */
export interface EncodedPicture {
  readonly format: PictureFormat;
  readonly bytes: Buffer;
}

/**
 * Encodes a frame in the format that its file's name asks for.
 *
 * @param path - Ends in `.jpg` or `.jpeg`; with any other name it is a PNG.
 * @param pixels - BGRA words, row by row.
 */
export async function encodePicture(
  path: string,
  pixels: Uint32Array,
  settings: PictureSettings,
): Promise<EncodedPicture> {
  const format = pictureFormat(path) ?? 'png';
  const encode = format === 'jpg' ? encodeJpg : encodePng;
  return {format, bytes: await encode(pixels, settings)};
}
