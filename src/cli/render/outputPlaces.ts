import {statSync} from 'node:fs';
import {basename} from 'node:path';
import type {Job} from '../../render/plan/Job';
import {UsageError} from '../line/UsageError';

/** Of a file's name without its folder, on the usual file systems. */
const longestName = 255;

/** Where the files of a job go. */
type Places = Pick<
  Job,
  'outputs' | 'stills' | 'strip' | 'captions' | 'chapters' | 'alt'
>;

/** Where a command takes names from, to be told of one that will not do. */
export interface PlaceFlags {
  /** Another name, and another folder. */
  readonly another: string;
  readonly shorter: string;
}

const ofRender: PlaceFlags = {
  another: 'another name with --name or another folder with --out',
  shorter: 'a shorter one with --name',
};

/** Of commands whose --out is a file. */
export const namedByOut: PlaceFlags = {
  another: 'another place with --out',
  shorter: 'a shorter one with --out',
};

/** Of a course. */
export const namedByCourse: PlaceFlags = {
  another: 'another name in the course file',
  shorter: 'a shorter one in the course file',
};

/**
 * Looks at the place of every file before work begins: a folder cannot be replaced by a
 * file, nor a file by the folder of a sequence.
 *
 * @throws UsageError that names the first place that cannot be written to.
 */
export function requirePlaces(jobs: readonly Places[], flags = ofRender): void {
  for (const {outputs, stills, strip, captions, chapters, alt} of jobs) {
    const sequences = outputs.filter(({format}) => format === 'png-sequence');
    const films = outputs.filter(({format}) => format !== 'png-sequence');
    const others = [strip?.path, captions, chapters, alt?.path].filter(
      path => path !== undefined,
    );
    requireNo('file', sequences, flags);
    requireNo('folder', [...films, ...stills, ...others.map(path => ({path}))], flags);
  }
}

/** The paths of everything that a job writes as one film. */
export function pathsOf(job: Places): string[] {
  const {outputs, stills, strip, captions, chapters, alt} = job;
  const others = [strip?.path, captions, chapters, alt?.path];
  const paths = [...outputs, ...stills].map(({path}) => path);
  return [...paths, ...others.filter(path => path !== undefined)];
}

function requireNo(
  obstacle: 'file' | 'folder',
  places: readonly {readonly path: string}[],
  flags: PlaceFlags,
): void {
  for (const {path} of places) {
    requireShort(basename(path), flags);
    if (whatIsAt(path) !== obstacle) continue;
    const wanted = obstacle === 'file' ? 'folder' : 'file';
    throw new UsageError(
      `Expected room for the ${wanted} "${path}", but a ${obstacle} has that name. ` +
        `Remove it, or choose ${flags.another}.`,
    );
  }
}

function requireShort(name: string, {shorter}: PlaceFlags): void {
  const bytes = Buffer.byteLength(name);
  if (bytes <= longestName) return;
  throw new UsageError(
    `Expected the name of a file to take at most ${longestName} bytes, got ${bytes}. ` +
      `Choose ${shorter}.`,
  );
}

function whatIsAt(path: string): 'file' | 'folder' | 'nothing' {
  const found = statSync(path, {throwIfNoEntry: false});
  if (!found) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}
