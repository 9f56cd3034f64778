/** What of a course there is, and what is to be made. Nothing is changed, no clip is run. */
import {dirname, resolve} from 'node:path';
import type {Catalogue} from '../../project/catalogue';
import {suggestion, quoted} from '../../schema';
import type {Course} from '../file/Course';
import {CourseError} from '../file/CourseError';
import type {WantedFile} from '../files/WantedFile';
import {wantedFiles} from '../files/wantedFiles';
import {ContentKeys} from '../state/contentKey';
import {manifestPath, readManifest, type CourseManifest} from '../state/CourseManifest';
import {fileState, type FileState} from '../state/fileState';
import {partsState} from '../state/partsState';
import {programKey} from '../state/programKey';

/** Where a course lies, absolute. */
export interface CoursePlace {
  /** The course file's folder: parameters name files from there. */
  readonly folder: string;
  /** The folder of what is made. */
  readonly root: string;
  readonly manifest: string;
}

/**
 * Where a course lies.
 *
 * @param file - The course file, absolute.
 */
export function coursePlace(file: string, {out}: Pick<Course, 'out'>): CoursePlace {
  const folder = dirname(file);
  return {folder, root: resolve(folder, out), manifest: manifestPath(file)};
}

export interface FileStatus {
  readonly wanted: WantedFile;
  readonly key: string;
  readonly state: FileState;
}

export interface CourseStatus {
  readonly files: readonly FileStatus[];
  /** What earlier builds made and the course no longer asks for, by path. */
  readonly orphans: readonly string[];
  readonly manifest: CourseManifest;
}

/**
 * Compares a course with what lies in its folder.
 *
 * @throws CourseError for a clip that is not there, a name that cannot be, or a manifest
 *   that cannot be read.
 */
export function courseStatus(
  course: Course,
  catalogue: Catalogue,
  {folder, root, manifest: manifestFile}: CoursePlace,
): CourseStatus {
  requireClips(course, catalogue);
  const wanted = wantedFiles(course.entries, id =>
    catalogue.clips.find(clip => clip.id === id)!,
  );
  const manifest = readManifest(manifestFile);
  const keys = new ContentKeys(programKey(), catalogue.scenes, folder);
  const files = wanted.map(file => {
    const key = keys.keyOf(file);
    const path = resolve(root, file.path);
    const {cut} = file;
    const state = cut
      ? partsState(root, {path: file.path, cut, key}, manifest)
      : fileState(path, key, manifest.files[file.path]);
    return {wanted: file, key, state};
  });
  const asked = new Set(
    wanted.flatMap(({path}) => {
      const record = manifest.files[path];
      return record && 'parts' in record ? [path, ...record.parts] : [path];
    }),
  );
  const orphans = Object.entries(manifest.files)
    .filter(([path, record]) => !asked.has(path) && 'sha256' in record)
    .map(([path]) => path);
  return {files, orphans, manifest};
}

function requireClips({entries}: Course, {clips, ids, problems}: Catalogue): void {
  for (const {clip, placeOf} of entries) {
    if (clips.some(({id}) => id === clip)) continue;
    const problem = problems.get(clip);
    throw new CourseError(
      placeOf(['clip']),
      problem ??
        `Expected the id of a clip, got ${quoted(clip)}.${suggestion(clip, ids)} ` +
          '"downhill list" lists them.',
    );
  }
}
