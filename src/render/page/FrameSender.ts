import {connections} from './chunks';
import {FrameFile} from './FrameFile';

/** Messages of a page that draws alone under way at once. */
const mostMessages = 8;

/**
 * Messages under way at once. Those of a page that is ahead are answered when their turn
 * comes: the page whose turn it is needs a connection beside them.
 */
function mostOf(pages: number): number {
  if (pages === 1) return mostMessages;
  return Math.max(1, Math.floor((connections - 1) / (pages - 1)));
}

/** Bytes under way at once, where they are more than one message. */
const mostBytes = 1 << 23;

/**
 * Bytes after which the page collects its garbage: it would not by itself, as a Blob looks
 * small to it, however much it holds.
 */
const collectedBytes = 1 << 26;

/** There with `--js-flags=--expose-gc`, with which the browser is started. */
declare const gc: (() => void) | undefined;

/**
 * Sends messages in order, a few at a time, and waits when Node falls behind, so that
 * memory does not grow with the film.
 */
export class FrameSender {
  private readonly pending: {readonly posted: Promise<void>; readonly bytes: number}[] =
    [];
  private part = 0;
  private held = 0;

  private constructor(
    private readonly url: string,
    private readonly file: FrameFile | undefined,
    private readonly most: number,
  ) {}

  /**
   * Finds the way to Node: a file that both have open, or else requests.
   *
   * @param url - Where messages are posted, or that they are in the file.
   * @param largest - Words of the largest message.
   * @param pages - That draw the film side by side.
   */
  public static async open(
    url: string,
    largest: number,
    pages: number,
  ): Promise<FrameSender> {
    const most = mostOf(pages);
    return new FrameSender(url, await FrameFile.open(url, largest * 4, most), most);
  }

  /**
   * Sends a message; resolves when there is room for the next.
   *
   * @param chunk - The chunk its frames belong to.
   * @param isEnd - Whether it is the last message of its chunk.
   */
  public async send(words: Uint32Array, chunk: number, isEnd: boolean): Promise<void> {
    const query = `chunk=${chunk}&part=${this.part}&end=${Number(isEnd)}`;
    this.part = isEnd ? 0 : this.part + 1;
    const place = this.file?.put(words);
    const posted = place
      ? this.post(`${query}&${place.query}`).then(() => place.free())
      : this.post(query, this.blobOf(words));
    this.pending.push({posted, bytes: words.byteLength});
    while (!this.hasRoom()) await this.pending.shift()!.posted;
  }

  /** Resolves when Node has taken everything. */
  public async finish(): Promise<void> {
    await Promise.all(this.pending.splice(0).map(({posted}) => posted));
    this.file?.close();
  }

  private hasRoom(): boolean {
    const {pending} = this;
    const bytes = pending.reduce((sum, message) => sum + message.bytes, 0);
    const {length} = pending;
    return length < this.most && (length < 2 || bytes < mostBytes);
  }

  /** A Blob crosses to the network process an order of magnitude faster than an array. */
  private blobOf(words: Uint32Array): Blob {
    this.held += words.byteLength;
    if (this.held > collectedBytes && typeof gc === 'function') {
      gc();
      this.held = 0;
    }
    return new Blob([words as Uint32Array<ArrayBuffer>]);
  }

  private async post(query: string, body?: Blob): Promise<void> {
    const response = await fetch(`${this.url}&${query}`, {
      method: 'POST',
      ...(body ? {body} : {}),
    });
    if (!response.ok)
      throw new Error(`The renderer refused a frame (${response.status}).`);
  }
}
