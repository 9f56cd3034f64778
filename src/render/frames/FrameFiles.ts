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
    const path = this.candidates().find(candidate => startsWith(candidate, name));
    if (path === undefined) return false;
    this.files.set(name, openSync(path, 'r'));
    return true;
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

  /** The files that pages have in the profile. */
  private candidates(): string[] {
    if (this.profile === undefined) return [];
    const users = readdirSync(this.profile).map(name =>
      join(this.profile!, name, 'File System'),
    );
    return users.filter(folder => existsSync(folder)).flatMap(filesIn);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

/** Files of which some may not be read are none of ours. */
function startsWith(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(text.length);
      readSync(file, start, 0, start.length, 0);
      return start.toString('latin1') === text;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
