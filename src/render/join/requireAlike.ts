import {basename} from 'node:path';
import {PlanError} from '../plan/PlanError';
import type {Film} from './Film';

/** What films must have in common, as it is said, and the flag that makes it so. */
const properties: readonly {
  readonly of: (film: Film) => string;
  readonly remedy?: string;
}[] = [
  {of: ({codec}) => codec},
  {of: ({width, height}) => `${width}x${height}`, remedy: '--size'},
  {of: ({fps}) => `${Number(fps.toFixed(3))} fps`, remedy: '--fps'},
];

/**
 * Looks whether films can follow each other without being encoded again: of one codec,
 * size and rate, and with the same parameter sets, which a decoder reads once.
 *
 * @throws PlanError that says which film differs from the first, in what, and what to do.
 */
export function requireAlike([first, ...others]: readonly Film[]): void {
  if (!first) return;
  const differences = others.flatMap(film => {
    const found = properties.filter(({of}) => of(film) !== of(first));
    return found.length > 0 ? [{film, found}] : [];
  });
  if (differences.length > 0) {
    const said = differences.map(({film, found}) => {
      const [own, wanted] = [film, first].map(f =>
        found.map(({of}) => of(f)).join(', '),
      );
      return `${basename(film.path)} is ${own}, not ${wanted}`;
    });
    const flags = differences.flatMap(({found}) => found.flatMap(f => f.remedy ?? []));
    const flagged = [...new Set(flags)].join(' and ');
    throw new PlanError(
      `Expected films like ${basename(first.path)}: ${said.join('; ')}. Render them ` +
        `alike${flagged ? `, with the same ${flagged}` : ', as mp4'}.`,
    );
  }
  const other = others.find(({settings}) => !settings.equals(first.settings));
  if (!other) return;
  throw new PlanError(
    `Expected films like ${basename(first.path)}: ${basename(other.path)} has its size ` +
      'and rate, but was encoded with other settings, so one decoder cannot play both. ' +
      'Render both with this version of downhill.',
  );
}
