import {relative, sep} from 'node:path';
import type {BrowserAhead} from '../../render/browser/BrowserAhead';
import type {Job, RenderedFile, RenderSummary} from '../../render/plan/Job';
import type {SceneFolder} from '../../project/SceneFolder';
import {columns} from '../output/columns';
import {interruptible} from '../output/interruption';
import {openFile} from '../output/openFile';
import {print, printJson, say} from '../output/print';
import {duration} from '../output/quantities';
import {fitInWords} from '../../render/fit/fitInWords';
import {writtenBytes} from '../../schema';

interface Surroundings {
  readonly scenes: readonly SceneFolder[];
  readonly cwd: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly workers?: number;
  /** Jobs side by side; as many as are faster here when missing. */
  readonly lanes?: number | undefined;
  /** Whether to say where the time went. */
  readonly profile?: boolean;
  /** Whether to show the first file. */
  readonly open?: boolean;
  /** Whether standard output tells the files; by default, unless `quiet`. */
  readonly printsFiles?: boolean;
  /** A browser that is starting. */
  readonly ahead?: BrowserAhead;
  /** Told of each job's files, absolute, when they are made. */
  readonly onFiles?: (job: Job, paths: readonly string[]) => void;
}

/** Renders, with progress on standard error and, at the end, the files that were made. */
export async function runJobs(
  jobs: readonly Job[],
  around: Surroundings,
): Promise<void> {
  const {scenes, cwd, json, quiet, workers = 1, lanes} = around;
  const {profile = false, printsFiles = true} = around;
  const {render} = await import('../../render/frames/render');
  const {lanesHere} = await import('../../render/frames/lanes');
  const {describeProfile} = await import('../../render/frames/profile');
  const profiles: string[] = [];
  const display = quiet
    ? undefined
    : (await import('../output/progress')).progressDisplay(jobs);
  const summary = await interruptible(signal =>
    render(jobs, {
      scenes,
      workers,
      lanes: lanes ?? (workers > 1 ? 1 : lanesHere()),
      signal,
      onProgress: progress => display?.update(progress),
      onFiles: (job, files) => {
        around.onFiles?.(
          job,
          files.map(({path}) => path),
        );
      },
      ...(quiet ? {} : {onMessage: say}),
      ...(profile ? {onProfile: made => profiles.push(...describeProfile(made))} : {}),
      ...(around.ahead ? {ahead: around.ahead} : {}),
    }),
  ).finally(() => display?.stop());
  if (profile) profiles.forEach(say);
  const shown = {
    ...summary,
    files: summary.files.map(file => withShortPath(file, cwd)),
  };
  if (json) printJson(shown);
  else if (printsFiles && !quiet) print(table(shown));
  const [first] = summary.files;
  if (around.open && first) await openFile(first.path);
}

/** Relative to the folder the command was given in, where that is shorter. */
export function withShortPath(file: RenderedFile, cwd: string): RenderedFile {
  const path = relative(cwd, file.path);
  return path.startsWith(`..${sep}`) ? file : {...file, path};
}

/** The files that were made, one a line, and how long it took. */
export function table({files, frames, seconds}: RenderSummary): string {
  const rows = files.map(file => [
    file.path,
    writtenBytes(file.bytes),
    file.width === undefined ? '' : `${file.width}x${file.height}`,
    file.seconds === undefined ? '' : duration(file.seconds),
    file.frames === undefined ? '' : `${file.frames} frames`,
    file.fit?.isReduced
      ? `${fitInWords(file.fit)} to fit ${writtenBytes(file.fit.maxBytes)}`
      : '',
  ]);
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  const hasFilms = files.some(file => file.frames !== undefined);
  const rate = hasFilms ? `, ${(frames / seconds).toFixed(0)} frames per second` : '';
  return [
    ...columns(rows, [1, 2, 3, 4]),
    `${count} in ${duration(seconds)}${rate}`,
  ].join('\n');
}
