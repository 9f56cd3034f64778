import type {
  DrawnFrame,
  FilmBegin,
  FromThread,
  ThreadTimes,
  ToThread,
} from './frameMessages';

/** Pictures that may wait for the thread; each keeps a canvas's memory. */
export const mostPictures = 2;

/** The page's side of the thread that reads frames. */
export class FrameThread {
  private readonly worker: Worker;
  private readonly waiting: ((answer: FromThread) => void)[] = [];
  private readonly pictures: Promise<unknown>[] = [];
  private failure: Error | undefined;

  /**
   * Starts it.
   *
   * @param url - Of its code.
   */
  public constructor(url: string) {
    this.worker = new Worker(url, {type: 'module'});
    this.worker.onmessage = ({data}: MessageEvent<FromThread>) => {
      this.waiting.shift()!(data);
    };
    this.worker.onerror = ({message}) => {
      const failure = `The thread that reads frames failed: ${message}`;
      for (const answer of this.waiting.splice(0)) answer({failure});
    };
  }

  /** Begins a film, after another has finished; after one that failed there is none. */
  public begin(film: FilmBegin): void {
    this.hear(this.tell({begin: film}));
  }

  /**
   * Hands a frame on; resolves when the page may draw another.
   *
   * @throws Error when a frame before could not be read or sent.
   */
  public async add(drawn: DrawnFrame): Promise<void> {
    const {picture} = drawn;
    const taken = this.tell({drawn}, picture ? [picture] : []);
    this.hear(taken);
    if (!picture) return;
    this.pictures.push(taken);
    if (this.pictures.length > mostPictures)
      await this.pictures.shift()!.catch(() => {});
    if (this.failure) throw this.failure;
  }

  /** Resolves when Node has taken everything, with the time that it took. */
  public async finish(): Promise<ThreadTimes> {
    const finished = this.tell({finish: true});
    this.hear(finished);
    const times = await finished.catch(() => undefined);
    if (this.failure) throw this.failure;
    return times!;
  }

  /** The first failure is told to whoever asks for something next. */
  private hear(work: Promise<unknown>): void {
    work.catch((error: unknown) => (this.failure ??= error as Error));
  }

  private async tell(message: ToThread, transfer: Transferable[] = []) {
    const answered = new Promise<FromThread>(resolve => this.waiting.push(resolve));
    this.worker.postMessage(message, transfer);
    const answer = await answered;
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.times;
  }
}
