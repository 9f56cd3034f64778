import {dirname, extname, join, resolve} from 'node:path';
import type {ClipFacts} from '../../../project/catalogue';
import {planStill} from '../../../render/plan/planRender';
import {quoted, suggestion} from '../../../schema';
import {chosenClips} from '../../project/chosenClips';
import type {Run} from '../../line/Command';
import type {still} from './command';
import {onPaper} from './onPaper';
import {exitCode} from '../../output/exit';
import {resolveClip} from '../../project/resolveClip';
import {requirePlaces} from '../../render/outputPlaces';
import {projectCatalogue} from '../../project/findProject';
import {runJobs} from '../../render/runJobs';
import {UsageError} from '../../line/UsageError';
import {requireWritable} from '../../render/writable';

/** Writes one picture of a clip. */
export const run: Run<typeof still> = async asked => {
  const {operands, options, cwd} = onPaper(asked);
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const [clip] = chosenClips(catalogue, operands);
  if (!clip)
    throw new UsageError('Expected a clip; no folder under scenes/ holds one.');
  const moment = momentOf(clip, options.at);
  const path = resolve(
    cwd,
    options.out ?? join('output', `${clip.id}-${options.at}.png`),
  );
  if (extname(path).toLowerCase() !== '.png') {
    throw new UsageError(
      `Expected --out to end in .png, got ${quoted(options.out ?? path)}.`,
    );
  }
  const film = await resolveClip(catalogue, clip, options);
  requireWritable(dirname(path), '--out');
  const {size, transparent} = options;
  const job = planStill(film, {at: moment, size, transparent, path});
  const {json, quiet} = options;
  requirePlaces([job]);
  await runJobs([job], {scenes: catalogue.scenes, cwd, json, quiet});
  return exitCode.done;
};

/** Seconds, the first or last frame, or a moment that the clip names. */
function momentOf(
  {id, stills}: ClipFacts,
  at: number | string,
): number | 'start' | 'end' {
  if (typeof at === 'number') {
    if (at >= 0) return at;
    throw new UsageError(`Expected --at to be 0 s or later, got ${at}.`);
  }
  if (at === 'start' || at === 'end') return at;
  const seconds = Object.hasOwn(stills, at) ? stills[at] : undefined;
  if (seconds !== undefined) return seconds;
  const names = [...new Set(['start', 'end', ...Object.keys(stills)])];
  throw new UsageError(
    `Expected --at to be seconds or one of ${names.join(', ')} of "${id}", ` +
      `got ${quoted(at)}.${suggestion(at, names)}`,
  );
}
