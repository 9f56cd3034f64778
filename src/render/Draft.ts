/** Files that appear under their final names only when they are complete. */
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/** The name a file has while it is being written: beside its place, hidden, this process's. */
export async function draftOf(path: string): Promise<string> {
  await mkdir(dirname(path), {recursive: true});
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

/** Moves a complete draft into its place. */
export async function publish(draft: string, path: string): Promise<void> {
  await rename(draft, path);
}

/** Writes a small file in one step. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const draft = await draftOf(path);
  try {
    await writeFile(draft, content);
    await publish(draft, path);
  } finally {
    await rm(draft, {force: true});
  }
}

/** Forgets a draft that will not be completed. */
export async function discard(draft: string): Promise<void> {
  await rm(draft, {recursive: true, force: true});
}
