/** Writes pages beside the figures of a course, and nothing over what others wrote. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {readManifest, writeManifest} from '../../course/state/CourseManifest';
import {sha256} from '../../project/fingerprint';
import {writeAtomically} from '../../render/frames/atomicFile';
import type {CopiedFile, PageFile} from '../pages/Lesson';

/** A file in the way that no build wrote. */
class ForeignFileError extends Error {
  public override readonly name = 'ForeignFileError';
}

export interface OwnFiles {
  readonly files: readonly PageFile[];
  readonly copies: readonly CopiedFile[];
  /** Folders of which nothing stays that earlier runs wrote and this one does not. */
  readonly anew?: readonly string[];
}

/**
 * Writes what differs from what is there, and notes it in the manifest. What its user has
 * changed since is never removed.
 *
 * @param root - The folder, absolute.
 * @param manifestFile - The manifest of the figures there.
 * @returns The paths of what was written, in their order.
 * @throws ForeignFileError before anything is written, unless forced.
 */
export async function writeOwn(
  {files, copies, anew = []}: OwnFiles,
  {root, manifestFile, force}: {root: string; manifestFile: string; force: boolean},
): Promise<readonly string[]> {
  const wanted = new Map<string, Buffer>();
  for (const {path, from} of copies) wanted.set(path, readFileSync(from));
  for (const {path, content} of files) wanted.set(path, Buffer.from(content));
  const manifest = readManifest(manifestFile);
  const changed = [...wanted].filter(([path, content]) => {
    const there = bytesAt(resolve(root, path));
    if (there?.equals(content)) return false;
    const isOwn = !there || manifest.others?.[path] === sha256(there);
    if (!isOwn && !force) throw foreign(path);
    return true;
  });
  for (const [path, content] of changed) {
    await writeAtomically(resolve(root, path), content);
  }
  const left = Object.entries(manifest.others ?? {}).filter(([path, digest]) => {
    const goes = !wanted.has(path) && anew.some(name => path.startsWith(`${name}/`));
    const there = goes ? bytesAt(resolve(root, path)) : undefined;
    if (there && sha256(there) === digest) rmSync(resolve(root, path));
    return !goes;
  });
  const others = [...wanted].map(([path, content]) => [path, sha256(content)] as const);
  await writeManifest(manifestFile, {
    ...manifest,
    others: Object.fromEntries([...left, ...others]),
  });
  return changed.map(([path]) => path);
}

function foreign(path: string): ForeignFileError {
  return new ForeignFileError(
    `Expected ${path} to be replaceable, but no build made it, or it was changed since. ` +
      'Move it away, choose another folder with --out, or replace it with --force.',
  );
}

function bytesAt(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
