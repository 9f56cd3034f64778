import {readFileSync, statSync} from 'node:fs';
import type {ManifestRecord} from './CourseManifest';
import {sha256} from '../../project/fingerprint';

/**
 * How a file stands: as it would be made now; not there; made from what has changed since;
 * there, but not as a build left it, or not from a build at all.
 */
export type FileState = 'current' | 'missing' | 'stale' | 'changed' | 'foreign';

/**
 * The state of one file.
 *
 * @param path - Absolute.
 * @param key - Of what it would be made from now.
 * @param record - What the manifest knows of it.
 */
export function fileState(
  path: string,
  key: string,
  record: ManifestRecord | undefined,
): FileState {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (!stats) return record?.key === key && 'absent' in record ? 'current' : 'missing';
  if (!record || !('sha256' in record)) return 'foreign';
  if (stats.size !== record.bytes || sha256Of(path) !== record.sha256) return 'changed';
  return record.key === key ? 'current' : 'stale';
}

/** The digest of a file's bytes. */
export function sha256Of(path: string): string {
  return sha256(readFileSync(path));
}
