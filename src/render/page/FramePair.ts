import {changedBlocksWasm} from './changedBlocks.wasm';

/** Bytes compared at once; a run is a multiple of 16 pixels. */
const blockBytes = 64;
const pageBytes = 65536;

type ChangedBlocks = (a: number, b: number, bytes: number, out: number) => number;

/** Two frames in WebAssembly memory, and what differs between them. */
export class FramePair {
  private readonly memory: WebAssembly.Memory;
  private readonly changedBlocks: ChangedBlocks;
  private readonly slotBytes: number;
  private current = 0;

  public constructor(private readonly pixelCount: number) {
    this.slotBytes = Math.ceil((pixelCount * 4) / blockBytes) * blockBytes;
    // Every other block may begin a run of two words.
    const runBytes = this.slotBytes / blockBytes / 2;
    const bytes = 2 * this.slotBytes + (runBytes + 1) * 8;
    this.memory = new WebAssembly.Memory({initial: Math.ceil(bytes / pageBytes)});
    // Memory comes when it is first written: now, while the page draws the first picture.
    new Uint8Array(this.memory.buffer).fill(0);
    const code = Uint8Array.from(atob(changedBlocksWasm), c => c.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
      page: {memory: this.memory},
    });
    this.changedBlocks = instance.exports['changedBlocks'] as ChangedBlocks;
  }

  /** The other frame becomes the current one, to be written over. */
  public swap(): Uint8Array<ArrayBuffer> {
    this.current = 1 - this.current;
    return new Uint8Array(this.memory.buffer, this.offset(0), this.pixelCount * 4);
  }

  /** The current frame as words. */
  public pixels(): Uint32Array {
    return new Uint32Array(this.memory.buffer, this.offset(0), this.pixelCount);
  }

  /** Pairs of offset and length, in pixels, of what differs from the frame before. */
  public changes(): Uint32Array {
    const out = 2 * this.slotBytes;
    const words = this.changedBlocks(
      this.offset(0),
      this.offset(1),
      this.slotBytes,
      out,
    );
    const runs = new Uint32Array(this.memory.buffer, out, words);
    if (words > 0) this.trimLast(runs);
    return runs;
  }

  /** The last block may reach beyond the frame. */
  private trimLast(runs: Uint32Array): void {
    const last = runs.length - 2;
    runs[last + 1] = Math.min(runs[last + 1]!, this.pixelCount - runs[last]!);
  }

  private offset(age: 0 | 1): number {
    return ((this.current + age) % 2) * this.slotBytes;
  }
}
