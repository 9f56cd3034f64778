import {Interrupted} from './exit';

/**
 * Does work that Ctrl-C (or a termination) ends in order: the signal is aborted and the
 * work winds up by itself. A second Ctrl-C ends the process at once.
 *
 * @throws Interrupted when the work ended because of it.
 */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    throw new Interrupted('Interrupted; nothing unfinished is left behind.');
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
}
