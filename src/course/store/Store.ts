/**
 * A store of what courses are made of, shared by machines: bytes under the names of their
 * digests, and under the key of a wanted file an entry that says which bytes it is. The
 * entry is written last and only where there is none: what a process that ends leaves
 * behind is never seen, and of two that make the same the first one counts.
 */
export interface Store {
  /** As messages name it. */
  readonly place: string;
  /** The bytes under a name; undefined where there are none. */
  get(name: string): Promise<Uint8Array | undefined>;
  has(name: string): Promise<boolean>;
  /**
   * Writes, in one step, where there is nothing.
   *
   * @returns Whether it was written; false where the name is taken.
   */
  create(name: string, bytes: Uint8Array): Promise<boolean>;
  /** What there is below a folder. */
  list(folder: string): AsyncIterable<StoredName>;
  remove(name: string): Promise<void>;
}

/** A name that is taken. */
export interface StoredName {
  readonly name: string;
  readonly bytes: number;
  /** When it was written, in milliseconds. */
  readonly time: number;
}

/** Where bytes are, by their digest: folders stay small. */
export const blobs = 'cas';

/** Where entries are, by the key of a wanted file. */
export const entries = 'ac';

/** The name of some bytes. */
export function blobName(sha256: string): string {
  return `${blobs}/${sha256.slice(0, 2)}/${sha256}`;
}

/** The name of an entry. */
export function entryName(key: string): string {
  return `${entries}/${key.slice(0, 2)}/${key}.json`;
}

/** A store that cannot be used; the message is for readers. */
export class StoreError extends Error {
  public override readonly name = 'StoreError';

  /**
   * Says what happened.
   *
   * @param mayPass - Whether it may go well when it is tried again.
   */
  public constructor(
    message: string,
    public readonly mayPass = false,
  ) {
    super(message);
  }
}
