/** A frame as a PNG file's bytes. */
import {FF_ENCODER_PNG} from 'node-av/constants';
import {pixelLayouts} from './pixelLayouts';
import {encodeSingle, type PictureSettings} from './singleFrame';

/**
 * Encodes a frame, losslessly; the same pixels give the same bytes.
 *
 * @param pixels - BGRA words, row by row.
 * @param settings - Their size, and whether they carry alpha.
 */
export async function encodePng(
  pixels: Uint32Array,
  settings: PictureSettings,
): Promise<Buffer> {
  return encodeSingle(pixels, settings, {
    name: FF_ENCODER_PNG,
    layout: settings.transparent ? pixelLayouts.rgba : pixelLayouts.rgb,
    prepare: context => void context.setOption('pred', 'mixed'),
  });
}
