import {once} from 'node:events';

/** Characters written at once. */
const chunkLength = 1 << 16;

/** Prints any number of lines, no faster than they are read. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length >= chunkLength) {
      await write(chunk);
      chunk = '';
    }
  }
  await write(chunk);
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
