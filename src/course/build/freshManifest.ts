import type {Course} from '../file/Course';
import type {CourseManifest} from '../state/CourseManifest';
import {versions} from '../state/programKey';

/** A manifest as a build begins it: of the course and the versions of now. */
export function freshManifest(
  {title, licence}: Course,
  manifest: CourseManifest,
): CourseManifest {
  const {title: _, licence: __, ...before} = manifest;
  return {
    ...(title === undefined ? {} : {title}),
    ...(licence === undefined ? {} : {licence}),
    ...before,
    versions: versions(),
  };
}
