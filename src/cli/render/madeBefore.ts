/**
 * What the files of renders show, kept in mind in the cache, so that the film of one run
 * does not come to stand beside the captions of another under one name.
 */
import {statSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {digest} from '../../project/fingerprint';
import {keptFolder, keepFolder, type FileMark, type Shows} from './keptFolders';

/** The files of one clip of a render. */
export interface NamedRun {
  /** Absolute: what their names begin with, without the ending. */
  readonly stem: string;
  /** The clip, its parameters, and how it is drawn. */
  readonly shows: Shows;
}

/** Files of a run's name that show another. */
export interface OtherRun {
  readonly run: NamedRun;
  readonly shows: Shows;
  /** Absolute. */
  readonly files: readonly string[];
}

/** Values of this length are kept as their digest. */
const longest = 300;

/** What a run shows, as it is kept: the same values give the same record. */
export function showsOf(values: Readonly<Record<string, unknown>>): Shows {
  const texts = Object.entries(values).flatMap(([name, value]) => {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(
    texts.map(([name, text]) => [name, text.length > longest ? digest(text) : text]),
  );
}

/** The names of what two runs show differently. */
export function differing(a: Shows, b: Shows): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter(name => a[name] !== b[name]);
}

/** The files in the places of some runs that are as they were written, and show others. */
export function othersOfName(runs: readonly NamedRun[]): readonly OtherRun[] {
  return runs.flatMap(run => {
    const folder = dirname(run.stem);
    const kept = keptFolder(folder)[basename(run.stem)];
    if (!kept || differing(kept.shows, run.shows).length === 0) return [];
    const files = Object.entries(kept.files)
      .filter(([name, mark]) => isAsWritten(join(folder, name), mark))
      .map(([name]) => join(folder, name));
    return files.length > 0 ? [{run, shows: kept.shows, files}] : [];
  });
}

/** Keeps in mind that files were made of a run, beside those that were before. */
export function keepInMind({stem, shows}: NamedRun, made: readonly string[]): void {
  const folder = dirname(stem);
  const name = basename(stem);
  const kept = keptFolder(folder);
  const before = kept[name];
  const isSame = before !== undefined && differing(before.shows, shows).length === 0;
  const marks: Record<string, FileMark> = Object.fromEntries(
    made.map(path => [relative(folder, path), markOf(path)] as const),
  );
  const files = {...(isSame ? before.files : {}), ...marks};
  keepFolder(folder, {...kept, [name]: {shows, files}});
}

function isAsWritten(path: string, {bytes, time}: FileMark): boolean {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats?.size === bytes && stats.mtimeMs === time;
}

function markOf(path: string): FileMark {
  const {size, mtimeMs} = statSync(path);
  return {bytes: size, time: mtimeMs};
}
