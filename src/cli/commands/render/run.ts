import {quoted} from '../../../schema';
import {resolve} from 'node:path';
import type {ClipFacts} from '../../../project/catalogue';
import {planRender, type ClipRequest} from '../../../render/plan/planRender';
import {chosenClips} from '../../project/chosenClips';
import type {Run} from '../../line/Command';
import type {render} from './command';
import {exitCode} from '../../output/exit';
import {resolveClip} from '../../project/resolveClip';
import {requirePlaces} from '../../render/outputPlaces';
import {say} from '../../output/print';
import {projectCatalogue} from '../../project/findProject';
import {runJobs} from '../../render/runJobs';
import {UsageError} from '../../line/UsageError';
import {requireWritable} from '../../render/writable';

/** Writes films, stills and texts of clips. Everything that can be wrong is found first. */
export const run: Run<typeof render> = async ({operands, options, cwd, given}) => {
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const clips = chosenClips(catalogue, operands);
  requireFitting(clips, options);
  const requests = await Promise.all(
    clips.map(clip => resolveClip(catalogue, clip, options)),
  );
  const out = resolve(cwd, options.out);
  const {jobs, notes} = planRender({
    clips: requests,
    formats: options.format,
    sequence: options.sequence,
    size: options.size,
    fps: options.fps,
    from: options.from,
    to: options.to,
    split: options.chapters === 'files' ? 'chapters' : undefined,
    maxBytes: options.maxSize,
    transparent: options.transparent,
    out,
  });
  requireWritable(out, '--out');
  requirePlaces(jobs);
  const missing = given.has('format') ? withoutChapters(requests, options.format) : [];
  if (!options.quiet) [...notes, ...missing].forEach(say);
  const {scenes} = catalogue;
  await runJobs(jobs, {...options, lanes: options.jobs, scenes, cwd});
  return exitCode.done;
};

/** What is said where chapters are asked for by name and there are none. */
function withoutChapters(
  clips: readonly ClipRequest[],
  formats: readonly string[],
): string[] {
  if (!formats.includes('chapters')) return [];
  return clips
    .filter(({hasChapters}) => !hasChapters)
    .map(({id}) => `The clip "${id}" tells no beats, so it has no chapters.`);
}

interface Wishes {
  readonly name?: string | undefined;
  readonly sequence: boolean;
  readonly format: readonly string[];
}

/** What flags and clips ask of each other. */
function requireFitting(
  clips: readonly ClipFacts[],
  {name, sequence, format}: Wishes,
): void {
  if (clips.length === 0) {
    throw new UsageError(
      'Expected a clip to render; no folder under scenes/ holds one.',
    );
  }
  if (name !== undefined && clips.length > 1) {
    throw new UsageError(
      `Expected one clip with --name, got ${clips.length}. Name the clip, or leave --name out.`,
    );
  }
  if (name !== undefined && /[\\/]|^\.{1,2}$/.test(name)) {
    throw new UsageError(
      `Expected --name to be a file's name without its folder, got ${quoted(name)}. ` +
        'Name the folder with --out.',
    );
  }
  if (sequence && !format.includes('png')) {
    throw new UsageError(
      `Expected png among the formats with --sequence, got ${format.join(',')}. ` +
        'Add --format png.',
    );
  }
}
