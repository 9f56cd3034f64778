import type {CourseStatus, FileStatus} from '../../../course/build/courseStatus';
import {columns} from '../../output/columns';

/** What a build makes: all that is not as it would be made now. */
export function toMake({files}: CourseStatus): readonly FileStatus[] {
  return files.filter(({state}) => state !== 'current');
}

const meanings = {
  missing: 'missing',
  stale: 'stale',
  changed: 'changed since its build',
  foreign: 'not made by a build',
} as const;

/** How a sentence about all files begins. */
export function allFiles(count: number): string {
  return count === 1 ? 'The one file is' : `All ${count} files are`;
}

/** What is not current, a line each, and how many are; a build refuses some. */
export function statusText(
  status: CourseStatus,
  {dryRun}: {readonly dryRun: boolean},
  refused: ReadonlySet<string> = new Set(),
): string {
  const wanting = toMake(status);
  const rows = wanting.map(({wanted, state}) => [
    wanted.path,
    wanted.wish.clip,
    refused.has(wanted.path)
      ? 'cannot be made'
      : meanings[state as keyof typeof meanings],
  ]);
  const orphans = status.orphans.map(path => [path, '', 'no longer in the course']);
  const total = status.files.length;
  const end =
    wanting.length === 0
      ? `${allFiles(total)} current.`
      : dryRun
        ? `${wanting.length - refused.size} of ${total} files would be made.`
        : `${wanting.length} of ${total} files are missing or not current. ` +
          '"downhill build" makes them.';
  return [...columns([...rows, ...orphans]), end].join('\n');
}
