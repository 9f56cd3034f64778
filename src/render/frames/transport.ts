/**
 * How frames travel from the page to Node: only what changed.
 *
 * A message is a sequence of 32-bit words, frame after frame:
 * `index, runCount, pixelCount, (offset, length) × runCount, pixel × pixelCount`.
 * Offsets count pixels from the top left, row by row; a pixel is BGRX. An unchanged frame
 * is three words. The first frame of a film is one run that covers everything.
 */

/** Header words of a frame: index, number of runs, number of pixels. */
const headerWords = 3;

export interface FramePatch {
  readonly index: number;
  /** Pairs of offset and length, in pixels, ascending. */
  readonly runs: Uint32Array;
  /** The pixels of all runs, one after the other. */
  readonly pixels: Uint32Array;
}

/** A message being filled; grows as needed and is reused. */
export class PatchWriter {
  private words: Uint32Array = new Uint32Array(1 << 16);
  private length = 0;

  /** Words written so far. */
  public get size(): number {
    return this.length;
  }

  /** Forgets what was written. */
  public clear(): void {
    this.length = 0;
  }

  /** What was written so far: a view that the next `clear` and `add` overwrite. */
  public view(): Uint32Array {
    return this.words.subarray(0, this.length);
  }

  /**
   * Appends a frame.
   *
   * @param index - The frame's number.
   * @param pixels - The whole frame.
   * @param runs - Pairs of offset and length of what is to travel, ascending.
   */
  public add(index: number, pixels: Uint32Array, runs: Uint32Array): void {
    let pixelCount = 0;
    for (let r = 1; r < runs.length; r += 2) pixelCount += runs[r]!;
    const needed = this.length + headerWords + runs.length + pixelCount;
    if (needed > this.words.length) this.words = grown(this.words, needed);
    let at = this.length;
    this.words[at++] = index;
    this.words[at++] = runs.length / 2;
    this.words[at++] = pixelCount;
    this.words.set(runs, at);
    at += runs.length;
    for (let r = 0; r < runs.length; r += 2) {
      const start = runs[r]!;
      const length = runs[r + 1]!;
      this.words.set(pixels.subarray(start, start + length), at);
      at += length;
    }
    this.length = at;
  }
}

/**
 * Reads a message.
 *
 * @throws RangeError when the message ends inside a frame.
 */
export function* readPatches(words: Uint32Array): Generator<FramePatch> {
  let at = 0;
  while (at < words.length) {
    // A header that is cut off gives no length that fits.
    const [index = 0, runCount = NaN, pixelCount = NaN] = words.subarray(at);
    const runsAt = at + headerWords;
    const pixelsAt = runsAt + runCount * 2;
    at = pixelsAt + pixelCount;
    if (!(at <= words.length)) {
      throw new RangeError(
        `Expected frame ${index} to have ${at} words, got ${words.length}.`,
      );
    }
    yield {
      index,
      runs: words.subarray(runsAt, pixelsAt),
      pixels: words.subarray(pixelsAt, at),
    };
  }
}

/**
 * Applies a patch.
 *
 * @param frame - The frame before, brought up to date in place.
 * @throws RangeError when a run lies outside the frame.
 */
export function applyPatch(frame: Uint32Array, {runs, pixels}: FramePatch): void {
  let from = 0;
  for (let r = 0; r < runs.length; r += 2) {
    const to = from + runs[r + 1]!;
    frame.set(pixels.subarray(from, to), runs[r]);
    from = to;
  }
}

function grown(array: Uint32Array, needed: number): Uint32Array {
  const larger = new Uint32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
