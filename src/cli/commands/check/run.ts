import {sceneVariables} from '../../../clip/variables';
import type {Catalogue, ClipFacts} from '../../../project/catalogue';
import {chosenClips} from '../../project/chosenClips';
import {projectCatalogue} from '../../project/findProject';
import {isPackaged} from '../../project/isPackaged';
import type {Call, Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, printJson, say} from '../../output/print';
import {checkFilms} from './checkFilms';
import {checkPictures} from './checkPictures';
import {checkRuns} from './checkRuns';
import type {check} from './command';
import type {Finding} from './Finding';

/** So many problems of one claim are shown. */
const mostShown = 5;

/** Holds clips against what downhill asks of its own; 1 where something is wrong. */
export const run: Run<typeof check> = async ({operands, options, cwd}) => {
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const clips = clipsToCheck(catalogue, operands);
  const found = await checkAll(catalogue, clips, options);
  if (options.json) printJson(found);
  else print(found.map(findingText).join('\n\n'));
  const isWrong = found.some(({findings}) =>
    findings.some(({problems}) => problems.length > 0),
  );
  return isWrong ? exitCode.failed : exitCode.done;
};

/** Those that are named, or all of the project's own. */
function clipsToCheck(
  catalogue: Catalogue,
  operands: readonly string[],
): readonly ClipFacts[] {
  const clips = chosenClips(catalogue, operands);
  if (operands.length > 0) return clips;
  const own = clips.filter(({id}) => {
    const scene = catalogue.scenes.find(scene => scene.id === id);
    return scene !== undefined && !isPackaged(scene);
  });
  if (own.length > 0) return own;
  throw new UsageError(
    'Expected a clip of your own under scenes/, found none. "downhill new my-clip" ' +
      'begins one; "downhill check convergence" looks at one of downhill\'s.',
  );
}

interface CheckedClip {
  readonly clip: string;
  readonly findings: readonly Finding[];
}

async function checkAll(
  catalogue: Catalogue,
  clips: readonly ClipFacts[],
  {lang, quiet}: Call<(typeof check)['options']>['options'],
): Promise<readonly CheckedClip[]> {
  const {RenderBrowser} = await import('../../../render/frames/RenderBrowser');
  const {MeasuringBrowser} = await import('../../../render/measure/MeasuringBrowser');
  const tell = (text: string) => quiet || say(text);
  const scenes = catalogue.scenes.filter(({id}) => clips.some(clip => clip.id === id));
  return interruptible(async signal => {
    const drawing = await RenderBrowser.open(scenes, tell, signal);
    const measuring = await MeasuringBrowser.open(scenes, 1, signal).catch(
      async (error: unknown) => {
        await drawing.close();
        throw error;
      },
    );
    try {
      const found: CheckedClip[] = [];
      for (const facts of clips) {
        const {id} = facts;
        tell(`${id}: its run …`);
        const runs = await checkRuns(catalogue, facts, lang);
        const {values} = (await catalogue.clip(id)).run({});
        const variables = {...sceneVariables, ...values, lang};
        tell(`${id}: its pictures …`);
        const about = {browser: drawing, facts, variables, language: lang};
        const pictures = await checkPictures(about);
        tell(`${id}: its films …`);
        const films = await checkFilms(measuring, id, variables);
        found.push({clip: id, findings: [...runs, ...pictures, ...films]});
      }
      return found;
    } finally {
      await Promise.all([drawing.close(), measuring.close()]);
    }
  });
}

function findingText({clip, findings}: CheckedClip): string {
  const wrong = findings.filter(({problems}) => problems.length > 0);
  if (wrong.length === 0) return `${clip}: holds all of ${findings.length} claims`;
  const lines = wrong.flatMap(({claim, problems}) => [
    `  not so: it ${claim}`,
    ...problems.slice(0, mostShown).map(problem => `    ${problem}`),
    ...(problems.length > mostShown
      ? [`    and ${problems.length - mostShown} more`]
      : []),
  ]);
  return [
    `${clip}: ${wrong.length} of ${findings.length} claims do not hold`,
    ...lines,
  ].join('\n');
}
