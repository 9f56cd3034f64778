import {basename, dirname, join, resolve} from 'node:path';
import type {ClipFacts} from '../../../project/catalogue';
import type {BrowserAhead} from '../../../render/browser/BrowserAhead';
import {pictureFormat} from '../../../render/plan/pictureFormat';
import {planStills, type StillsWish} from '../../../render/plan/planStills';
import {quoted} from '../../../schema';
import {themes} from '../../../theme';
import {chosenClips} from '../../project/chosenClips';
import type {Run} from '../../line/Command';
import type {still} from './command';
import {onPaper, type StillCall} from './onPaper';
import {exitCode} from '../../output/exit';
import {areSeveral, namedMoments} from '../../../render/plan/namedMoments';
import {languageSuffix, resolveClip} from '../../project/resolveClip';
import {namedByOut, requirePlaces} from '../../render/outputPlaces';
import {projectCatalogue} from '../../project/findProject';
import {runJobs} from '../../render/runJobs';
import {standardOutput, toStandardOutput} from '../../render/standardOutput';
import {withBrowserAhead} from '../../render/withBrowserAhead';
import {UsageError} from '../../line/UsageError';
import {requireWritable} from '../../render/writable';

/** Writes pictures of a clip: one for each moment, or a strip of them. */
export const run: Run<typeof still> = async asked => {
  const call = onPaper(asked);
  await withBrowserAhead(call.options, async ahead => {
    if (call.options.out !== standardOutput) return makeStills(call, {ahead});
    requireOnePicture(call);
    return toStandardOutput(folder => {
      const out = join(folder, 'still.png');
      const options = {...call.options, out};
      return makeStills({...call, options}, {ahead, printsFiles: false});
    });
  });
  return exitCode.done;
};

async function makeStills(
  call: StillCall,
  around: {readonly ahead: BrowserAhead; readonly printsFiles?: boolean},
): Promise<void> {
  const {operands, options, cwd} = call;
  await around.ahead.begin();
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const [clip] = chosenClips(catalogue, operands);
  if (!clip)
    throw new UsageError('Expected a clip; no folder under scenes/ holds one.');
  const pictures = options.strip === undefined ? stills(clip, call) : strip(clip, call);
  const film = await resolveClip(catalogue, clip, options);
  const {size, transparent, json, quiet, open} = options;
  if (transparent) requireAlpha(pictures);
  const job = planStills(film, {size, transparent, ...pictures});
  const [first] = [...job.stills, ...(job.strip ? [job.strip] : [])];
  if (first) requireWritable(dirname(first.path), '--out');
  requirePlaces([job], namedByOut);
  const {scenes} = catalogue;
  await runJobs([job], {scenes, cwd, json, quiet, open, ...around});
}

/**
 * Refuses what is more than one picture.
 *
 * @throws UsageError that says what to leave out.
 */
function requireOnePicture({options: {at, strip, json}}: StillCall): void {
  const problem = json
    ? '--json would stand between its bytes: leave it out'
    : strip === undefined && areSeveral(at)
      ? `--at names several: name one, or add --strip`
      : undefined;
  if (problem === undefined) return;
  throw new UsageError(`Expected one picture with --out -, but ${problem}.`);
}

type Pictures = Pick<StillsWish, 'stills' | 'strip'>;

/** A JPEG has no alpha. */
function requireAlpha({stills, strip}: Pictures): void {
  const paths = [...stills, ...(strip ? [strip] : [])].map(({path}) => path);
  const opaque = paths.find(path => pictureFormat(path) === 'jpg');
  if (opaque === undefined) return;
  throw new UsageError(
    `Expected --out to end in .png with --transparent, got ${quoted(basename(opaque))}. ` +
      'A JPEG cannot be transparent.',
  );
}

function stills(clip: ClipFacts, {options, cwd}: StillCall): Pictures {
  const {at, out, lang} = options;
  const moments = namedMoments(clip, at);
  if (!areSeveral(at)) {
    const path = pictureFile(clip, String(at[0]), {options, cwd});
    return {stills: moments.map(({at}) => ({at, path}))};
  }
  if (out !== undefined && pictureFormat(out)) {
    throw new UsageError(
      `Expected --out to be a folder for several stills, got ${quoted(out)}. In it ` +
        `they are called ${clip.id}-<moment>.png.`,
    );
  }
  const folder = resolve(cwd, out ?? 'output');
  return {
    stills: moments.map(({name, ...moment}) => ({
      ...moment,
      path: join(folder, pictureName(clip, name, lang)),
    })),
  };
}

function strip(clip: ClipFacts, {options, cwd, given}: StillCall): Pictures {
  const {strip: count = 0, at, theme} = options;
  const among = namedMoments(clip, given.has('at') ? at : ['all']);
  if (count > among.length) {
    throw new UsageError(
      `Expected --strip to be at most ${among.length}, as many moments as there are, ` +
        `got ${count}. They are ${among.map(({name}) => name).join(', ')}.`,
    );
  }
  const path = pictureFile(clip, 'strip', {options, cwd});
  const ground = themes[theme].background;
  return {stills: [], strip: {among, count, path, ground}};
}

/** Where one picture goes. */
function pictureFile(
  clip: ClipFacts,
  name: string,
  {options, cwd}: Pick<StillCall, 'options' | 'cwd'>,
): string {
  const {out, lang} = options;
  if (out !== undefined && !pictureFormat(out)) {
    throw new UsageError(
      `Expected --out to end in .png, .jpg or .jpeg, got ${quoted(out)}.`,
    );
  }
  return resolve(cwd, out ?? join('output', pictureName(clip, name, lang)));
}

function pictureName(
  {id}: ClipFacts,
  name: string,
  lang: StillCall['options']['lang'],
): string {
  return `${id}-${name}${languageSuffix(lang)}.png`;
}
