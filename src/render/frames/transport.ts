/**
 * How frames travel from the page to Node: only what changed, and what is alike only once.
 * To move a megabyte takes longer than to draw most frames.
 *
 * A message is a sequence of 32-bit words, frame after frame:
 * `index, runCount, packedCount, (offset, length) × runCount, word × packedCount`.
 * Offsets count pixels from the top left, row by row; a pixel is BGRX. An unchanged frame
 * is three words. The first frame of a film is one run that covers everything.
 *
 * The pixels of each run are packed: a word below 2³¹ says how many pixels follow; of a
 * larger one the rest says how many times the one pixel that follows is to be repeated.
 */

/** Where the first message of a file begins, in bytes; before it stands the file's name. */
export const fileStart = 4096;

/** Header words of a frame: index, number of runs, number of packed words. */
const headerWords = 3;

/** What the first word of repeated pixels has more than their number. */
const repeated = 2 ** 31;

/** Fewer equal pixels in a row travel one by one: it is sooner done. */
const fewestRepeated = 8;

export interface FramePatch {
  readonly index: number;
  /** Pairs of offset and length, in pixels, ascending. */
  readonly runs: Uint32Array;
  /** The pixels of all runs, one after the other, packed. */
  readonly packed: Uint32Array;
}

/** Pixels in runs. */
export function runPixels(runs: Uint32Array): number {
  let count = 0;
  for (let r = 1; r < runs.length; r += 2) count += runs[r]!;
  return count;
}

/** A message being filled; grows as needed and is reused. */
export class PatchWriter {
  private words: Uint32Array = new Uint32Array(1 << 16);
  private length = 0;

  /**
   * The most words of one frame: a run begins at every other block of 16 pixels, and is,
   * packed, at most one word longer.
   */
  public static mostWords(pixels: number): number {
    const runs = Math.ceil(pixels / 32) + 1;
    return headerWords + 3 * runs + pixels;
  }

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
    // Packed, a run is at most one word longer.
    const most = runPixels(runs) + runs.length / 2;
    const needed = this.length + headerWords + runs.length + most;
    if (needed > this.words.length) this.words = grown(this.words, needed);
    const {words, length} = this;
    words[length] = index;
    words[length + 1] = runs.length / 2;
    words.set(runs, length + headerWords);
    const packedAt = length + headerWords + runs.length;
    this.length = packedAt;
    for (let r = 0; r < runs.length; r += 2) {
      this.pack(pixels, runs[r]!, runs[r]! + runs[r + 1]!);
    }
    words[length + 2] = this.length - packedAt;
  }

  /** Appends a run. */
  private pack(pixels: Uint32Array, start: number, end: number): void {
    const {words} = this;
    let at = this.length;
    let single = start;
    for (let i = start; i < end;) {
      const pixel = pixels[i]!;
      let next = i + 1;
      while (next < end && pixels[next] === pixel) next++;
      if (next - i >= fewestRepeated) {
        at = copy(pixels, single, i, words, at);
        words[at++] = repeated + (next - i);
        words[at++] = pixel;
        single = next;
      }
      i = next;
    }
    this.length = copy(pixels, single, end, words, at);
  }
}

/** Writes single pixels and their number; where it ends. */
function copy(
  pixels: Uint32Array,
  start: number,
  end: number,
  words: Uint32Array,
  at: number,
): number {
  if (start === end) return at;
  words[at] = end - start;
  words.set(pixels.subarray(start, end), at + 1);
  return at + 1 + end - start;
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
    const [index = 0, runCount = NaN, packedCount = NaN] = words.subarray(at);
    const runsAt = at + headerWords;
    const packedAt = runsAt + runCount * 2;
    at = packedAt + packedCount;
    if (!(at <= words.length)) {
      throw new RangeError(
        `Expected frame ${index} to have ${at} words, got ${words.length}.`,
      );
    }
    yield {
      index,
      runs: words.subarray(runsAt, packedAt),
      packed: words.subarray(packedAt, at),
    };
  }
}

/**
 * Applies a patch.
 *
 * @param frame - The frame before, brought up to date in place.
 * @throws RangeError when a run lies outside the frame, or is not what was packed.
 */
export function applyPatch(frame: Uint32Array, {runs, packed}: FramePatch): void {
  let from = 0;
  for (let r = 0; r < runs.length; r += 2) {
    let at = runs[r]!;
    const end = at + runs[r + 1]!;
    while (at < end) {
      const word = packed[from] ?? 0;
      const count = word % repeated;
      const isRepeated = word >= repeated;
      if (count === 0 || at + count > Math.min(end, frame.length)) {
        throw new RangeError(`Expected pixels up to ${end}, got ${count} at ${at}.`);
      }
      if (isRepeated) frame.fill(packed[from + 1]!, at, at + count);
      else frame.set(packed.subarray(from + 1, from + 1 + count), at);
      from += isRepeated ? 2 : 1 + count;
      at += count;
    }
  }
}

function grown(array: Uint32Array, needed: number): Uint32Array {
  const larger = new Uint32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
