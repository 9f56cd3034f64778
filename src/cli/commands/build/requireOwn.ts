import type {FileStatus} from '../../../course/build/courseStatus';
import {UsageError} from '../../line/UsageError';

/**
 * Lets pass files that a build made and nobody changed.
 *
 * @throws UsageError that names the first that is neither.
 */
export function requireOwn(files: readonly FileStatus[]): void {
  const [first, ...others] = files.filter(
    ({state}) => state === 'foreign' || state === 'changed',
  );
  if (!first) return;
  const {wanted, state} = first;
  const why =
    state === 'foreign' ? 'no build made it' : 'it was changed since its build';
  const more =
    others.length === 0
      ? ''
      : `; the same holds for ${others.length} more, which "downhill build --dry-run" lists`;
  throw new UsageError(
    `Expected ${wanted.path} to be replaceable, but ${why}${more}. Give it another name ` +
      'in the course file, move it away, or replace it with --force.',
  );
}
