import type {FrameRange} from './frameRange';
import type {ShotProfile} from './page/PhaseClock';
import {RenderError} from './RenderError';
import type {FilmPage, Studio} from './Studio';
import {Watchdog} from './Watchdog';

/** Pages that post nothing for so long are taken to hang in a frame. */
const silenceMilliseconds = 180_000;

/**
 * Lets pages draw a range of frames side by side, and hands on what they post, one
 * message after the other.
 *
 * Whatever fails, a page, the browser or `take`, ends the browser; and this returns only
 * when `take` has: what it works with may then be let go of.
 *
 * @throws The first failure.
 */
export async function receiveFrames(
  studio: Studio,
  films: readonly FilmPage[],
  range: FrameRange,
  take: (words: Uint32Array) => Promise<void>,
): Promise<ShotProfile[]> {
  const {browser, server} = studio;
  const watchdog = new Watchdog(silenceMilliseconds, silent =>
    browser.end(new RenderError(silent)),
  );
  let taking: Promise<void> = Promise.resolve();
  const {url, close} = server.receive(async words => {
    browser.signal.throwIfAborted();
    watchdog.stop();
    taking = take(words).catch((error: Error) => browser.end(error));
    await taking;
    browser.signal.throwIfAborted();
    watchdog.start();
  });
  const workers = films.length;
  watchdog.start();
  try {
    return await Promise.all(
      films.map((film, worker) => film.shoot({url, ...range, worker, workers})),
    );
  } catch (error) {
    browser.end(error as Error);
    throw browser.reason;
  } finally {
    close();
    await taking;
    watchdog.stop();
  }
}
