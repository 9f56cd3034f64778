/**
 * GIF's LZW (GIF89a specification, appendix F) with a choice: a pixel that is the same as
 * in the frame before may be written as its colour or as "transparent", whichever lets the
 * current string grow. All spellings of the pixels so far that are in the table are kept,
 * and the one that lasts longest is written.
 */

const MAX_CODE = 4095;
/** Spellings followed at once; more gain nothing measurable. */
const MAX_STATES = 16;

export interface LzwInput {
  /** Palette indices, row by row. */
  readonly indices: Uint8Array;
  /** 1 where "transparent" would do as well. */
  readonly free: Uint8Array;
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
  /** Child of (code, symbol), valid where the stamp is the table's. */
  private readonly children: Int32Array;
  private readonly clearCode: number;
  private readonly symbols: number;
  private readonly out = new BitWriter();
  private nextCode = 0;
  private codeSize = 0;
  private stamp = 0;

  public constructor(private readonly input: LzwInput) {
    this.clearCode = 1 << input.minCodeSize;
    this.symbols = this.clearCode;
    this.children = sharedTable(input.minCodeSize);
    this.children.fill(0);
  }

  public run(): Uint8Array {
    const {indices, free, transparent} = this.input;
    this.clear();
    let states = spellings(indices, free, transparent, 0);
    for (let i = 1; i < indices.length; i++) {
      const choices = spellings(indices, free, transparent, i);
      const longer = this.extend(states, choices);
      if (longer.length > 0) {
        states = longer;
        continue;
      }
      this.emit(states[0]);
      this.learn(states[0], choices[choices.length - 1]);
      states = choices;
    }
    this.emit(states[0]);
    this.out.write(this.clearCode + 1, this.codeSize);
    return this.out.bytes();
  }

  private extend(states: readonly number[], choices: readonly number[]): number[] {
    const longer: number[] = [];
    for (const state of states) {
      for (const symbol of choices) {
        const child = this.children[state * this.symbols + symbol] - this.stamp;
        if (child > 0 && longer.length < MAX_STATES) longer.push(child);
      }
    }
    return longer;
  }

  private emit(code: number): void {
    this.out.write(code, this.codeSize);
    if (this.nextCode === 1 << this.codeSize && this.nextCode <= MAX_CODE)
      this.codeSize++;
  }

  private learn(code: number, symbol: number): void {
    if (this.nextCode > MAX_CODE) {
      this.clear();
      return;
    }
    this.children[code * this.symbols + symbol] = this.stamp + this.nextCode++;
  }

  /** A new stamp forgets every entry without touching the table. */
  private clear(): void {
    if (this.codeSize) this.out.write(this.clearCode, this.codeSize);
    else this.out.write(this.clearCode, this.input.minCodeSize + 1);
    this.codeSize = this.input.minCodeSize + 1;
    this.nextCode = this.clearCode + 2;
    this.stamp += MAX_CODE + 1;
  }
}

/** What a pixel may be written as; the last is what a new string is learnt with. */
function spellings(
  indices: Uint8Array,
  free: Uint8Array,
  transparent: number,
  i: number,
): number[] {
  return free[i] ? [indices[i], transparent] : [indices[i]];
}

const tables = new Map<number, Int32Array>();

function sharedTable(minCodeSize: number): Int32Array {
  const existing = tables.get(minCodeSize);
  if (existing) return existing;
  const table = new Int32Array((MAX_CODE + 1) << minCodeSize);
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
