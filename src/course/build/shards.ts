/** A course's work in parts that machines share without speaking to each other. */
import type {ClipFacts} from '../../project/ClipFacts';
import {sha256} from '../../project/fingerprint';
import type {FileStatus} from './courseStatus';
import {framesOf} from './planFiles';

/** The files of one pass, of one run: what is made by one machine at one time. */
export interface WorkUnit {
  /** The same for the same files on every machine. */
  readonly id: string;
  readonly files: readonly FileStatus[];
  /** Pixels that are drawn, roughly. */
  readonly cost: number;
}

/** One of some machines, from 1 on. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Of a clip that nobody has measured. */
const usualSeconds = 15;

/** What a pass costs before its first frame, as pixels: opening the scene and the files. */
const opening = 60e6;

/**
 * The units of a course, whatever of it there is already: every machine finds the same.
 *
 * @param clip - The facts of a clip by its id.
 */
export function workUnits(
  files: readonly FileStatus[],
  clip: (id: string) => Pick<ClipFacts, 'seconds'>,
): readonly WorkUnit[] {
  const groups = new Map<string, FileStatus[]>();
  for (const file of files) {
    const {wish, cut} = file.wanted;
    const key = JSON.stringify([wish, framesOf(file.wanted), cut?.stem]);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map(group => {
    const [{wanted}] = group as [FileStatus, ...FileStatus[]];
    const {width, height, fps} = framesOf(wanted);
    const {from = 0, to = Infinity, clip: id, pace} = wanted.wish;
    const seconds = Math.min(to, (clip(id).seconds ?? usualSeconds) / pace) - from;
    const isFilm = group.some(
      ({wanted: {picture, format}}) => !picture && isMoving(format),
    );
    const frames = isFilm ? Math.max(1, seconds * fps) : 1;
    const keys = group.map(({key}) => key).sort();
    return {
      id: sha256(keys.join(' ')).slice(0, 32),
      files: group,
      cost: opening + frames * width * height,
    };
  });
}

function isMoving(format: string): boolean {
  return !['png', 'jpg', 'vtt', 'chapters', 'txt'].includes(format);
}

/**
 * Deals units to machines: the dearest first, each to whom has least. Every machine finds
 * the same.
 *
 * @returns Those of one of them, in the order of the course.
 */
export function unitsOfShard(
  units: readonly WorkUnit[],
  {index, count}: Shard,
): readonly WorkUnit[] {
  const sums = Array.from({length: count}, () => 0);
  const own = new Set<WorkUnit>();
  const dearest = [...units].sort((a, b) => b.cost - a.cost || (a.id < b.id ? -1 : 1));
  for (const unit of dearest) {
    const least = sums.indexOf(Math.min(...sums));
    sums[least]! += unit.cost;
    if (least === index - 1) own.add(unit);
  }
  return units.filter(unit => own.has(unit));
}
