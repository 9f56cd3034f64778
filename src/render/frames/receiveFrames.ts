import type {FrameRange} from '../plan/frameRange';
import type {PageProfile} from '../page/PhaseClock';
import {RenderError} from '../RenderError';
import type {RenderBrowser} from './RenderBrowser';
import type {ScenePage} from './ScenePage';
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
 * @param hasProfile - Whether pages measure their nodes, too.
 * @throws The first failure.
 */
export async function receiveFrames(
  renderBrowser: RenderBrowser,
  pages: readonly ScenePage[],
  range: FrameRange,
  take: (words: Uint32Array) => Promise<void>,
  hasProfile: boolean = false,
): Promise<PageProfile[]> {
  const {browser, server} = renderBrowser;
  const watchdog = new Watchdog(silenceMilliseconds, silent =>
    browser.end(new RenderError(silent, true)),
  );
  let taking: Promise<void> = Promise.resolve();
  const {url, close} = server.receive(async words => {
    browser.signal.throwIfAborted();
    watchdog.stop();
    taking = take(words).catch((error: unknown) => browser.end(error as Error));
    await taking;
    browser.signal.throwIfAborted();
    watchdog.start();
  }, browser.profile);
  const workers = pages.length;
  watchdog.start();
  try {
    return await Promise.all(
      pages.map((page, worker) =>
        page.renderFrames({url, ...range, worker, workers, hasProfile}),
      ),
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
