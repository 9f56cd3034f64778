/** What a course's builds have made: beside the course file, for people and programs. */
import {readFileSync} from 'node:fs';
import {writeAtomically} from '../../render/frames/atomicFile';
import type {FileFit} from '../../render/plan/Job';
import type {ClipWish} from '../ClipWish';
import {CourseError} from '../file/CourseError';
import type {RunFacts} from '../RunFacts';
import {sha256} from '../../project/fingerprint';

/** A file that a build wrote. */
export interface FileRecord {
  /** The digest of everything that decides it. */
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  /** Which of the manifest's runs it shows. */
  readonly run: string;
  readonly look: Look;
  /** Of what has pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Of what moves. */
  readonly seconds?: number;
  readonly frames?: number;
  /** How it was made to fit, where its size has a limit. */
  readonly fit?: FileFit;
}

/** How it is drawn, whatever the run. */
export type Look = Pick<ClipWish, 'theme' | 'lang' | 'words' | 'pace' | 'textScale'>;

/** A file that the run leaves out, such as the picture of a beat that it does not tell. */
export interface AbsentRecord {
  readonly key: string;
  readonly absent: true;
}

/** A film of which each chapter is a file of its own, with a record of its own. */
export interface PartsRecord {
  readonly key: string;
  /** Their paths from the course's folder, in their order. */
  readonly parts: readonly string[];
}

export type ManifestRecord = FileRecord | AbsentRecord | PartsRecord;

export interface CourseManifest {
  readonly title?: string;
  readonly licence?: string;
  /** Of this package and those it draws and encodes with, at the last build. */
  readonly versions: Readonly<Record<string, string>>;
  /** Each once, however many files show it. */
  readonly runs: Readonly<Record<string, RunFacts>>;
  /** The digests of pages and what stands beside them, by path. */
  readonly others?: Readonly<Record<string, string>>;
  /** By their paths from the course's folder. */
  readonly files: Readonly<Record<string, ManifestRecord>>;
}

const emptyManifest: CourseManifest = {versions: {}, runs: {}, files: {}};

/** The manifest of a course file, beside it: of `course.yaml`, `course.manifest.json`. */
export function manifestPath(courseFile: string): string {
  return `${courseFile.replace(/\.(ya?ml|json)$/i, '')}.manifest.json`;
}

/**
 * What was made before; nothing where there is no manifest yet.
 *
 * @throws CourseError when it cannot be read: what it knew would be lost.
 */
export function readManifest(path: string): CourseManifest {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return emptyManifest;
    throw error;
  }
  try {
    const manifest = JSON.parse(text) as Partial<CourseManifest>;
    return {...emptyManifest, ...manifest};
  } catch (error) {
    throw new CourseError(
      {file: path, line: 1, column: 1},
      `Expected the manifest of earlier builds, got what is no JSON ` +
        `(${(error as Error).message}). Restore the file, or remove it and build with ` +
        '--force: all is then made anew.',
    );
  }
}

/** Writes it in one step; the same content gives the same bytes. */
export async function writeManifest(
  path: string,
  manifest: CourseManifest,
): Promise<void> {
  const {runs, files, versions, ...top} = manifest;
  const used = new Set(
    Object.values(files).flatMap(file => ('run' in file ? [file.run] : [])),
  );
  const kept = Object.entries(runs).filter(([id]) => used.has(id));
  const ordered = {
    ...top,
    versions,
    runs: inOrder(kept),
    files: inOrder(Object.entries(files)),
  };
  await writeAtomically(path, `${JSON.stringify(ordered, null, 2)}\n`);
}

/** What a run is called in a manifest. */
export function runId(run: RunFacts): string {
  const hash = sha256(JSON.stringify(run));
  return `${run.clip}-${hash.slice(0, 12)}`;
}

function inOrder<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
