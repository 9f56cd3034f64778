/** Posts under way at once: one being written, one being encoded. */
const mostPosts = 2;

/**
 * Bytes after which the page collects its garbage: it would not by itself, as a Blob looks
 * small to it, however much it holds.
 */
const collectedBytes = 1 << 26;

/** There with `--js-flags=--expose-gc`, with which the browser is started. */
declare const gc: (() => void) | undefined;

/**
 * Posts messages in order, a few at a time, and waits when Node falls behind, so that
 * memory does not grow with the film.
 */
export class FrameSender {
  private readonly pending: Promise<void>[] = [];
  private part = 0;
  private held = 0;

  public constructor(private readonly url: string) {}

  /**
   * Sends a message; resolves when there is room for the next.
   *
   * @param chunk - The chunk its frames belong to.
   * @param isEnd - Whether it is the last message of its chunk.
   */
  public async send(words: Uint32Array, chunk: number, isEnd: boolean): Promise<void> {
    // A Blob crosses to the network process an order of magnitude faster than an array.
    const body = new Blob([words as Uint32Array<ArrayBuffer>]);
    this.held += body.size;
    const query = `chunk=${chunk}&part=${this.part}&end=${Number(isEnd)}`;
    this.part = isEnd ? 0 : this.part + 1;
    this.pending.push(this.post(body, query));
    if (this.pending.length >= mostPosts) await this.pending.shift();
    if (this.held > collectedBytes && typeof gc === 'function') {
      gc();
      this.held = 0;
    }
  }

  /** Resolves when Node has taken everything. */
  public async finish(): Promise<void> {
    await Promise.all(this.pending.splice(0));
  }

  private async post(body: Blob, query: string): Promise<void> {
    const response = await fetch(`${this.url}&${query}`, {
      method: 'POST',
      body,
    });
    if (!response.ok)
      throw new Error(`The renderer refused a frame (${response.status}).`);
  }
}
