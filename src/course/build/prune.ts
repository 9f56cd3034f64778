import {rm} from 'node:fs/promises';
import {resolve} from 'node:path';
import {writeManifest} from '../state/CourseManifest';
import {fileState} from '../state/fileState';
import type {CoursePlace, CourseStatus} from './courseStatus';

/**
 * Removes what earlier builds made and the course no longer asks for; what was changed
 * since is kept, and forgotten.
 *
 * @returns The course's status without it.
 */
export async function pruned(
  status: CourseStatus,
  {root, manifest: path}: CoursePlace,
): Promise<CourseStatus> {
  const {orphans, manifest} = status;
  if (orphans.length === 0) return status;
  for (const orphan of orphans) {
    const file = resolve(root, orphan);
    const record = manifest.files[orphan]!;
    const isAsMade = fileState(file, record.key, record) === 'current';
    if (isAsMade) await rm(file, {force: true});
  }
  const files = Object.fromEntries(
    Object.entries(manifest.files).filter(([path]) => !orphans.includes(path)),
  );
  const kept = {...manifest, files};
  await writeManifest(path, kept);
  return {...status, orphans: [], manifest: kept};
}
