/** How several pages share the frames of one film. */

/** A page's share of a film: every `workers`-th chunk of the frames. */
export interface FrameShare {
  /** Where the frames are posted. */
  readonly url: string;
  readonly first: number;
  /** Included. */
  readonly last: number;
  /** This page's number, from 0. */
  readonly worker: number;
  readonly workers: number;
  /** Whether it is measured how long each node is drawn. */
  readonly hasProfile: boolean;
}

export interface Chunk {
  /** Its place in the film, from 0. */
  readonly chunk: number;
  readonly first: number;
  /** Included. */
  readonly last: number;
}

/**
 * Frames drawn in a row by one page. Small, so that the others wait little for their turn;
 * a page steps through the frames of the others without drawing them, which costs a
 * fraction of a drawing.
 */
export const chunkFrames = 24;

/**
 * Requests that a browser has open at one server; others wait until one is answered. Each
 * page that is ahead waits in one, so no more pages than that draw side by side.
 */
export const connections = 6;

/** The chunks of a share, ascending. */
export function* chunksOf({
  first,
  last,
  worker,
  workers,
}: FrameShare): Generator<Chunk> {
  for (let chunk = worker; ; chunk += workers) {
    const start = first + chunk * chunkFrames;
    if (!(start <= last)) return;
    yield {chunk, first: start, last: Math.min(last, start + chunkFrames - 1)};
  }
}
