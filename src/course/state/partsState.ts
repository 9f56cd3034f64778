import {existsSync, readdirSync} from 'node:fs';
import {posix, resolve} from 'node:path';
import type {ChapterCut} from '../files/WantedFile';
import type {CourseManifest} from './CourseManifest';
import {fileState, type FileState} from './fileState';

/** A film of which each chapter is a file. */
interface CutFile {
  /** Under which the manifest has the list of the files. */
  readonly path: string;
  readonly cut: ChapterCut;
  readonly key: string;
}

/** From the worst. */
const states: readonly FileState[] = ['foreign', 'changed', 'missing', 'stale'];

/** The state of a film of which each chapter is a file: that of the worst of them. */
export function partsState(
  root: string,
  {path, cut, key}: CutFile,
  {files}: CourseManifest,
): FileState {
  const known = possibleParts(root, path, cut);
  if (known.some(part => files[part] === undefined)) return 'foreign';
  const record = files[path];
  if (!record || !('parts' in record)) return 'missing';
  const found = new Set(
    record.parts.map(part => fileState(resolve(root, part), key, files[part])),
  );
  return states.find(state => found.has(state)) ?? 'current';
}

/** The files that are there and have a name that a chapter's may get. */
function possibleParts(
  root: string,
  path: string,
  {stem, beats}: ChapterCut,
): readonly string[] {
  const {dir, base} = posix.parse(stem);
  const ending = path.slice(stem.length);
  const folder = resolve(root, dir);
  const isPart = (name: string) => {
    const [number, ...beat] = name.slice(base.length + 1, -ending.length).split('-');
    return /^\d+$/.test(number ?? '') && beats.includes(beat.join('-'));
  };
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter(name => name.startsWith(`${base}-`) && name.endsWith(ending))
    .filter(isPart)
    .map(name => posix.join(dir, name));
}
