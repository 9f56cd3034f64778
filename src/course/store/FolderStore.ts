import {randomBytes} from 'node:crypto';
import {
  access,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {clearAbandoned, temporaryName} from '../../project/abandoned';
import {temporaryFiles} from '../../project/temporary';
import type {Store, StoredName} from './Store';

/** Of file systems that have no links. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** A folder that machines share, or that outlives the machines of a continuous build. */
export class FolderStore implements Store {
  private readonly drafts: string;

  /**
   * Begins with the folder as it is.
   *
   * @param place - Absolute; made when something is written.
   */
  public constructor(public readonly place: string) {
    this.drafts = join(place, 'tmp');
    clearAbandoned(this.drafts);
  }

  public async get(name: string): Promise<Uint8Array | undefined> {
    return unlessMissing(readFile(join(this.place, name)));
  }

  public async has(name: string): Promise<boolean> {
    const found = access(join(this.place, name)).then(() => true);
    return (await unlessMissing(found)) ?? false;
  }

  public async create(name: string, bytes: Uint8Array): Promise<boolean> {
    const path = join(this.place, name);
    await mkdir(this.drafts, {recursive: true});
    await mkdir(dirname(path), {recursive: true});
    const random = randomBytes(8).toString('hex');
    const draft = join(this.drafts, `${temporaryName()}${random}.part`);
    temporaryFiles.add(draft);
    try {
      // Not waited for until it is on the disk: what a power cut spoils is noticed when it is
      // read, and made again.
      await writeFile(draft, bytes, {flag: 'wx'});
      return await this.putInPlace(draft, path);
    } finally {
      await rm(draft, {force: true});
      temporaryFiles.delete(draft);
    }
  }

  /** A link is made only where there is nothing. */
  private async putInPlace(draft: string, path: string): Promise<boolean> {
    try {
      await link(draft, path);
      return true;
    } catch (error) {
      const {code = ''} = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      if (!withoutLinks.has(code)) throw error;
      if ((await unlessMissing(stat(path))) !== undefined) return false;
      await rename(draft, path);
      return true;
    }
  }

  public async *list(folder: string): AsyncIterable<StoredName> {
    const groups = (await unlessMissing(readdir(join(this.place, folder)))) ?? [];
    for (const group of groups.sort()) {
      const names = await readdir(join(this.place, folder, group));
      for (const file of names.sort()) {
        const name = `${folder}/${group}/${file}`;
        const stats = await unlessMissing(stat(join(this.place, name)));
        if (stats) yield {name, bytes: stats.size, time: stats.mtimeMs};
      }
    }
  }

  public async remove(name: string): Promise<void> {
    await rm(join(this.place, name), {force: true});
  }
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
