/** Makes one unit of a course for a store, out of sight. */
import {lackedBy} from '../store/StoredFile';
import {buildCourse, type BuildOptions, type PlannedCourse} from './buildCourse';
import type {FileStatus} from './courseStatus';
import {planCourse, type Failure} from './planCourse';
import {inScratch} from './scratch';
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
  const missing = await lackedBy(options.store.store, files);
  if (missing.length === 0) return {failures: [], missing: 0};
  return inScratch(place, missing, async scratch => {
    const plan = await planCourse(missing, catalogue, scratch.place);
    const planned = {course, catalogue, ...scratch, plan};
    const {failures} = await buildCourse(planned, options);
    return {failures, missing: missing.length};
  });
}
