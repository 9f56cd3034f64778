import {quoted} from '../../schema';
import {randomBytes} from 'node:crypto';
import {existsSync, lstatSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {UsageError} from '../line/UsageError';
import {undivided} from '../output/interruption';

/**
 * Tries a folder out before work begins: makes what is missing of it under a name of its own
 * beside it, writes to that, and takes it back. The folder itself is left alone, as another
 * process may be trying it out, or writing to it.
 *
 * @param folder - Absolute; it may not exist yet.
 * @param flag - The flag that named it, for the message.
 * @throws UsageError with the system's reason when no file can be written there.
 */
export function requireWritable(folder: string, flag: string): void {
  const refuse = (reason: string): never => {
    throw new UsageError(
      `Expected ${flag} to be a folder that can be written to, got ${quoted(folder)} ` +
        `(${reason}). Name another one.`,
    );
  };
  const missing = missingFolders(folder);
  const [first] = missing;
  if (first !== undefined && isLink(first)) refuse(obstacle(folder));
  const base = first === undefined ? folder : dirname(first);
  try {
    undivided(() => tryOut(base, missing));
  } catch (error) {
    refuse(reasonOf(folder, error as NodeJS.ErrnoException));
  }
}

/** Makes folders of the same names in a new one, and writes to the innermost. */
function tryOut(base: string, missing: readonly string[]): void {
  const probe = join(base, `.downhill-${randomBytes(8).toString('hex')}`);
  try {
    mkdirSync(probe);
    let inner = probe;
    // One by one: Node 20's recursive mkdir never returns under /proc.
    for (const folder of missing) mkdirSync((inner = join(inner, basename(folder))));
    writeFileSync(join(inner, 'probe'), '', {flag: 'wx'});
  } finally {
    rmSync(probe, {recursive: true, force: true});
  }
}

/** The folders to make, the outermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder];
}

function reasonOf(folder: string, {code}: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EEXIST':
    case 'ELOOP':
    case 'ENOTDIR':
      return obstacle(folder);
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    case 'EROFS':
      return 'the disk is read-only';
    default:
      return code ?? 'unknown reason';
  }
}

/** What stands where a folder is wanted. */
function obstacle(path: string): string {
  const above = dirname(path);
  if (existsSync(path) || above === path) return `${path} is a file`;
  return isLink(path) ? `${path} is a link that leads nowhere` : obstacle(above);
}

/** Nothing is known of what lies behind a link that leads to itself. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}
