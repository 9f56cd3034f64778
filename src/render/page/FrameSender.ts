/**
 * Posts messages in order, a few at a time, and waits when Node falls behind, so that
 * memory does not grow with the film.
 */

/** Posts under way at once: one being written, one being encoded. */
const WINDOW = 2;

export class FrameSender {
  private readonly pending: Promise<void>[] = [];
  private part = 0;

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
    const query = `chunk=${chunk}&part=${this.part}&end=${Number(isEnd)}`;
    this.part = isEnd ? 0 : this.part + 1;
    this.pending.push(this.post(body, query));
    if (this.pending.length >= WINDOW) await this.pending.shift();
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
