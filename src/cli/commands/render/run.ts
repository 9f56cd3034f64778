import {quoted} from '../../../schema';
import {resolve} from 'node:path';
import type {ClipFacts} from '../../../project/catalogue';
import {planRender, type ClipRequest} from '../../../render/plan/planRender';
import {chosenClips} from '../../project/chosenClips';
import type {Call, Run} from '../../line/Command';
import type {render} from './command';
import {exitCode} from '../../output/exit';
import {resolveClip} from '../../project/resolveClip';
import {requirePlaces} from '../../render/outputPlaces';
import {say} from '../../output/print';
import {projectCatalogue} from '../../project/findProject';
import {runJobs} from '../../render/runJobs';
import {standardOutput, toStandardOutput} from '../../render/standardOutput';
import {UsageError} from '../../line/UsageError';
import {requireWritable} from '../../render/writable';

type RenderCall = Call<(typeof render)['options']>;

/** Writes films, stills and texts of clips. Everything that can be wrong is found first. */
export const run: Run<typeof render> = async asked => {
  const call = asked.options.draft ? drafted(asked) : asked;
  const {options} = call;
  if (options.out !== standardOutput) return renderInto(call);
  requireOneFile(call);
  await toStandardOutput(async out => {
    await renderInto({...call, options: {...options, out, quiet: true, json: false}});
  });
  return exitCode.done;
};

const renderInto: Run<typeof render> = async ({operands, options, cwd, given}) => {
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const clips = chosenClips(catalogue, operands);
  requireFitting(clips, options);
  const {theme: themes, ...wishes} = options;
  const requests = await Promise.all(
    clips.flatMap(clip =>
      themes.map(theme => resolveClip(catalogue, clip, {...wishes, theme})),
    ),
  );
  const out = resolve(cwd, options.out);
  const {jobs, notes} = planRender({
    clips: requests.map(request => named(request, options)),
    formats: options.format,
    sequence: options.sequence,
    size: options.size,
    fps: options.fps,
    from: options.from,
    to: options.to,
    split: options.chapters === 'files' ? 'chapters' : undefined,
    maxBytes: options.maxSize,
    quality: options.quality,
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

/** Small and few pictures, where nothing else is asked for. */
function drafted(call: RenderCall): RenderCall {
  const {options, given} = call;
  const {format, size = {width: 640, height: 360}, fps = 15} = options;
  const formats = given.has('format') ? format : (['mp4'] as const);
  return {...call, options: {...options, format: formats, size, fps}};
}

/** With what tells it from others in the names of its files. */
function named(
  {suffix, variables, ...request}: ClipRequest,
  {theme, draft}: RenderCall['options'],
): ClipRequest {
  const marks = [
    ...(draft ? ['.draft'] : []),
    ...(theme.length > 1 ? [`.${String(variables['theme'])}`] : []),
  ];
  return {...request, variables, suffix: marks.join('') + suffix};
}

/**
 * Refuses what is more than one file, before anything is drawn.
 *
 * @throws UsageError that says what to leave out.
 */
function requireOneFile({operands, options}: RenderCall): void {
  const {format, theme, sequence, chapters, json} = options;
  const problems = [
    operands.length !== 1 &&
      `${operands.length || 'all'} clips are asked for: name one`,
    format.length > 1 && `--format names ${format.length}: write --format ${format[0]}`,
    theme.length > 1 && `--theme names ${theme.length}: name one`,
    sequence && '--sequence makes many: leave it out',
    chapters === 'files' && '--chapters files makes many: leave it out',
    json && '--json would stand between its bytes: leave it out',
  ];
  const problem = problems.find(text => text !== false);
  if (problem === undefined) return;
  throw new UsageError(`Expected one file with --out -, but ${problem}.`);
}

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
