/** The chunks of an animated WebP (WebP Container Specification, "Extended File Format"). */

export interface WebpFrame {
  /** Even, as the file says half of it. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly milliseconds: number;
  /** The picture's own chunk, with name and length. */
  readonly data: Buffer;
}

/** Some pictures have pixels that let the one before be seen. */
const hasAlpha = 0x10;
const isAnimation = 0x02;

/** The longest that a picture can stay. */
const longestMilliseconds = 0xffffff;

/** What stands before the first picture; the size of all is zero. */
export function webpHeader(width: number, height: number): Buffer {
  const canvas = Buffer.alloc(10);
  canvas[0] = hasAlpha | isAnimation;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  // No colour behind the pictures, and no end to their repetition.
  const animation = Buffer.alloc(6);
  const riff = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  return Buffer.concat([riff, chunk('VP8X', canvas), chunk('ANIM', animation)]);
}

/**
 * What the file says of its size.
 *
 * @param frameBytes - Of all pictures, as `webpFrame` gives them.
 */
export function webpSize(frameBytes: number): Buffer {
  const size = Buffer.alloc(4);
  // What is counted begins after the size itself.
  size.writeUInt32LE(webpHeader(1, 1).length - 8 + frameBytes);
  return size;
}

/** A picture over those before it. */
export function webpFrame(frame: WebpFrame): Buffer {
  const {left, top, width, height, milliseconds, data} = frame;
  const head = Buffer.alloc(16);
  head.writeUIntLE(left / 2, 0, 3);
  head.writeUIntLE(top / 2, 3, 3);
  head.writeUIntLE(width - 1, 6, 3);
  head.writeUIntLE(height - 1, 9, 3);
  head.writeUIntLE(Math.min(milliseconds, longestMilliseconds), 12, 3);
  return chunk('ANMF', Buffer.concat([head, data]));
}

/** Chunks have an even number of bytes. */
function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
