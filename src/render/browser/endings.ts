import {statfsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {RenderError} from '../RenderError';

/** A browser writes more than that to its profile. */
const leastBytes = 10e6;

/** What to do where the disk that browsers write to is full; nothing where it is not. */
function fullDisk(): string | undefined {
  const {bavail, bsize} = statfsSync(tmpdir());
  if (bavail * bsize >= leastBytes) return undefined;
  return (
    `${tmpdir()} is full, and it writes there. Make room, or set TMPDIR to another ` +
    'folder.'
  );
}

/** A browser that ended by itself. */
export function died(): RenderError {
  const what = fullDisk() ?? 'Did something kill it, or did memory run out?';
  return new RenderError(`The browser ended. ${what}`, true);
}

/** A browser that did not start. */
export function didNotStart(executable: string, reason: string): RenderError {
  const remedy =
    fullDisk() ??
    'Run "downhill doctor" to see what is missing, or set DOWNHILL_BROWSER to another ' +
      'browser.';
  return new RenderError(
    `Could not start the browser ${executable}: ${reason}\n${remedy}`,
    true,
  );
}
