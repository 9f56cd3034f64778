import type {IncomingMessage} from 'node:http';
import {FrameFiles} from './FrameFiles';

/**
 * Takes one message of a film; the page waits for it before it sends many more. The words
 * are another message's when it has resolved.
 */
export type FrameHandler = (words: Uint32Array) => Promise<void>;

/** Hands messages on in the film's order, whatever order they arrive in. */
export class FrameReceiver {
  private readonly turns = new Map<string, () => void>();
  private readonly files: FrameFiles;
  private next = '0.0';

  /**
   * Waits for messages.
   *
   * @param profile - The browser's, where pages may leave their messages in a file.
   */
  public constructor(
    private readonly handler: FrameHandler,
    profile: string | undefined,
  ) {
    this.files = new FrameFiles(profile);
  }

  /** Whether a page's file is seen here, so that it may leave its messages there. */
  public sees(file: string): boolean {
    return this.files.open(file);
  }

  /**
   * Takes a message when its turn comes.
   *
   * @param place - In the film: which chunk, which part of it, whether its last; in a
   *   file, if it is in one: which, where, how many bytes.
   * @throws What the handler does; RangeError where the message is cut short.
   */
  public async take(request: IncomingMessage, place: URLSearchParams): Promise<void> {
    const number = (name: string) => Number(place.get(name));
    const [chunk, part] = [number('chunk'), number('part')];
    const file = place.get('file');
    const posted = file === null ? await readWords(request) : undefined;
    const own = `${chunk}.${part}`;
    if (own !== this.next) {
      await new Promise<void>(resolve => this.turns.set(own, resolve));
    }
    try {
      await this.handler(
        posted ?? this.files.read(file!, number('at'), number('bytes')),
      );
    } finally {
      this.next = number('end') === 1 ? `${chunk + 1}.0` : `${chunk}.${part + 1}`;
      this.turns.get(this.next)?.();
      this.turns.delete(this.next);
    }
  }

  public close(): void {
    this.files.close();
  }
}

async function readWords(request: IncomingMessage): Promise<Uint32Array> {
  const length = Number(request.headers['content-length']);
  const bytes = new Uint8Array(length);
  let at = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return new Uint32Array(bytes.buffer);
}
