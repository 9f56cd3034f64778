/** What decides a file's bytes, as one digest: two files of one key are the same. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {sha256} from '../../project/fingerprint';
import type {SceneFolder} from '../../project/SceneFolder';
import {sceneSources} from '../../project/sceneSources';
import type {WantedFile} from '../files/WantedFile';

/** Makes the keys of a course's files; what they share is read once. */
export class ContentKeys {
  private readonly clips = new Map<string, string>();

  /**
   * Begins with what all files share.
   *
   * @param program - The digest of everything that is not a clip's own.
   * @param folder - The course file's, absolute: parameters name files from there.
   */
  public constructor(
    private readonly program: string,
    private readonly scenes: readonly SceneFolder[],
    private readonly folder: string,
  ) {}

  /**
   * The key of a file.
   *
   * @returns 64 hexadecimal digits.
   */
  public keyOf({format, wish, picture, maxBytes}: WantedFile): string {
    const {set, ...look} = wish;
    const parameters = Object.entries(set)
      .map(([name, value]) => [name, value, this.fileDigest(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const decides = [this.program, this.clipDigest(wish.clip), format, parameters];
    const asked = [sorted(look), picture ?? null, maxBytes ?? null];
    return sha256(JSON.stringify([...decides, ...asked]));
  }

  /** Of a clip's sources, wherever its project lies. */
  private clipDigest(id: string): string {
    const known = this.clips.get(id);
    if (known !== undefined) return known;
    const scene = this.scenes.find(candidate => candidate.id === id);
    if (!scene) return '';
    const hash = createHash('sha256');
    for (const file of sceneSources(scene)) {
      hash.update(`${relative(scene.folder, file)}\0`).update(readFileSync(file));
    }
    const made = hash.digest('hex');
    this.clips.set(id, made);
    return made;
  }

  /** Of the file that a value names, if it names one. */
  private fileDigest(value: unknown): string {
    if (typeof value !== 'string' || value.length > 1000 || value.includes('\0')) {
      return '';
    }
    const path = resolve(this.folder, value);
    const isFile = existsSync(path) && statSync(path).isFile();
    return isFile ? sha256(readFileSync(path)) : '';
  }
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
