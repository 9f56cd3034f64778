/**
 * GIF's LZW (GIF89a specification, appendix F) with a choice: a pixel that is the same as
 * in the frame before may be written as its colour or as "transparent", whichever lets the
 * current string grow. Keeps up to {@link maxStates} candidate codes for the pixels so far
 * and emits the one that matches longest.
 */

const maxCode = 4095;
/** Spellings followed at once; more gain nothing measurable. */
const maxStates = 16;

export interface LzwInput {
  /** Palette indices, row by row. */
  readonly indices: Uint8Array;
  /** 1 where "transparent" would do as well. */
  readonly unchanged: Uint8Array;
  /** The palette index that means "transparent". */
  readonly transparent: number;
  /** Bits of a palette index, 2 to 8. */
  readonly minCodeSize: number;
}

/** The compressed bytes, without sub-blocks. */
export function compressLzw(input: LzwInput): Uint8Array {
  return new Compressor(input).run();
}

class Compressor {
  /** Child of (code, symbol), counted from the stamp; older entries are below it. */
  private readonly children: Int32Array;
  private readonly clearCode: number;
  private readonly shift: number;
  private readonly out = new BitWriter();
  /** The codes of every spelling of the string so far, and of the next longer one. */
  private states = new Int32Array(2 * maxStates);
  private longer = new Int32Array(2 * maxStates);
  private nextCode = 0;
  private codeSize = 0;
  private stamp = 0;

  public constructor(private readonly input: LzwInput) {
    this.clearCode = 1 << input.minCodeSize;
    this.shift = input.minCodeSize;
    this.children = sharedTable(input.minCodeSize);
    this.children.fill(0);
  }

  public run(): Uint8Array {
    const {indices, unchanged: free, transparent} = this.input;
    this.clear();
    this.states[0] = indices[0]!;
    let count = 1;
    for (let i = 1; i < indices.length; i++) {
      const isUnchanged = free[i] === 1;
      const color = indices[i]!;
      const longer = this.extend(count, color, isUnchanged);
      if (longer > 0) {
        count = longer;
        continue;
      }
      const code = this.states[0];
      this.emit(code);
      // The decoder learns the first pixel of the next string: its spelling is settled now.
      const first = isUnchanged ? transparent : color;
      this.learn(code, first);
      this.states[0] = first;
      count = 1;
    }
    this.emit(this.states[0]);
    this.out.write(this.clearCode + 1, this.codeSize);
    return this.out.bytes();
  }

  /** Lengthens every spelling by a pixel; returns how many are in the table. */
  private extend(count: number, color: number, isFree: boolean): number {
    const {states, longer, children, shift, stamp} = this;
    const {transparent} = this.input;
    let found = 0;
    for (let s = 0; s < count && found < maxStates; s++) {
      const parent = states[s]! << shift;
      const plain = children[parent + color]! - stamp;
      if (plain > 0) longer[found++] = plain;
      if (!isFree) continue;
      const clear = children[parent + transparent]! - stamp;
      if (clear > 0) longer[found++] = clear;
    }
    if (found > 0) [this.states, this.longer] = [longer, states];
    return found;
  }

  private emit(code: number): void {
    this.out.write(code, this.codeSize);
    if (this.nextCode === 1 << this.codeSize && this.nextCode <= maxCode)
      this.codeSize++;
  }

  private learn(code: number, symbol: number): void {
    if (this.nextCode > maxCode) {
      this.clear();
      return;
    }
    this.children[(code << this.shift) + symbol] = this.stamp + this.nextCode++;
  }

  /** A new stamp forgets every entry without touching the table. */
  private clear(): void {
    this.out.write(this.clearCode, this.codeSize || this.shift + 1);
    this.codeSize = this.shift + 1;
    this.nextCode = this.clearCode + 2;
    this.stamp += maxCode + 1;
  }
}

const tables = new Map<number, Int32Array>();

function sharedTable(minCodeSize: number): Int32Array {
  const existing = tables.get(minCodeSize);
  if (existing) return existing;
  const table = new Int32Array((maxCode + 1) << minCodeSize);
  tables.set(minCodeSize, table);
  return table;
}

class BitWriter {
  private buffer = new Uint8Array(4096);
  private length = 0;
  private pending = 0;
  private bits = 0;

  public write(code: number, size: number): void {
    this.pending |= code << this.bits;
    this.bits += size;
    while (this.bits >= 8) this.push();
  }

  public bytes(): Uint8Array {
    if (this.bits > 0) this.push();
    return this.buffer.slice(0, this.length);
  }

  private push(): void {
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer[this.length++] = this.pending & 255;
    this.pending >>>= 8;
    this.bits -= 8;
  }
}
