/** Frames whose memory FFmpeg owns. */
import type {AVPixelFormat} from 'node-av/constants';
import {FFmpegError, Frame} from 'node-av/lib';

/**
 * Allocates a frame to be filled through `data`.
 *
 * `Frame.fromVideoBuffer` would point into the caller's Buffer without keeping it alive,
 * and the encoder's thread would read memory that has been collected.
 */
export function pixelFrame(
  width: number,
  height: number,
  format: AVPixelFormat,
): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.width = width;
  frame.height = height;
  frame.format = format;
  FFmpegError.throwIfError(frame.getBuffer(), 'Could not allocate a frame');
  return frame;
}
