/** Makes one unit of a course for a store, out of sight. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {temporaryName} from '../../project/abandoned';
import {temporaryFiles} from '../../project/temporary';
import {readManifest} from '../state/CourseManifest';
import {entryName} from '../store/Store';
import {buildCourse, type BuildOptions, type PlannedCourse} from './buildCourse';
import type {FileStatus} from './courseStatus';
import {planCourse, type Failure} from './planCourse';
import type {CourseStore} from './storedCourse';

export interface UnitReport {
  readonly failures: readonly Failure[];
  /** Files that the store lacked. */
  readonly missing: number;
}

/**
 * Makes what a store lacks of some files.
 *
 * @returns What could not be made, and why, and how much was missing.
 * @throws What ends it: no browser starts, the store does not answer, it is aborted.
 */
export async function makeUnit(
  {course, catalogue, place}: Pick<PlannedCourse, 'course' | 'catalogue' | 'place'>,
  files: readonly FileStatus[],
  options: BuildOptions & {readonly store: CourseStore},
): Promise<UnitReport> {
  const missing: FileStatus[] = [];
  for (const file of files) {
    if (!(await options.store.store.has(entryName(file.key)))) missing.push(file);
  }
  if (missing.length === 0) return {failures: [], missing: 0};
  const root = await mkdtemp(join(tmpdir(), temporaryName('unit')));
  temporaryFiles.add(root);
  try {
    const own = {...place, root, manifest: join(root, 'course.manifest.json')};
    const plan = await planCourse(missing, catalogue, own);
    const manifest = readManifest(own.manifest);
    const status = {files: missing, orphans: [], manifest};
    const planned = {course, catalogue, place: own, status, plan};
    const {failures} = await buildCourse(planned, options);
    return {failures, missing: missing.length};
  } finally {
    await rm(root, {recursive: true, force: true});
    temporaryFiles.delete(root);
  }
}
