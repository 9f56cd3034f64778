import {relative} from 'node:path';
import {shortened} from '../../../schema';
import {differing, othersOfName, type NamedRun} from '../../render/madeBefore';
import {UsageError} from '../../line/UsageError';

/** So many differences are told. */
const mostTold = 3;

/**
 * Looks whether files of the same names show another run.
 *
 * @param runs - What the files will show.
 * @param written - The files that will be written, absolute.
 * @param around - Whether they may be replaced all the same, and from where paths are told.
 * @returns When forced, what is to be said of those that stay.
 * @throws UsageError that tells the difference, when they may not.
 */
export function requireSameRuns(
  runs: readonly NamedRun[],
  written: readonly string[],
  around: {readonly isForced: boolean; readonly cwd: string},
): readonly string[] {
  const {isForced, cwd} = around;
  const others = othersOfName(runs);
  const [first] = others;
  if (!first) return [];
  const told = (path: string) => relative(cwd, path);
  const difference = differenceOf(first.shows, first.run.shows);
  if (!isForced) {
    const more = others.flatMap(({files}) => files).length - 1;
    const which = `${told(first.files[0]!)}${more > 0 ? ` and ${more} more` : ''}`;
    throw new UsageError(
      `Expected files of other runs to be called otherwise, but ${which} would stand for ` +
        `this one too: ${difference}. Name the new ones, as in --name "{clip}-{hash}", or ` +
        'replace the old ones with --force.',
    );
  }
  const staying = others.flatMap(({files}) => files).filter(p => !written.includes(p));
  if (staying.length === 0) return [];
  return [`Still of another run (${difference}): ${staying.map(told).join(', ')}.`];
}

function differenceOf(old: NamedRun['shows'], now: NamedRun['shows']): string {
  const names = differing(old, now);
  const told = names.slice(0, mostTold).map(name => {
    return `${name} ${value(now[name])}, there ${value(old[name])}`;
  });
  const more = names.length - told.length;
  return told.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function value(json: string | undefined): string {
  return json === undefined ? 'unset' : shortened(json).replaceAll(/[[\]"]/g, '');
}
