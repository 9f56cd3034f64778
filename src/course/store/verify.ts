/** Looks after a store: whether it holds what it says, and what nobody needs any more. */
import {sha256} from '../../project/fingerprint';
import {blobName, blobs, entries, entryName, type Store} from './Store';
import {storedEntry} from './StoredFile';

export interface StoreCheck {
  readonly entries: number;
  readonly blobs: number;
  readonly bytes: number;
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
}

/** Told now and then: how many names were looked at. */
type Tell = (looked: number) => void;

/**
 * Reads everything and compares it with its name.
 *
 * @param isRepaired - Whether what is wrong is removed, so that it is made again.
 */
export async function verifyStore(
  store: Store,
  isRepaired: boolean,
  tell: Tell = () => {},
): Promise<StoreCheck> {
  const problems: string[] = [];
  const sound = new Set<string>();
  let [count, bytes, looked] = [0, 0, 0];
  const wrong = async (name: string, what: string) => {
    problems.push(`${name}: ${what}`);
    if (isRepaired) await store.remove(name);
  };
  for await (const {name} of store.list(blobs)) {
    tell(++looked);
    const content = await store.get(name);
    const digest = name.slice(name.lastIndexOf('/') + 1);
    bytes += content?.length ?? 0;
    if (content && sha256(Buffer.from(content)) === digest) sound.add(digest);
    else await wrong(name, 'its bytes are not those of its name');
  }
  for await (const {name} of store.list(entries)) {
    tell(++looked);
    count++;
    const entry = await storedEntry(store, keyOf(name));
    const lost = entry?.files.filter(({record}) => !sound.has(record.sha256)) ?? [];
    if (!entry) await wrong(name, 'it cannot be read');
    else if (lost.length > 0) {
      await wrong(
        name,
        `${blobName(lost[0]!.record.sha256)} is not there, or is wrong`,
      );
    }
  }
  return {entries: count, blobs: sound.size, bytes, problems};
}

/** What was removed. */
export interface Pruned {
  readonly entries: number;
  readonly blobs: number;
  readonly bytes: number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Removes entries that are old, and bytes that no entry names. Bytes of the last day stay:
 * whoever is writing them has not written their entry yet.
 *
 * @param days - Entries written longer ago go; none when missing.
 */
export async function pruneStore(
  store: Store,
  days: number | undefined,
  tell: Tell = () => {},
): Promise<Pruned> {
  const named = new Set<string>();
  const removed = {entries: 0, blobs: 0, bytes: 0};
  let looked = 0;
  for await (const {name, time} of store.list(entries)) {
    tell(++looked);
    const isOld = days !== undefined && Date.now() - time > days * dayMilliseconds;
    const entry = isOld ? undefined : await storedEntry(store, keyOf(name));
    if (entry) entry.files.forEach(({record}) => named.add(blobName(record.sha256)));
    else {
      await store.remove(name);
      removed.entries++;
    }
  }
  for await (const {name, bytes, time} of store.list(blobs)) {
    tell(++looked);
    if (named.has(name) || Date.now() - time < dayMilliseconds) continue;
    await store.remove(name);
    removed.blobs++;
    removed.bytes += bytes;
  }
  return removed;
}

function keyOf(name: string): string {
  const key = name.slice(name.lastIndexOf('/') + 1, -'.json'.length);
  return entryName(key) === name ? key : '';
}
