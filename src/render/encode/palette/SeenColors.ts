/** No pixel has it: a colour has 24 bits. */
const noColor = 0xffffffff;

/** Colours, and how much of each there is: pixels times frames. */
export interface ColorAmounts {
  /** 0xRRGGBB, ascending. */
  readonly colors: Uint32Array;
  readonly amounts: Float64Array;
}

/** Most of the 2²⁴ colours are never seen; they are looked for in blocks of so many bits. */
const blockBits = 10;

/** How long every colour is on the screen, and on how much of it. */
export class SeenColors {
  /** By colour: pixels times frames. */
  private readonly amounts = new Float32Array(1 << 24);
  /** 1 for a block that has a colour in it. */
  private readonly blocks = new Uint8Array(1 << (24 - blockBits));
  private readonly current: Uint32Array;
  /** By pixel: the frame since which it has its colour. */
  private readonly since: Uint32Array;

  public constructor(pixelCount: number) {
    this.current = new Uint32Array(pixelCount).fill(noColor);
    this.since = new Uint32Array(pixelCount);
  }

  /**
   * Takes a frame.
   *
   * @param runs - Pairs of offset and length of what may have changed.
   */
  public add(index: number, pixels: Uint32Array, runs: Uint32Array): void {
    for (let r = 0; r < runs.length; r += 2) {
      const start = runs[r]!;
      const end = start + runs[r + 1]!;
      for (let i = start; i < end; i++) {
        const color = pixels[i]! & 0xffffff;
        const before = this.current[i]!;
        if (color === before) continue;
        if (before !== noColor) this.count(before, index - this.since[i]!);
        this.current[i] = color;
        this.since[i] = index;
      }
    }
  }

  /**
   * The amounts by colour, when the last frame has come.
   *
   * @param frames - How many frames there were.
   */
  public total(frames: number): ColorAmounts {
    this.current.forEach((color, i) => {
      if (color !== noColor) this.count(color, frames - this.since[i]!);
      this.since[i] = frames;
    });
    const colors: number[] = [];
    this.blocks.forEach((isSeen, block) => {
      if (!isSeen) return;
      const first = block << blockBits;
      for (let color = first; color < first + (1 << blockBits); color++) {
        if (this.amounts[color]! > 0) colors.push(color);
      }
    });
    return {
      colors: Uint32Array.from(colors),
      amounts: Float64Array.from(colors, color => this.amounts[color]!),
    };
  }

  private count(color: number, frames: number): void {
    this.amounts[color]! += frames;
    this.blocks[color >>> blockBits] = 1;
  }
}
