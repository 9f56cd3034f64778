import {resolve} from 'node:path';
import {sceneSources} from '../../../project/sceneSources';
import type {Catalogue, ClipFacts} from '../../../project/catalogue';
import type {BrowserAhead} from '../../../render/browser/BrowserAhead';
import type {Job} from '../../../render/plan/Job';
import {planRender, type ClipRequest} from '../../../render/plan/planRender';
import {chosenClips} from '../../project/chosenClips';
import type {Call, Run} from '../../line/Command';
import type {render} from './command';
import {nameRequests, type NamedRequest} from './fileNames';
import {requireSameRuns} from './requireSameRuns';
import {exitCode} from '../../output/exit';
import {filesAmong} from '../../project/filesAmong';
import {onChanges} from '../../project/onChanges';
import {resolveClip} from '../../project/resolveClip';
import {keepInMind} from '../../render/madeBefore';
import {pathsOf, requirePlaces} from '../../render/outputPlaces';
import {say} from '../../output/print';
import {projectCatalogue} from '../../project/findProject';
import {runJobs} from '../../render/runJobs';
import {standardOutput, toStandardOutput} from '../../render/standardOutput';
import {withBrowserAhead} from '../../render/withBrowserAhead';
import {UsageError} from '../../line/UsageError';
import {requireWritable} from '../../render/writable';

type RenderCall = Call<(typeof render)['options']>;

/** Writes films, stills and texts of clips. Everything that can be wrong is found first. */
export const run: Run<typeof render> = async asked => {
  const call = asked.options.draft ? drafted(asked) : asked;
  const {options, cwd} = call;
  if (options.out === standardOutput) {
    requireOneFile(call);
    await toStandardOutput(async out => {
      await withBrowserAhead(options, async ahead => {
        const opened = await open({...call, options: {...options, out}}, ahead);
        await draw(opened, {printsFiles: false, ahead});
      });
    });
    return exitCode.done;
  }
  if (options.watch) {
    return onChanges({
      open: () => open(call),
      inputsOf: ({catalogue}) => [
        ...catalogue.scenes.flatMap(scene => [scene.folder, ...sceneSources(scene)]),
        ...filesAmong(Object.values(options.set), cwd),
      ],
      make: opened => make(opened),
      quiet: options.quiet,
    });
  }
  await withBrowserAhead(options, async ahead => make(await open(call, ahead), ahead));
  return exitCode.done;
};

/** A render of which all is known before anything is drawn. */
interface OpenRender {
  readonly call: RenderCall;
  readonly catalogue: Catalogue;
  readonly named: readonly NamedRequest[];
  readonly jobs: readonly Job[];
  readonly notes: readonly string[];
}

async function open(call: RenderCall, ahead?: BrowserAhead): Promise<OpenRender> {
  const {operands, options, cwd, given} = call;
  await ahead?.begin();
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const clips = chosenClips(catalogue, operands);
  requireFitting(clips, options);
  const {theme: themes, name: _, ...wishes} = options;
  const requests = await Promise.all(
    clips.flatMap(clip =>
      themes.map(theme => resolveClip(catalogue, clip, {...wishes, theme})),
    ),
  );
  const out = resolve(cwd, options.out);
  const named = nameRequests(requests, options, out);
  const {jobs, notes} = planRender({
    clips: named.map(({request}) => request),
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
  return {call, catalogue, named, jobs, notes: [...notes, ...missing]};
}

async function make(opened: OpenRender, ahead?: BrowserAhead): Promise<void> {
  const {call, named, jobs, notes} = opened;
  const {options, cwd} = call;
  const staying = requireSameRuns(
    named.map(({run}) => run),
    jobs.flatMap(pathsOf),
    // Whoever waits for changes, or wants a quick look, replaces again and again.
    {isForced: options.force || options.watch || options.draft, cwd},
  );
  if (!options.quiet) [...notes, ...staying].forEach(say);
  const runs = new Map(named.map(({request, run}) => [request.variables, run]));
  await draw(opened, {
    onFiles: (job, files) => keepInMind(runs.get(job.variables)!, files),
    ...(ahead ? {ahead} : {}),
  });
}

async function draw(
  {call: {options, cwd}, catalogue: {scenes}, jobs}: OpenRender,
  more: Pick<Parameters<typeof runJobs>[1], 'onFiles' | 'printsFiles' | 'ahead'>,
): Promise<void> {
  await runJobs(jobs, {...options, lanes: options.jobs, scenes, cwd, ...more});
}

/** Small and few pictures, where nothing else is asked for. */
function drafted(call: RenderCall): RenderCall {
  const {options, given} = call;
  const {format, size = {width: 640, height: 360}, fps = 15} = options;
  const formats = given.has('format') ? format : (['mp4'] as const);
  return {...call, options: {...options, format: formats, size, fps}};
}

/**
 * Refuses what is more than one file, before anything is drawn.
 *
 * @throws UsageError that says what to leave out.
 */
function requireOneFile({operands, options}: RenderCall): void {
  const {format, theme, sequence, chapters, json, watch} = options;
  const problems = [
    operands.length !== 1 &&
      `${operands.length || 'all'} clips are asked for: name one`,
    format.length > 1 && `--format names ${format.length}: write --format ${format[0]}`,
    theme.length > 1 && `--theme names ${theme.length}: name one`,
    sequence && '--sequence makes many: leave it out',
    chapters === 'files' && '--chapters files makes many: leave it out',
    json && '--json would stand between its bytes: leave it out',
    watch && '--watch makes it again and again: leave it out',
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

/** What flags and clips ask of each other. */
function requireFitting(
  clips: readonly ClipFacts[],
  {sequence, format}: Pick<RenderCall['options'], 'sequence' | 'format'>,
): void {
  if (clips.length === 0) {
    throw new UsageError(
      'Expected a clip to render; no folder under scenes/ holds one.',
    );
  }
  if (sequence && !format.includes('png')) {
    throw new UsageError(
      `Expected png among the formats with --sequence, got ${format.join(',')}. ` +
        'Add --format png.',
    );
  }
}
