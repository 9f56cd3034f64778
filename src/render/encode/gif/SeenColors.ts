/** No pixel has it: a colour has 24 bits. */
const noColor = 0xffffffff;

/** How long every colour is on the screen, and on how much of it. */
export class SeenColors {
  /** By colour: pixels times frames. */
  private readonly amounts = new Float32Array(1 << 24);
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
        if (before !== noColor) this.amounts[before]! += index - this.since[i]!;
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
  public total(frames: number): Float32Array {
    this.current.forEach((color, i) => {
      if (color !== noColor) this.amounts[color]! += frames - this.since[i]!;
      this.since[i] = frames;
    });
    return this.amounts;
  }
}
