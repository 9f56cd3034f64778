import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {temporaryName} from '../../project/abandoned';
import {temporaryFiles} from '../../project/temporary';
import {readManifest} from '../state/CourseManifest';
import type {CoursePlace, CourseStatus, FileStatus} from './courseStatus';

/** A place out of sight, with nothing in it yet. */
export interface Scratch {
  readonly place: CoursePlace;
  readonly status: CourseStatus;
}

/**
 * Does work on some files of a course in a folder that is gone afterwards: what is for a
 * store alone touches nothing of the course's, which may be read-only.
 */
export async function inScratch<T>(
  place: CoursePlace,
  files: readonly FileStatus[],
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), temporaryName('unit')));
  temporaryFiles.add(root);
  try {
    const own = {...place, root, manifest: join(root, 'course.manifest.json')};
    const manifest = readManifest(own.manifest);
    return await work({place: own, status: {files, orphans: [], manifest}});
  } finally {
    await rm(root, {recursive: true, force: true});
    temporaryFiles.delete(root);
  }
}
