import {fileStart} from '../frames/transport';

/** The part that is used of `FileSystemSyncAccessHandle`, which only workers have. */
interface OpenFile {
  write(bytes: AllowSharedBufferSource, options: {at: number}): number;
  close(): void;
}

interface FileOfWorkers extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<OpenFile>;
}

/** Where a message is. */
export interface FilePlace {
  /** What tells Node of it, in the address of a request. */
  readonly query: string;
  /** Says that Node has taken it. */
  free(): void;
}

/**
 * A file in the browser's profile, which Node has open, too: to write 8 MB takes 1 ms, to
 * post them 100 and more. It has room for some messages, each of which stays until Node
 * has taken it.
 */
export class FrameFile {
  private readonly isTaken: boolean[];

  private constructor(
    private readonly file: OpenFile,
    private readonly remove: () => Promise<void>,
    private readonly name: string,
    private readonly slotBytes: number,
    slots: number,
  ) {
    this.isTaken = Array.from({length: slots}, () => false);
  }

  /**
   * Makes a file, and asks Node whether it sees it: the place where a browser keeps it, and
   * whether another process may read it, is its own affair.
   *
   * @param url - Where Node is asked.
   * @param slotBytes - Bytes of the largest message.
   * @param slots - Messages that the file has room for.
   */
  public static async open(
    url: string,
    slotBytes: number,
    slots: number,
  ): Promise<FrameFile | undefined> {
    const name = crypto.randomUUID();
    try {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, {create: true});
      const file = await (handle as FileOfWorkers).createSyncAccessHandle();
      const remove = () => folder.removeEntry(name);
      file.write(new TextEncoder().encode(name), {at: 0});
      const answer = await fetch(`${url}&file=${name}`, {method: 'POST'});
      if (answer.ok) return new FrameFile(file, remove, name, slotBytes, slots);
      file.close();
      await remove();
    } catch {
      // The browser has no such files, or no room for them.
    }
    return undefined;
  }

  /**
   * Writes a message where there is room.
   *
   * @returns Where it is, or nothing: too many are under way, or the disk is full.
   */
  public put(words: Uint32Array): FilePlace | undefined {
    const slot = this.isTaken.indexOf(false);
    if (slot < 0) return undefined;
    const at = fileStart + slot * this.slotBytes;
    const {byteLength} = words;
    try {
      const written = this.file.write(words, {at});
      if (written < byteLength) return undefined;
    } catch {
      return undefined;
    }
    this.isTaken[slot] = true;
    return {
      query: `file=${this.name}&at=${at}&bytes=${byteLength}`,
      free: () => (this.isTaken[slot] = false),
    };
  }

  /** Removes it. */
  public close(): void {
    this.file.close();
    this.remove().catch(() => {});
  }
}
