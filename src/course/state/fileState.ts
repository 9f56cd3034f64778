import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import type {CourseManifest, ManifestRecord} from './CourseManifest';

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

/** From the worst. */
const states: readonly FileState[] = ['foreign', 'changed', 'missing', 'stale'];

/**
 * The state of a film of which each chapter is a file: that of the worst of them.
 *
 * @param path - Under which the manifest has the list of them.
 */
export function partsState(
  root: string,
  path: string,
  key: string,
  {files}: CourseManifest,
): FileState {
  const record = files[path];
  if (!record || !('parts' in record)) return 'missing';
  const found = new Set(
    record.parts.map(part => fileState(resolve(root, part), key, files[part])),
  );
  return states.find(state => found.has(state)) ?? 'current';
}

/** The digest of a file's bytes. */
export function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
