import type {Readable, Writable} from 'node:stream';
import type {ConnectionTransport} from 'puppeteer-core';

/** Ends each message, in both directions. */
const end = '\0';

/** Messages of the DevTools protocol through two pipes: of JSON, each with a zero at its end. */
export class PipeTransport implements ConnectionTransport {
  public onmessage?: (message: string) => void;
  public onclose?: () => void;
  private readonly parts: Buffer[] = [];

  public constructor(
    private readonly toBrowser: Writable,
    private readonly fromBrowser: Readable,
  ) {
    fromBrowser.on('data', (chunk: Buffer) => this.receive(chunk));
    fromBrowser.on('close', () => this.onclose?.());
    // That it broke is told by its end.
    fromBrowser.on('error', () => {});
    toBrowser.on('error', () => {});
  }

  public send(message: string): void {
    this.toBrowser.write(message + end);
  }

  public close(): void {
    this.toBrowser.destroy();
    this.fromBrowser.destroy();
  }

  private receive(chunk: Buffer): void {
    let start = 0;
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, start)) {
      this.parts.push(chunk.subarray(start, at));
      const message = Buffer.concat(this.parts.splice(0)).toString();
      start = at + 1;
      // Whoever hears it must not delay the next.
      setImmediate(() => this.onmessage?.(message));
    }
    if (start < chunk.length) this.parts.push(chunk.subarray(start));
  }
}
