import {BrowserAhead} from '../../render/browser/BrowserAhead';
import {interruptible} from '../output/interruption';
import {say} from '../output/print';

/**
 * Does what ends in drawing. The work lets the browser begin as soon as nothing simple can
 * be wrong any more; what it does not take is ended.
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
