/**
 * Tells x264 which macroblocks did not change, so that it skips them without a search:
 * FFmpeg's "video hint" side data (libavutil/video_hint.h, FFmpeg 7 and later).
 */

import {eachSpan} from './eachSpan';

/** x264's macroblocks are 16 × 16 pixels. */
const blockSize = 16;

/** `AVVideoHint`: three size_t and an enum, padded; `AVVideoRect`: four uint32. */
const hintBytes = 32;
const rectBytes = 16;

/** `AV_VIDEO_HINT_TYPE_CHANGED`. */
const changedType = 1;

export interface BlockRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The macroblocks that runs of changed pixels touch, as rectangles one block high.
 *
 * @param runs - Pairs of offset and length, in pixels.
 */
export function changedBlocks(runs: Uint32Array, width: number): BlockRect[] {
  const rows = new Map<number, Uint8Array>();
  const columns = Math.ceil(width / blockSize);
  eachSpan(runs, width, (y, left, right) => {
    const row = Math.floor(y / blockSize);
    let marks = rows.get(row);
    if (!marks) rows.set(row, (marks = new Uint8Array(columns)));
    marks.fill(
      1,
      Math.floor(left / blockSize),
      Math.floor((right - 1) / blockSize) + 1,
    );
  });
  return [...rows].flatMap(([row, marks]) => rectsOf(row, marks));
}

function rectsOf(row: number, marks: Uint8Array): BlockRect[] {
  const rects: BlockRect[] = [];
  let column = marks.indexOf(1);
  while (column >= 0) {
    const gap = marks.indexOf(0, column);
    const end = gap < 0 ? marks.length : gap;
    rects.push({
      x: column * blockSize,
      y: row * blockSize,
      width: (end - column) * blockSize,
      height: blockSize,
    });
    column = marks.indexOf(1, end);
  }
  return rects;
}

/** The side data's bytes, as FFmpeg lays them out on 64-bit machines. */
export function videoHint(rects: readonly BlockRect[]): Buffer {
  const hint = Buffer.alloc(hintBytes + rects.length * rectBytes);
  hint.writeBigUInt64LE(BigInt(rects.length), 0);
  hint.writeBigUInt64LE(BigInt(hintBytes), 8);
  hint.writeBigUInt64LE(BigInt(rectBytes), 16);
  hint.writeInt32LE(changedType, 24);
  rects.forEach(({x, y, width, height}, i) => {
    const at = hintBytes + i * rectBytes;
    hint.writeUInt32LE(x, at);
    hint.writeUInt32LE(y, at + 4);
    hint.writeUInt32LE(width, at + 8);
    hint.writeUInt32LE(height, at + 12);
  });
  return hint;
}
