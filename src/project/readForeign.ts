import {closeSync, openSync, readSync} from 'node:fs';

/** No data set or picture for a clip is larger. */
const mostBytes = 1 << 26;

const chunkBytes = 1 << 20;

/**
 * Reads a file that a user named, which may be a device that never ends, or a pipe.
 *
 * @throws Error with a `code`, the system's or one that says how large a file may be.
 */
export function readForeign(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; ;) {
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const length = readSync(file, chunk);
      if (length === 0) return Buffer.concat(chunks);
      total += length;
      chunks.push(chunk.subarray(0, length));
      if (total > mostBytes) {
        const code = `more than ${mostBytes >> 20} MB`;
        throw Object.assign(new Error(`${path} has ${code}.`), {code});
      }
    }
  } finally {
    closeSync(file);
  }
}
