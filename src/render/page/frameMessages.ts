/** What the page and the thread that reads its frames tell each other. */

/** A film, or a page's share of one, that begins. */
export interface FilmBegin {
  /** Where its frames are posted. */
  readonly url: string;
  /** Pages that draw it side by side. */
  readonly pages: number;
  readonly width: number;
  readonly height: number;
}

/** A frame that was drawn, or left as the one before was. */
export interface DrawnFrame {
  readonly frame: number;
  /** Missing where no signal changed: the frame is like the one before. */
  readonly picture?: VideoFrame;
  /** What is compared with, and not sent: the frame before a chunk. */
  readonly isBefore?: boolean;
  /** Whether all of it is sent: nothing goes before the film's first frame. */
  readonly isWhole?: boolean;
  /** Of the chunk that it belongs to. */
  readonly chunk: number;
  /** Whether it is the last of its chunk. */
  readonly isEnd: boolean;
}

export type ToThread =
  {readonly begin: FilmBegin} | {readonly drawn: DrawnFrame} | {readonly finish: true};

/** Milliseconds that a thread spent, over all frames. */
export type ThreadTimes = Record<'read' | 'compare' | 'send', number>;

/** Each message is answered, in their order. */
export type FromThread =
  {readonly failure: string} | {readonly times: ThreadTimes | undefined};
