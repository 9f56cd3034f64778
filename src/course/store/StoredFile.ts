/** A course's files in a store: what their keys stand for. */
import type {RunFacts} from '../RunFacts';
import {sha256} from '../../project/fingerprint';
import type {FileRecord} from '../state/CourseManifest';
import {blobName, entryName, type Store} from './Store';

/** What the key of a wanted file stands for. */
export interface StoredEntry {
  /** Of this shape of entries. */
  readonly version: 1;
  readonly run: RunFacts;
  /** One; none where the run leaves it out; of a film that is cut, one a chapter. */
  readonly files: readonly StoredFile[];
  /** Who made it, for whoever finds that machines differ. */
  readonly machine: string;
}

/** A file of an entry. */
export interface StoredFile {
  /** What stands behind the stem of a film that is cut; empty elsewhere. */
  readonly mark: string;
  readonly record: FileRecord;
}

/** A file of an entry, with its bytes. */
export interface FileBytes extends StoredFile {
  readonly bytes: Uint8Array;
}

const machine = `${process.platform}-${process.arch} node ${process.versions.node}`;

/** What a key stands for; undefined where that is not known, or cannot be read. */
export async function storedEntry(
  store: Store,
  key: string,
): Promise<StoredEntry | undefined> {
  const bytes = await store.get(entryName(key));
  if (!bytes) return undefined;
  try {
    const entry = JSON.parse(Buffer.from(bytes).toString('utf8')) as StoredEntry;
    return isSound(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Of a file of a chapter: its number, its beat and its ending, and no way out. */
const chapterMark = /^(-\d+-[\w-]+(\.[\w-]+)+)?$/;

/** Who may write to a store must not choose where a build writes. */
function isSound({version, files}: StoredEntry): boolean {
  return (
    (version as number) === 1 &&
    files.every(
      ({mark, record}) =>
        chapterMark.test(mark) && /^[0-9a-f]{64}$/.test(record.sha256),
    )
  );
}

/** Those of some files that a store lacks. */
export async function lackedBy<T extends {readonly key: string}>(
  store: Store,
  files: readonly T[],
): Promise<readonly T[]> {
  const lacked: T[] = [];
  for (const file of files) {
    if (!(await store.has(entryName(file.key)))) lacked.push(file);
  }
  return lacked;
}

/**
 * The bytes of an entry's file, looked at.
 *
 * @returns Undefined where they are gone or are not what they were: then neither they nor
 *   the entry stay, unless the store is only to be read.
 */
export async function storedBytes(
  store: Store,
  key: string,
  {record}: StoredFile,
  isReadOnly: boolean,
): Promise<Uint8Array | undefined> {
  const name = blobName(record.sha256);
  const bytes = await store.get(name);
  if (bytes && sha256(Buffer.from(bytes)) === record.sha256) return bytes;
  if (!isReadOnly) {
    // The entry first: nobody may find it without its bytes.
    await store.remove(entryName(key));
    if (bytes) await store.remove(name);
  }
  return undefined;
}

/**
 * Puts what was made into a store: bytes first, then the entry.
 *
 * @returns The entry that counts: another's where one was first.
 */
export async function storeEntry(
  store: Store,
  key: string,
  {run, files}: {readonly run: RunFacts; readonly files: readonly FileBytes[]},
): Promise<StoredEntry> {
  for (const {record, bytes} of files) {
    const name = blobName(record.sha256);
    if (!(await store.has(name))) await store.create(name, bytes);
  }
  const kept = files.map(({mark, record}) => ({mark, record}));
  const entry: StoredEntry = {version: 1, run, files: kept, machine};
  const text = Buffer.from(`${JSON.stringify(entry)}\n`);
  if (await store.create(entryName(key), text)) return entry;
  return (await storedEntry(store, key)) ?? entry;
}
