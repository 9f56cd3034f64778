import {closeSync, existsSync, openSync, readdirSync, readSync} from 'node:fs';
import {join} from 'node:path';

/** Files that pages keep in the browser's profile and write their frames to. */
export class FrameFiles {
  private readonly files = new Map<string, number>();
  private buffer = new Uint32Array(0);

  /**
   * Opens none yet.
   *
   * @param profile - The browser's; without one no file is found.
   */
  public constructor(private readonly profile: string | undefined) {}

  /**
   * Opens a page's file.
   *
   * @param name - What it begins with; where the browser keeps it is its own affair.
   * @returns Whether it is there, and can be read.
   */
  public open(name: string): boolean {
    for (const path of this.candidates()) {
      const file = openIfNamed(path, name);
      if (file === undefined) continue;
      this.files.set(name, file);
      return true;
    }
    return false;
  }

  /**
   * Reads a message.
   *
   * @param name - The file's.
   * @param at - Where the message begins, in bytes.
   * @param bytes - Its length, a multiple of 4.
   * @returns Its words, which the next call overwrites.
   * @throws Error when the file is not open, or ends before.
   */
  public read(name: string, at: number, bytes: number): Uint32Array {
    const file = this.files.get(name);
    if (file === undefined)
      throw new Error(`Expected a file that is open, got ${name}.`);
    if (this.buffer.byteLength < bytes) this.buffer = new Uint32Array(bytes / 4);
    const got = readSync(file, this.buffer, 0, bytes, at);
    if (got < bytes) throw new Error(`Expected ${bytes} bytes at ${at}, got ${got}.`);
    return this.buffer.subarray(0, bytes / 4);
  }

  public close(): void {
    for (const file of this.files.values()) closeSync(file);
    this.files.clear();
  }

  /** The files that pages have in the profile; none where it is gone meanwhile. */
  private candidates(): string[] {
    const {profile} = this;
    if (profile === undefined) return [];
    try {
      const users = readdirSync(profile).map(name =>
        join(profile, name, 'File System'),
      );
      return users.filter(folder => existsSync(folder)).flatMap(filesIn);
    } catch {
      return [];
    }
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

/** A file that begins with its name, open; one that may not be read is none of ours. */
function openIfNamed(path: string, name: string): number | undefined {
  try {
    const file = openSync(path, 'r');
    const start = Buffer.alloc(name.length);
    readSync(file, start, 0, start.length, 0);
    if (start.toString('latin1') === name) return file;
    closeSync(file);
  } catch {
    // The next one may be.
  }
  return undefined;
}
