import {BrowserAhead} from '../../render/browser/BrowserAhead';
import {interruptible} from '../output/interruption';
import {say} from '../output/print';

/**
 * Does what ends in drawing. The work lets the browser begin first, as both take a third of
 * a second; what it does not take is ended.
 */
export async function withBrowserAhead<T>(
  {quiet}: {readonly quiet: boolean},
  work: (ahead: BrowserAhead) => Promise<T>,
): Promise<T> {
  return interruptible(async signal => {
    const ahead = new BrowserAhead(quiet ? () => {} : say, signal);
    try {
      return await work(ahead);
    } finally {
      await ahead.close();
    }
  });
}
