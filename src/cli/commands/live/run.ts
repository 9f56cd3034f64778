import {resolve} from 'node:path';
import {settleWish} from '../../../course/build/settleWish';
import {liveAttributes} from '../../../lesson/pages/liveAttributes';
import type {LiveClip} from '../../../lesson/pages/livePage';
import {stages} from '../../../plot/frame/Frame';
import type {Catalogue, ClipFacts} from '../../../project/catalogue';
import type {Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {chosenClips} from '../../project/chosenClips';
import {projectCatalogue} from '../../project/findProject';
import type {live} from './command';
import {writePage} from './writePage';
import {writeWidget} from './writeWidget';
import type {LiveCall, LiveOptions} from './LiveCall';

/** Writes a page with live figures and its scripts, or one module. No film is rendered. */
export const run: Run<typeof live> = async ({operands, options, cwd, given}) => {
  if (options.widget !== undefined && given.has('out')) {
    throw new UsageError(
      'Expected --out for a page or --widget for one module, got both. Leave one out.',
    );
  }
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const facts = chosenClips(catalogue, operands);
  const clips = await Promise.all(facts.map(clip => settled(catalogue, clip, options)));
  const chosen = new Set(operands);
  const scenes = catalogue.scenes.filter(({id}) => chosen.has(id));
  const call: LiveCall = {clips, scenes, options, cwd};
  if (options.widget === undefined) await writePage(call, resolve(cwd, options.out));
  else await writeWidget(call, options.widget);
  return exitCode.done;
};

async function settled(
  catalogue: Catalogue,
  {id, title, parameters: schema}: ClipFacts,
  {set, lang, words, textScale, theme, frame}: LiveOptions,
): Promise<LiveClip> {
  const wish = {clip: id, set, lang, words, textScale, pace: 1} as const;
  const drawn = {...wish, theme: theme ?? 'dark', size: stages[frame]};
  const {alt, parameters} = await settleWish(catalogue, drawn);
  // Files that were named are read here: a page cannot.
  const read = Object.keys(set).map(name => [name, parameters[name]] as const);
  const values = Object.fromEntries(
    read.map(([name, value]) => [name, typeof value === 'object' ? value : set[name]]),
  );
  const shown = {...wish, ...(theme === undefined ? {} : {theme}), set: values};
  const count = Object.keys(schema).length;
  return {title, alt, attributes: liveAttributes(shown, {count, kind: frame})};
}
