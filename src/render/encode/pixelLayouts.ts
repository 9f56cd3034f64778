/** How pixels are laid out for an encoder, and how a layout is brought up to date. */
import {
  AV_PIX_FMT_BGRA,
  AV_PIX_FMT_RGB24,
  AV_PIX_FMT_RGBA,
  AV_PIX_FMT_YUV420P,
  AV_PIX_FMT_YUV444P,
  AV_PIX_FMT_YUVA420P,
  AV_PIX_FMT_YUVA444P10LE,
  type AVPixelFormat,
} from 'node-av/constants';
import type {Plane} from './bt709';
import {updateI420, updateYuva420} from './i420';
import {updateJfif444} from './jfif444';
import {byteOrder, packed} from './packedPixels';
import {updateYuva444p10} from './yuva444p10';

export interface PixelLayout {
  readonly format: AVPixelFormat;
  readonly isYuv: boolean;
  /** Writes what changed (runs of offset and length) into the planes. */
  update(
    pixels: Uint32Array,
    width: number,
    runs: Uint32Array,
    planes: readonly Plane[],
  ): void;
}

export const pixelLayouts = {
  yuv420: {format: AV_PIX_FMT_YUV420P, isYuv: true, update: updateI420},
  yuva420: {format: AV_PIX_FMT_YUVA420P, isYuv: true, update: updateYuva420},
  jfif444: {format: AV_PIX_FMT_YUV444P, isYuv: true, update: updateJfif444},
  yuva444p10: {format: AV_PIX_FMT_YUVA444P10LE, isYuv: true, update: updateYuva444p10},
  rgb: {format: AV_PIX_FMT_RGB24, isYuv: false, update: packed(byteOrder.rgb)},
  rgba: {format: AV_PIX_FMT_RGBA, isYuv: false, update: packed(byteOrder.rgba)},
  bgra: {format: AV_PIX_FMT_BGRA, isYuv: false, update: packed(byteOrder.bgra)},
} satisfies Record<string, PixelLayout>;
