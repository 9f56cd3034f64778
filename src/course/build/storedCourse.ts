/** What of a course a store has, and what a build gives to it. */
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {writeAtomically} from '../../render/frames/atomicFile';
import type {RunFacts} from '../RunFacts';
import type {WantedFile} from '../files/WantedFile';
import {
  runId,
  writeManifest,
  type CourseManifest,
  type FileRecord,
  type ManifestRecord,
} from '../state/CourseManifest';
import {sha256Of} from '../state/fileState';
import {
  storedBytes,
  storedEntry,
  storeEntry,
  type StoredEntry,
} from '../store/StoredFile';
import type {Course} from '../file/Course';
import {freshManifest} from './freshManifest';
import type {Store} from '../store/Store';
import type {CoursePlace, CourseStatus, FileStatus} from './courseStatus';

/** A store, and whether only to take from it. */
export interface CourseStore {
  readonly store: Store;
  readonly isReadOnly: boolean;
}

/** A course, and what of it there is. */
export interface CourseFound {
  readonly course: Course;
  readonly status: CourseStatus;
  readonly place: CoursePlace;
}

/** Files asked for at once: a store may be far away. */
const together = 8;

/** The manifest is written so often at most. */
const manifestMilliseconds = 500;

/** Records by path, as the manifest has them. */
type Records = readonly (readonly [path: string, record: ManifestRecord])[];

/**
 * Puts in place what a store has of a course's files. What no build made, or somebody
 * changed, is only taken for the store's where it has the same bytes.
 *
 * @param options - Whether files in the way may be replaced; told after each file: how many
 *   were looked at, of how many.
 * @returns The course's status with them.
 * @throws StoreError when the store does not answer.
 */
export async function takeFromStore(
  {course, status, place}: CourseFound,
  from: CourseStore,
  options: {force: boolean; onFile: (done: number, of: number) => void},
): Promise<CourseStatus> {
  const {force, onFile} = options;
  const wanting = status.files.filter(({state}) => state !== 'current');
  const taken = new Set<FileStatus>();
  let manifest = freshManifest(course, status.manifest);
  let [written, done] = [Date.now(), 0];
  const queue = [...wanting];
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const found = await fileFromStore(file, place, from, force);
      if (found) {
        taken.add(file);
        manifest = withRecords(manifest, found.run, found.records);
      }
      onFile(++done, wanting.length);
      if (!found || Date.now() - written < manifestMilliseconds) continue;
      written = Date.now();
      await writeManifest(place.manifest, manifest);
    }
  };
  try {
    await Promise.all(Array.from({length: together}, work));
  } finally {
    if (taken.size > 0) await writeManifest(place.manifest, manifest);
  }
  const files = status.files.map(file =>
    taken.has(file) ? {...file, state: 'current' as const} : file,
  );
  return {...status, files, manifest};
}

async function fileFromStore(
  file: FileStatus,
  place: CoursePlace,
  {store, isReadOnly}: CourseStore,
  force: boolean,
): Promise<{readonly run: RunFacts; readonly records: Records} | undefined> {
  const {wanted, key, state} = file;
  const entry = await storedEntry(store, key);
  if (!entry) return undefined;
  const mayReplace = force || state === 'missing' || state === 'stale';
  for (const stored of entry.files) {
    const path = resolve(place.root, pathOf(wanted, stored.mark));
    if (existsSync(path) && sha256Of(path) === stored.record.sha256) continue;
    if (!mayReplace) return undefined;
    const bytes = await storedBytes(store, key, stored, isReadOnly);
    if (!bytes) return undefined;
    await writeAtomically(path, bytes);
  }
  return {run: entry.run, records: recordsOf(wanted, key, entry)};
}

/**
 * Gives what was made to a store. Where another made it first, and other bytes, those are
 * put in place: all who read the store have the same.
 *
 * @param records - What the manifest says of the files of one wanted file.
 * @returns What it is to say.
 */
export async function giveToStore(
  {wanted, key}: Pick<FileStatus, 'wanted' | 'key'>,
  records: Records,
  run: RunFacts,
  {root}: CoursePlace,
  {store, isReadOnly}: CourseStore,
): Promise<Records> {
  const made = records.flatMap(([path, record]) =>
    'sha256' in record ? [{path, record}] : [],
  );
  if (isReadOnly || records.length === 0) return records;
  const files = made.map(({path, record}) => ({
    mark: wanted.cut ? path.slice(wanted.cut.stem.length) : '',
    record,
    bytes: readFileSync(resolve(root, path)),
  }));
  const entry = await storeEntry(store, key, {run, files});
  const own = new Map(files.map(({mark, record}) => [mark, record.sha256]));
  const others = entry.files.filter(
    ({mark, record}) => own.get(mark) !== record.sha256,
  );
  if (others.length === 0) return records;
  for (const stored of others) {
    const bytes = await storedBytes(store, key, stored, isReadOnly);
    if (!bytes) return records;
    await writeAtomically(resolve(root, pathOf(wanted, stored.mark)), bytes);
  }
  return recordsOf(wanted, key, {...entry, run});
}

function pathOf({path, cut}: WantedFile, mark: string): string {
  return cut ? cut.stem + mark : path;
}

function recordsOf(
  wanted: WantedFile,
  key: string,
  {run, files}: StoredEntry,
): Records {
  const id = runId(run);
  const records = files.map(({mark, record}): [string, FileRecord] => [
    pathOf(wanted, mark),
    {...record, key, run: id},
  ]);
  if (wanted.cut) {
    return [[wanted.path, {key, parts: records.map(([path]) => path)}], ...records];
  }
  return records.length > 0 ? records : [[wanted.path, {key, absent: true}]];
}

/** A manifest with more files, and the run that they show. */
export function withRecords(
  manifest: CourseManifest,
  run: RunFacts,
  records: Records,
): CourseManifest {
  return {
    ...manifest,
    runs: {...manifest.runs, [runId(run)]: run},
    files: {...manifest.files, ...Object.fromEntries(records)},
  };
}
