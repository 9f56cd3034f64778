/** The boxes that MP4 files are made of (ISO/IEC 14496-12, 4.2). */

export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where its content begins. */
  readonly body: number;
  readonly end: number;
}

/**
 * The boxes between two places of a file.
 *
 * @throws Error when one has no length.
 */
export function boxesIn(file: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start < to;) {
    const size = file.readUInt32BE(start);
    const type = file.toString('latin1', start + 4, start + 8);
    // A size of 1 says that the real one follows in eight bytes.
    const isLarge = size === 1;
    const end = start + (isLarge ? Number(file.readBigUInt64BE(start + 8)) : size);
    boxes.push({type, start, body: start + (isLarge ? 16 : 8), end});
    if (end <= start) throw new Error(`Expected a box in the MP4 file at ${start}.`);
    start = end;
  }
  return boxes;
}

/** A box of parts that follow each other. */
export function box(type: string, parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + parts.reduce((sum, {length}) => sum + length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...parts]);
}
