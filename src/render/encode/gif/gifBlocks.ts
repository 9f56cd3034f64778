/** The blocks of a GIF file (GIF89a specification, sections 17 to 27). */

export interface GifImage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly minCodeSize: number;
  readonly compressed: Uint8Array;
}

/**
 * Header, screen descriptor, global colour table and the endless-loop extension.
 *
 * @param colors - 0xRRGGBB, at most 2 to the power of `bits`.
 * @param bits - Of an index into the colour table, 1 to 8.
 */
export function gifHeader(
  width: number,
  height: number,
  colors: readonly number[],
  bits: number,
): Buffer {
  const screen = Buffer.alloc(13);
  screen.write('GIF89a', 'latin1');
  screen.writeUInt16LE(width, 6);
  screen.writeUInt16LE(height, 8);
  screen[10] = 0x80 | 0x70 | (bits - 1);
  const table = Buffer.alloc(3 << bits);
  colors.forEach((color, i) => table.writeUIntBE(color, i * 3, 3));
  const loop = Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00', 'latin1');
  return Buffer.concat([screen, table, loop]);
}

/**
 * One image over what is already there.
 *
 * @param delay - How long it stays, in centiseconds.
 */
export function gifImage(image: GifImage, delay: number, transparent: number): Buffer {
  const control = Buffer.from([0x21, 0xf9, 4, 0x05, 0, 0, transparent, 0]);
  control.writeUInt16LE(delay, 4);
  const descriptor = Buffer.alloc(11);
  descriptor[0] = 0x2c;
  descriptor.writeUInt16LE(image.left, 1);
  descriptor.writeUInt16LE(image.top, 3);
  descriptor.writeUInt16LE(image.width, 5);
  descriptor.writeUInt16LE(image.height, 7);
  descriptor[10] = image.minCodeSize;
  return Buffer.concat([control, descriptor, ...subBlocks(image.compressed)]);
}

export const gifTrailer = Buffer.from([0x3b]);

function subBlocks(bytes: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const block = bytes.subarray(at, at + 255);
    blocks.push(Uint8Array.of(block.length), block);
  }
  blocks.push(Uint8Array.of(0));
  return blocks;
}
