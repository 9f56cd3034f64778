import {quoted} from '../../schema';
import {randomBytes} from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {UsageError} from '../line/UsageError';
import {undivided} from '../output/interruption';

/**
 * Tries a folder out before work begins: makes it, writes to it, and takes both back.
 *
 * @param folder - Absolute; it may not exist yet.
 * @param flag - The flag that named it, for the message.
 * @throws UsageError with the system's reason when no file can be written there.
 */
export function requireWritable(folder: string, flag: string): void {
  undivided(() => tryOut(folder, flag));
}

function tryOut(folder: string, flag: string): void {
  const probe = join(folder, `.downhill-${randomBytes(8).toString('hex')}`);
  const made: string[] = [];
  try {
    // One by one: Node 20's recursive mkdir never returns under /proc.
    for (const missing of missingFolders(folder)) {
      mkdirSync(missing);
      made.push(missing);
    }
    writeFileSync(probe, '', {flag: 'wx'});
    rmSync(probe);
  } catch (error) {
    throw new UsageError(
      `Expected ${flag} to be a folder that can be written to, got ${quoted(folder)} ` +
        `(${reasonOf(folder, error as NodeJS.ErrnoException)}). Name another one.`,
    );
  } finally {
    for (const folder of made.reverse()) rmdirSync(folder);
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
