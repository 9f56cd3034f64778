import {createReadStream} from 'node:fs';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {temporaryName} from '../../project/abandoned';
import {temporaryFiles} from '../../project/temporary';
import {UsageError} from '../line/UsageError';

/** What stands for standard output where a folder is asked for. */
export const standardOutput = '-';

/**
 * Writes one file to standard output, once it is complete: most formats end at their
 * beginning.
 *
 * @param make - Makes one file in the folder it is given.
 * @throws UsageError where standard output is a terminal, or no file is made.
 */
export async function toStandardOutput(
  make: (folder: string) => Promise<void>,
): Promise<void> {
  if (process.stdout.isTTY) {
    throw new UsageError(
      'Expected --out - to lead into a file or another program, got the terminal. As ' +
        'in: downhill render convergence --format gif --out - > convergence.gif',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), temporaryName('out')));
  temporaryFiles.add(folder);
  try {
    await make(folder);
    const [name] = await readdir(folder);
    if (name === undefined) {
      throw new UsageError(
        'Expected a file for --out -, but the clip has none of that format. Choose ' +
          'another --format.',
      );
    }
    await pipeline(createReadStream(join(folder, name)), process.stdout, {end: false});
  } finally {
    await rm(folder, {recursive: true, force: true});
    temporaryFiles.delete(folder);
  }
}
